package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Scorecard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a run's documents come to is counted in a time that grows as they do, also where PostgreSQL
/// knows nothing yet of the tables: those of a new home.
class RunCountsIT {
  private static final int DOCUMENTS = 300;
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final VacancyId ID = new VacancyId("backend");
  private static final TenantId TENANT = new TenantId("acme");
  private static final Vacancy VACANCY =
      new Vacancy(
          ID,
          "Engineer",
          "",
          List.of(new Requirement.Statement("Java", Need.MUST, 1)),
          Vacancy.DEFAULT_THRESHOLD);

  private static Database database;
  private static Store store;
  private static RunId run;

  @BeforeAll
  static void importCvs() throws IOException {
    database = Database.open(new Home(TestDatabase.newHome()), DatabaseSettings.local());
    store = TestDatabase.store(database);
    var received = new ArrayList<Documents.Received>();
    var profiled = new ArrayList<Candidates.Profiled>();
    var scored = new ArrayList<Applications.Scored>();
    var files = new ArrayList<RunDocument.Stamped>();
    var read = new ArrayList<RunDocument>();
    store.tell(TENANT, each -> each.vacancies().add(VACANCY, TODAY));
    run =
        store.ask(
            TENANT,
            each -> each.runs().begin("import", "cvs", "r", "{}", List.of(), Instant.EPOCH));
    for (int i = 0; i < DOCUMENTS; i++) {
      DocumentId document = DocumentId.of(("cv " + i).getBytes(StandardCharsets.UTF_8));
      received.add(new Documents.Received(document, 1, YearMonth.of(2026, 11), run));
      profiled.add(new Candidates.Profiled(document, "e" + i, "p" + i, Profile.EMPTY));
      scored.add(
          new Applications.Scored(
              "s" + i,
              ID,
              Vacancies.version(VACANCY),
              CandidateId.of(document),
              document,
              new Scorecard(i % 100, "f", List.of(), false, List.of())));
      files.add(new RunDocument.Stamped(RunDocument.pending(i, "cv" + i, 1), ""));
      read.add(new RunDocument(i, "cv" + i, document, null, "", "", "", "A", List.of(), 1, 0));
    }
    store.tell(
        TENANT,
        each -> {
          each.documents().add(received);
          each.candidates().place(profiled, TODAY);
          each.applications()
              .consider(
                  scored.stream().map(Applications.Scored::candidate).toList(),
                  ID,
                  "import",
                  TODAY);
          each.applications().add(scored);
          each.runDocuments().add(run, files);
          each.runDocuments().record(run, read);
        });
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void countsApplicationsOfTheRunsDocuments() {
    assertThat(counted(each -> each.applications().count(run, ID))).isEqualTo(DOCUMENTS);
  }

  @Test
  void countsThoseOfThemWhoseScoreIsEnough() {
    assertThat(counted(each -> each.packs().due(run, ID, 70))).isEqualTo(DOCUMENTS * 30 / 100);
  }

  @Test
  void countsDocumentsWithoutPassages() {
    assertThat(counted(each -> each.candidates().unembedded(run, "m"))).isEqualTo(DOCUMENTS);
  }

  @Test
  void findsAPageOfThem() {
    assertThat(counted(each -> each.packs().due(run, ID, 70, DocumentRange.ALL, "", 25).size()))
        .isEqualTo(25);
    assertThat(
            counted(
                each -> each.candidates().unembedded(run, "m", DocumentRange.ALL, "", 25).size()))
        .isEqualTo(25);
  }

  @Test
  void findsNoneToScoreWhereNothingWasEmbedded() {
    assertThat(
            counted(each ->
                each.applications().scorable(run, ID, "m", DocumentRange.ALL, "", 25).size()))
        .isZero();
    assertThat(
            counted(each ->
                each.candidates().withoutVectors(run, "m", DocumentRange.ALL, "", 25).size()))
        .isZero();
  }

  /// The count, for which no more than a few rows a document are looked at.
  private static long counted(ToLongFunction<Store> count) {
    var jdbc = new JdbcTemplate(database.dataSource());
    return store.ask(
        TENANT,
        each -> {
          long before = rowsLookedAt(jdbc);
          long counted = count.applyAsLong(each);
          assertThat(rowsLookedAt(jdbc) - before).isBetween(25L, 10L * DOCUMENTS);
          return counted;
        });
  }

  private static long rowsLookedAt(JdbcTemplate jdbc) {
    return jdbc.queryForObject(
        "select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))"
            + " from pg_stat_xact_user_tables",
        Long.class);
  }
}
