package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import org.junit.jupiter.api.Test;

/// What a hiring manager would accept as evidence, and what not.
class EvidenceTest {
  private static final String DECORATOR =
      """
      Shop Assistant, Kaufhaus Linde, 2019 to present
      Painted the seasonal window displays and built the spring decoration
      Looking for a team in Germany

      LANGUAGES
      English, Danish

      Certificates
      Certified Kubernetes Application Developer, 2022
      """;

  private static final Requirement CLOSE =
      new Requirement.Statement("Prepares the month-end close", Need.MUST, 3);

  @Test
  void givesALanguageNoPointsForMeaningAlone() {
    Criterion german =
        first(DECORATOR, new Requirement.Language("German", LanguageLevel.B2, Need.NICE, 1));

    assertThat(german.points()).isZero();
    assertThat(german.met()).isEqualTo(Met.UNKNOWN);
    assertThat(german.evidence()).isEmpty();
    assertThat(german.missing()).isEqualTo("a line that says how well German is known");
  }

  @Test
  void givesALanguageNamedOnALineItsPoints() {
    Criterion german =
        first(
            "Fluent in German and English", new Requirement.Language("German", null, Need.NICE, 1));

    assertThat(german.points()).isPositive();
    assertThat(german.evidence().getFirst().text()).contains("German");
  }

  @Test
  void givesACertificatePointsOnlyForItsWholeName() {
    var wished = new Requirement.Certificate("Certified Kubernetes Administrator", Need.NICE, 1);

    Criterion other = first(DECORATOR, wished);
    Criterion same = first("Passed the exam of Certified Kubernetes Administrator", wished);

    assertThat(other.points()).isZero();
    assertThat(other.met()).isEqualTo(Met.UNKNOWN);
    assertThat(same.points()).isPositive();
  }

  @Test
  void givesASkillThatIsNotNamedNothingForUnrelatedLines() {
    for (String skill : new String[] {"PostgreSQL", "Kubernetes", "IFRS"}) {
      Criterion criterion =
          first(
              DECORATOR.replace("Certified Kubernetes Application Developer", "First aid"),
              ScoringDesk.skill(skill, Need.MUST));

      assertThat(criterion.points()).as(skill).isZero();
      assertThat(criterion.evidence()).as(skill).isEmpty();
    }
  }

  @Test
  void countsHardlyAnythingForOneWordOfASkillOfTwo() {
    Criterion spring = first(DECORATOR, ScoringDesk.skill("Spring Boot", Need.MUST));

    assertThat(spring.points()).isLessThanOrEqualTo(spring.max() / 4);
    assertThat(spring.met()).isEqualTo(Met.UNKNOWN);
  }

  @Test
  void neverQuotesAHeading() {
    for (Requirement wish :
        new Requirement[] {
          ScoringDesk.skill("Languages", Need.MUST),
          ScoringDesk.skill("Programming languages", Need.MUST),
          new Requirement.Statement("Speaks several languages", Need.MUST, 1)
        }) {
      assertThat(ScoringDesk.score(cv(DECORATOR), ScoringDesk.vacancy("Clerk", wish)).criteria())
          .flatExtracting(Criterion::evidence)
          .extracting(Quote::text)
          .doesNotContain("LANGUAGES", "Certificates");
    }
  }

  @Test
  void meetsADemandInPlainWordsThatALineSays() {
    Criterion shown =
        first(
            """
            Prepared the month-end close for four companies, done on working day five
            Reconciled the balance sheet accounts before each month-end close
            """,
            CLOSE);

    assertThat(shown.met()).isEqualTo(Met.YES);
    assertThat(shown.points()).isGreaterThanOrEqualTo(shown.max() * Rules.MET);
    assertThat(shown.evidence().getFirst().text()).contains("month-end close");
    assertThat(shown.missing()).isEmpty();
  }

  @Test
  void meetsADemandInPartWhereALineSaysHalfOfIt() {
    Criterion half =
        first("Accountant\nReconciled ledgers at each month end, every year end", CLOSE);

    assertThat(half.met()).isEqualTo(Met.PARTLY);
    assertThat(half.points()).isLessThan(half.max() * Rules.MET);
    assertThat(half.missing()).isEqualTo("a line that shows: Prepares the month-end close");
  }

  @Test
  void givesWordsScatteredOverACvLittle() {
    Criterion scattered =
        first(
            """
            Prepared artwork for the printer
            Opened the store early on weekends
            Employee of the month in March
            Kept in close contact with customers
            """,
            CLOSE);

    assertThat(scattered.met()).isEqualTo(Met.UNKNOWN);
    assertThat(scattered.points()).isLessThan(scattered.max() * Rules.PARTLY_MET);
  }

  @Test
  void saysWhichYearsTheDatesDoNotShowOfASkillWithoutThem() {
    Criterion java =
        first("Mentored colleagues while learning Java", ScoringDesk.skill("Java", 5, Need.MUST));

    assertThat(java.met()).isEqualTo(Met.UNKNOWN);
    assertThat(java.points()).isPositive();
    assertThat(java.missing()).isEqualTo("dates that show 5 years of work with Java");
  }

  private static InventedCv cv(String text) {
    return new InventedCv(text);
  }

  private static Criterion first(String text, Requirement requirement) {
    return ScoringDesk.score(cv(text), ScoringDesk.vacancy("Clerk", requirement))
        .criteria()
        .getFirst();
  }
}
