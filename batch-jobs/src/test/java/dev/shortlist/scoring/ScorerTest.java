package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final Vacancy BACKEND =
      ScoringDesk.vacancy(
          "Senior Backend Engineer",
          ScoringDesk.skill("Java", Need.MUST),
          ScoringDesk.skill("PostgreSQL", Need.MUST),
          ScoringDesk.skill("Kafka", Need.SHOULD),
          ScoringDesk.skill("Kubernetes", Need.SHOULD),
          new Requirement.Statement("Has led a team of engineers", Need.NICE, 1));

  private static final String BACKEND_CV =
      """
      Rowan Achterberg
      rowan.achterberg@example.org, +49 30 5550123, Berlin

      Experience
      Backend Engineer, Nordlicht Software, 2019 to present
      Built payment services in Java and Spring Boot on PostgreSQL, 40 million requests a day
      Moved order events to Kafka and wrote the consumers
      Ran the services on Kubernetes with the platform team
      Junior Developer, Hafen Digital, 2016 to 2018
      Maintained a Java shop system and its SQL reports

      Education
      Bachelor of Science in Computer Science, 2016
      """;

  private static final String CHEF_CV =
      """
      Mika Lindqvist
      mika@example.org

      Experience
      Pastry Chef, Hotel Seeblick, 2017 to present
      Planned the dessert menu and trained three apprentices in the kitchen
      Kept hygiene records and ordered supplies
      """;

  static InventedCv backend() {
    return new InventedCv(BACKEND_CV)
        .person("Rowan Achterberg", "rowan.achterberg@example.org", "+49 30 5550123", "Berlin")
        .title("Backend Engineer")
        .title("Junior Developer");
  }

  private static InventedCv chef() {
    return new InventedCv(CHEF_CV)
        .person("Mika Lindqvist", "mika@example.org", "", "")
        .title("Pastry Chef");
  }

  @Test
  void scoresACvThatShowsAllMustsAndMostShouldsAtLeast70AndOneWithoutAnyMustAtMost30() {
    assertThat(ScoringDesk.score(backend(), BACKEND).score()).isGreaterThanOrEqualTo(70);
    assertThat(ScoringDesk.score(chef(), BACKEND).score()).isLessThanOrEqualTo(30);
  }

  @Test
  void keepsACvOfTheFieldThatNamesNoMustAtMost30() {
    InventedCv other =
        new InventedCv(
                """
                Backend Engineer, Fjord Systems, 2018 to present
                Wrote services in Elixir on MongoDB, event streaming with Kafka, deployed on Kubernetes
                Has led a team of engineers
                """)
            .title("Backend Engineer");

    assertThat(ScoringDesk.score(other, BACKEND).score()).isLessThanOrEqualTo(30).isGreaterThan(10);
  }

  @Test
  void pointsSumToTheScoreAndMaximaToAHundred() {
    for (InventedCv cv : List.of(backend(), chef())) {
      Scorecard card = ScoringDesk.score(cv, BACKEND);

      double points = card.criteria().stream().mapToDouble(Criterion::points).sum();
      double maxima = card.criteria().stream().mapToDouble(Criterion::max).sum();
      assertThat(points).isCloseTo(card.score(), offset(1e-9));
      assertThat(maxima).isCloseTo(100, offset(1e-9));
    }
  }

  @Test
  void quotesVisibleWordsForEveryPoint() {
    String text = backend().text().text();

    Scorecard card = ScoringDesk.score(backend(), BACKEND);

    for (Criterion criterion : card.criteria()) {
      assertThat(criterion.points() > 0 && criterion.evidence().isEmpty()).isFalse();
      for (Quote quote : criterion.evidence()) {
        int start = text.offsetByCodePoints(0, quote.start());
        int end = text.offsetByCodePoints(0, quote.end());
        assertThat(text.substring(start, end)).isEqualTo(quote.text()).isNotBlank();
      }
    }
    assertThat(card.criteria().get(2).evidence().getFirst().text())
        .isEqualTo("Moved order events to Kafka and wrote the consumers");
  }

  @Test
  void quotesNoNameAndNoContact() {
    Vacancy vacancy = ScoringDesk.vacancy("Engineer", ScoringDesk.skill("Berlin", Need.NICE));

    Scorecard card = ScoringDesk.score(backend(), vacancy);

    assertThat(card.criteria().toString()).doesNotContain("Rowan", "example.org", "5550123");
    assertThat(card.criteria().getFirst().met()).isEqualTo(Met.UNKNOWN);
  }

  @Test
  void givesAnEmptyCvNothing() {
    Scorecard card = ScoringDesk.score(new InventedCv(""), BACKEND);

    assertThat(card.score()).isZero();
    assertThat(card.criteria()).allSatisfy(c -> assertThat(c.points()).isZero());
    assertThat(card.criteria()).allSatisfy(c -> assertThat(c.met()).isEqualTo(Met.UNKNOWN));
  }

  @Test
  void capsYearsByWhatTheProfileShows() {
    Vacancy five = ScoringDesk.vacancy("Backend Engineer", ScoringDesk.skill("Java", 5, Need.MUST));

    Criterion enough = first(backend().skill("Java", "Java", 72).experience(120), five);
    Criterion few = first(backend().skill("Java", "Java", 36).experience(120), five);
    Criterion tooShort = first(backend().skill("Java", "Java", 12).experience(12), five);
    Criterion undated = first(backend().skill("Java", "Java", 0), five);

    assertThat(enough.met()).isEqualTo(Met.YES);
    assertThat(few.met()).isEqualTo(Met.PARTLY);
    assertThat(few.points()).isPositive().isLessThanOrEqualTo(few.max() / 2);
    assertThat(few.missing()).isEqualTo("5 years asked, 3.0 shown of work that mentions it");
    assertThat(tooShort.met()).isEqualTo(Met.NO);
    assertThat(tooShort.points()).isZero();
    assertThat(tooShort.evidence()).isNotEmpty();
    assertThat(undated.met()).isEqualTo(Met.UNKNOWN);
    assertThat(undated.points()).isEqualTo(enough.points());
  }

  @Test
  void findsASkillUnderAnotherOfItsNames() {
    InventedCv cv =
        new InventedCv("Platform Engineer\nRan 40 services on k8s\n").skill("Kubernetes", "k8s", 0);
    Vacancy vacancy =
        ScoringDesk.vacancy("Platform Engineer", ScoringDesk.skill("Kubernetes", Need.MUST));

    Criterion kubernetes = first(cv, vacancy);

    assertThat(kubernetes.met()).isEqualTo(Met.YES);
    assertThat(kubernetes.points()).isPositive();
    assertThat(kubernetes.evidence().getFirst().text()).contains("k8s");
  }

  @Test
  void checksDegreesByLevelAndField() {
    Profile.Education bachelor =
        new Profile.Education(
            "", "Computer Science", "Bachelor of Science", EducationLevel.BACHELOR, null, null);
    InventedCv cv = backend().education(bachelor, "Bachelor of Science in Computer Science");

    assertThat(met(cv, new Requirement.Education(EducationLevel.BACHELOR, "", Need.MUST, 3)))
        .isEqualTo(Met.YES);
    assertThat(
            met(cv, new Requirement.Education(EducationLevel.BACHELOR, "Chemistry", Need.MUST, 3)))
        .isEqualTo(Met.PARTLY);
    assertThat(met(cv, new Requirement.Education(EducationLevel.MASTER, "", Need.MUST, 3)))
        .isEqualTo(Met.NO);
    assertThat(met(backend(), new Requirement.Education(EducationLevel.MASTER, "", Need.MUST, 3)))
        .isEqualTo(Met.UNKNOWN);
  }

  @Test
  void checksLanguagesByLevel() {
    Profile.Language german = new Profile.Language("German", "de", "B1", LanguageLevel.B1);
    InventedCv cv = new InventedCv("Languages: German B1").language(german, "German B1");

    assertThat(met(cv, language("German", LanguageLevel.B1))).isEqualTo(Met.YES);
    assertThat(met(cv, language("German", LanguageLevel.B2))).isEqualTo(Met.PARTLY);
    assertThat(met(cv, language("German", LanguageLevel.C2))).isEqualTo(Met.NO);
    assertThat(met(cv, language("French", LanguageLevel.A2))).isEqualTo(Met.UNKNOWN);
  }

  @Test
  void asksForReviewWhenAMustIsNotMetOrTheReaderFlaggedTheCv() {
    Scorecard plain = ScoringDesk.score(backend(), BACKEND);
    Scorecard flagged =
        ScoringDesk.score(backend(), BACKEND, "hidden-text.white", "quality.columns");
    Scorecard unmet = ScoringDesk.score(chef(), BACKEND);

    assertThat(plain.review()).isFalse();
    assertThat(flagged.reasons())
        .containsExactly("text a person cannot see: white on white (hidden-text.white)");
    assertThat(flagged.score()).isEqualTo(plain.score());
    assertThat(unmet.reasons())
        .containsExactly("not clearly shown: Java (must)", "not clearly shown: PostgreSQL (must)");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Scorecard before = ScoringDesk.score(backend(), BACKEND);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));

      assertThat(ScoringDesk.score(backend(), BACKEND)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void explainsTheScoreAsATreeThatAddsUp() {
    PreparedCandidate candidate = ScoringDesk.prepare(backend());
    PreparedVacancy vacancy = ScoringDesk.SCORER.prepare(BACKEND);

    Explanation root = ScoringDesk.SCORER.explain(candidate, vacancy);

    double sum = root.details().stream().mapToDouble(Explanation::value).sum();
    Scorecard card = ScoringDesk.SCORER.score(candidate, vacancy, List.of(), "");
    assertThat(root.value()).isCloseTo(sum, offset(1e-9));
    assertThat(root.value()).isCloseTo(card.score(), offset(.0501));
    assertThat(root.toString()).contains("the word \"kafka\"", "times in the CV");
  }

  @Test
  void saysWhatEachMissingPieceCouldBringAtMost() {
    PreparedVacancy vacancy = ScoringDesk.SCORER.prepare(BACKEND);
    Scorecard engineer = ScoringDesk.score(backend(), BACKEND);
    List<Double> open = ScoringDesk.SCORER.gains(ScoringDesk.prepare(backend()), vacancy);
    List<Double> under = ScoringDesk.SCORER.gains(ScoringDesk.prepare(chef()), vacancy);

    for (int i = 0; i < open.size(); i++) {
      Criterion criterion = engineer.criteria().get(i);
      // Nothing bends this score, so a piece brings what its points lack, but for the rounding.
      assertThat(open.get(i)).isCloseTo(criterion.max() - criterion.points(), offset(.1001));
    }
    // Two musts of 9 in 30: showing one lifts the ceiling off, and with it what the rest is worth.
    assertThat(under.get(0)).isGreaterThan(under.get(2));
    assertThat(under).allMatch(gain -> gain >= 0);
  }

  @Test
  void namesEverythingThatMadeIt() {
    Scorecard card =
        ScoringDesk.SCORER.score(
            ScoringDesk.prepare(backend()),
            ScoringDesk.SCORER.prepare(BACKEND),
            List.of(),
            "reader-1/profile-1");

    assertThat(card.fingerprint())
        .startsWith("reader-1/profile-1/" + ScoringDesk.SCORER.version() + "/vacancy@")
        .contains("rules-", "/statistics@", "/analysis@", "/static-bge-small@");
  }

  private static Requirement language(String name, LanguageLevel level) {
    return new Requirement.Language(name, level, Need.SHOULD, 2);
  }

  private static Met met(InventedCv cv, Requirement requirement) {
    return first(cv, ScoringDesk.vacancy("Backend Engineer", requirement)).met();
  }

  private static Criterion first(InventedCv cv, Vacancy vacancy) {
    return ScoringDesk.score(cv, vacancy).criteria().getFirst();
  }
}
