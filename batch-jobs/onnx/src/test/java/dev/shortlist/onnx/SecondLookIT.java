package dev.shortlist.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.ImportRequest;
import dev.shortlist.pipeline.Imports;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Progress;
import dev.shortlist.pipeline.SettingsLoader;
import dev.shortlist.pipeline.StopSignal;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Int8Vector;
import dev.shortlist.search.SearchMode;
import dev.shortlist.search.SearchOptions;
import dev.shortlist.search.SearchQuery;
import dev.shortlist.source.FolderDocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.store.Applications;
import dev.shortlist.store.RunStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way with the model on this machine: import, second look, search.
class SecondLookIT {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-01T09:30:00Z"), ZoneOffset.UTC);
  private static final TenantId TENANT = new TenantId("default");
  private static final Vacancy VACANCY =
      new Vacancy(
          new VacancyId("clerk"),
          "Payroll Clerk",
          "",
          List.of(
              new Requirement.Skill("payroll", 0, Need.MUST, 3),
              new Requirement.Skill("bookkeeping", 0, Need.SHOULD, 2)),
          70);

  private static final List<String> WORK =
      List.of(
          "Ran the payroll of six hundred people and did the bookkeeping of the plant",
          "Welded hulls and read drawings; helped with the payroll of the yard in winter",
          "Paid wages and kept the accounts of a group of hospitals",
          "Taught sailing to children");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.createDirectories(folder.resolve("cvs"));
    for (int i = 0; i < WORK.size(); i++) {
      Files.writeString(
          folder.resolve("cvs/cv-" + i + ".txt"),
          """
          Experience
          Clerk, Example Works
          2019 - 2024
          %s.
          """
              .replace("%s", WORK.get(i)));
    }
  }

  private Installation open(String model) throws Exception {
    var environment = new TreeMap<String, String>();
    environment.put("SHORTLIST_HOME", folder.resolve("home").toString());
    environment.put("SHORTLIST_THREADS", "2");
    environment.put("SHORTLIST_EMBEDDING_MODEL", model);
    return Installation.open(
        new SettingsLoader(environment, folder.resolve("user")).load(Map.of(), null));
  }

  private void bring(Installation shortlist) throws Exception {
    shortlist
        .store()
        .tell(TENANT, store -> store.vacancies().add(VACANCY, LocalDate.of(2026, 11, 1)));
    try (var source = new FolderDocumentSource(folder.resolve("cvs"), PathPatterns.ALL)) {
      var report =
          new Imports(shortlist.workplace(), new BatchEngine(shortlist.store()), NOW, 2)
              .run(
                  new ImportRequest(
                      TENANT, source.location(), PathPatterns.ALL, List.of(VACANCY.id())),
                  source,
                  Progress.NONE,
                  new StopSignal());
      assertThat(report.run().status()).isEqualTo(RunStatus.COMPLETED);
    }
  }

  private static List<Applications.Ranked> first(Installation shortlist) {
    return shortlist
        .store()
        .ask(TENANT, store -> store.applications().ranked(VACANCY.id(), 0, 100));
  }

  private String candidate(int number) throws Exception {
    byte[] bytes = Files.readAllBytes(folder.resolve("cvs/cv-" + number + ".txt"));
    return CandidateId.of(new DocumentId(Sha256.of(bytes))).value();
  }

  private static String state(Installation shortlist) {
    var lines = new ArrayList<String>();
    shortlist.store().tell(TENANT, store -> store.dump().print(lines::add));
    return String.join("\n", lines);
  }

  @Test
  void ranksTheBestAgainTheSameEveryTimeAndLeavesTheRestAsItWas() throws Exception {
    try (Installation shortlist = open("static")) {
      bring(shortlist);
      List<Applications.Ranked> before = first(shortlist);
      String kept = state(shortlist);

      List<Applications.Ranked> looked = shortlist.secondLook().rank(VACANCY, 2);
      List<Applications.Ranked> again = shortlist.secondLook().rank(VACANCY, 2);

      assertThat(looked).hasSize(2).isEqualTo(again);
      assertThat(looked)
          .extracting(Applications.Ranked::candidate)
          .containsExactlyInAnyOrderElementsOf(
              before.subList(0, 2).stream().map(Applications.Ranked::candidate).toList());
      assertThat(looked)
          .allSatisfy(each -> {
            Scorecard scorecard = each.scorecard();
            assertThat(scorecard.fingerprint()).contains("minilm-l6-v2-q@");
            assertThat(scorecard.criteria())
                .last()
                .extracting(Scorecard.Criterion::kind)
                .isEqualTo(Scorecard.Kind.SECOND_LOOK);
          });
      assertThat(first(shortlist)).isEqualTo(before);
      assertThat(state(shortlist)).as("vectors of a look are no result").isEqualTo(kept);
    }
  }

  @Test
  void givesTheSameScoreAloneAsAmongOthers() throws Exception {
    try (Installation shortlist = open("static")) {
      bring(shortlist);

      List<Applications.Ranked> one = shortlist.secondLook().rank(VACANCY, 1);
      List<Applications.Ranked> all = shortlist.secondLook().rank(VACANCY, 100);

      assertThat(all)
          .filteredOn(each -> each.candidate().equals(one.getFirst().candidate()))
          .extracting(Applications.Ranked::scorecard)
          .containsExactly(one.getFirst().scorecard());
    }
  }

  @Test
  void lendsSearchItsMeaningWhenASettingAsksForIt() throws Exception {
    try (Installation shortlist = open("minilm")) {
      bring(shortlist);
      List<String> found;
      try (CandidateIndex index = shortlist.indexes().open(TENANT)) {
        found =
            index
                .search(
                    SearchQuery.parse("salaries"),
                    Int8Vector.of(shortlist.indexes().meaning("salaries").toBytes()),
                    SearchOptions.DEFAULT.withMode(SearchMode.SEMANTIC))
                .hits()
                .stream()
                .map(hit -> hit.candidate())
                .toList();
      }

      assertThat(shortlist.indexes().model()).startsWith("minilm-l6-v2-q@");
      assertThat(shortlist.indexes().verify(TENANT).isWhole()).isTrue();
      // None of the CVs has the word.
      assertThat(found).element(0).isEqualTo(candidate(2));
    }
  }
}
