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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RankingsIT {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final VacancyId ID = new VacancyId("backend");

  private final Store store = TestDatabase.store(TestDatabase.shared());
  private final TenantId tenant = TestDatabase.freshTenant();

  @BeforeEach
  void rankFortyWithTies() {
    store.tell(tenant, each -> each.vacancies().add(vacancy("Engineer"), TODAY));
    for (int i = 0; i < 40; i++) {
      score("cv " + i, i % 7 * 10.1, "Engineer");
    }
  }

  @Test
  void itsPagesAreTheWholeRankingPieceByPiece() {
    List<Applications.Ranked> whole =
        store.ask(tenant, each -> each.applications().ranked(ID, 0, 100));

    List<Rankings.Placed> pages = pages(0);

    assertThat(pages).hasSize(40);
    for (int i = 0; i < whole.size(); i++) {
      assertThat(pages.get(i).candidate()).isEqualTo(whole.get(i).candidate());
      assertThat(pages.get(i).rank()).isEqualTo(whole.get(i).rank());
      assertThat(pages.get(i).tied()).isEqualTo(whole.get(i).tied());
      assertThat(pages.get(i).scorecard()).isEqualTo(whole.get(i).scorecard());
    }
  }

  @Test
  void leavesOutLowerScores() {
    // Of 0..39, six leave 4 when divided by 7, and five each leave 5 and 6.
    assertThat(pages(40.4)).hasSize(16).allMatch(each -> each.scorecard().score() >= 40.4);
    assertThat(pages(40.41)).hasSize(10);
    assertThat(pages(100)).isEmpty();
  }

  @Test
  void everyScoreIsAtLeastItself() {
    for (int tenths = 0; tenths <= 1000; tenths++) {
      assertThat(Rankings.mostMissingTenths(tenths / 10.0)).isEqualTo(1000 - tenths);
      assertThat(Rankings.missingTenths(tenths / 10.0)).isEqualTo(1000 - tenths);
    }
  }

  @Test
  void tellsOnesPlaceAsTheWholeRankingDoes() {
    for (Applications.Ranked ranked :
        store.ask(tenant, each -> each.applications().ranked(ID, 0, 100))) {
      List<Rankings.Placed> placed =
          store.ask(tenant, each -> each.rankings().of(ranked.candidate(), List.of(ID)));
      assertThat(placed).hasSize(1);
      assertThat(placed.getFirst().rank()).isEqualTo(ranked.rank());
      assertThat(placed.getFirst().tied()).isEqualTo(ranked.tied());
    }
  }

  @Test
  void knowsOnlyScoresOfTheVacancysCurrentVersion() {
    store.tell(tenant, each -> each.vacancies().add(vacancy("Senior Engineer"), TODAY));

    assertThat(pages(0)).isEmpty();

    CandidateId one = score("cv 3", 55, "Senior Engineer");
    assertThat(pages(0)).extracting(Rankings.Placed::candidate).containsExactly(one);
  }

  private List<Rankings.Placed> pages(double atLeast) {
    var all = new ArrayList<Rankings.Placed>();
    double score = 101;
    String candidate = "";
    while (true) {
      double lastScore = score;
      String last = candidate;
      List<Rankings.Placed> page =
          store.ask(
              tenant,
              each -> each.rankings().page(ID, atLeast, lastScore, last, 3, Rankings.Sight.BLIND));
      if (page.isEmpty()) {
        return all;
      }
      all.addAll(page);
      score = page.getLast().scorecard().score();
      candidate = page.getLast().candidate().value();
    }
  }

  private CandidateId score(String cv, double score, String title) {
    DocumentId document = DocumentId.of(cv.getBytes(StandardCharsets.UTF_8));
    CandidateId candidate = CandidateId.of(document);
    double rounded = Math.round(score * 10) / 10.0;
    var scorecard = new Scorecard(rounded, "f", List.of(), false, List.of());
    store.tell(
        tenant,
        each -> {
          RunId run = each.runs().begin("import", "cvs", "r", "{}", List.of(), Instant.EPOCH);
          each.documents()
              .add(List.of(new Documents.Received(document, 1, YearMonth.of(2026, 11), run)));
          each.candidates()
              .place(List.of(new Candidates.Profiled(document, "e", "p", Profile.EMPTY)), TODAY);
          each.applications().consider(List.of(candidate), ID, "import", TODAY);
          each.applications()
              .add(
                  List.of(
                      new Applications.Scored(
                          "s " + cv + title,
                          ID,
                          Vacancies.version(vacancy(title)),
                          candidate,
                          document,
                          scorecard)));
        });
    return candidate;
  }

  private static Vacancy vacancy(String title) {
    return new Vacancy(
        ID,
        title,
        "",
        List.of(new Requirement.Statement("Java", Need.MUST, 1)),
        Vacancy.DEFAULT_THRESHOLD);
  }
}
