package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.Sensitivity.Outcome;
import dev.shortlist.scoring.Sensitivity.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  private static final List<Requirement> ASKED =
      List.of(
          ScoringDesk.skill("Java", Need.MUST),
          ScoringDesk.skill("PostgreSQL", Need.MUST),
          ScoringDesk.skill("Kafka", Need.SHOULD),
          ScoringDesk.skill("Kubernetes", Need.SHOULD),
          new Requirement.Statement("Has led a team of engineers", Need.NICE, 1));

  private static final List<String> CVS =
      List.of(
          """
          Backend Engineer, Nordlicht Software, 2019 to present
          Built payment services in Java on PostgreSQL, 40 million requests a day
          Moved order events to Kafka and ran the services on Kubernetes
          """,
          """
          Platform Engineer, Fjord Systems, 2018 to present
          Ran Kubernetes and Kafka for forty teams, wrote operators in Java
          Has led a team of engineers
          """,
          """
          Database Administrator, Hafen Digital, 2016 to 2023
          Looked after PostgreSQL and wrote reports
          """);

  /// A point of any requirement changes by at most a ninth, so what rounding hides of it (0.05 a
  /// criterion) comes to a few hundredths; the score's own rounding adds the rest.
  @Test
  void fromAScorecardAloneTheScoreUnderOtherWeightsIsThatOfScoringAnew() {
    for (String text : CVS) {
      InventedCv cv = new InventedCv(text).title(text.substring(0, text.indexOf(',')));
      Scorecard card = ScoringDesk.score(cv, vacancy(ASKED));
      for (int i = 0; i < ASKED.size(); i++) {
        for (double factor : List.of(1.1, 0.9)) {
          double anew = ScoringDesk.score(cv, vacancy(reweighed(i, factor))).score();

          assertThat(new WeightShift(i, factor).score(card)).isCloseTo(anew, offset(0.1001));
        }
      }
    }
  }

  @Test
  void anUnchangedWeightChangesNothingAndAnOnlyRequirementHasAllTheWeight() {
    Scorecard card = card(30, 12);

    assertThat(new WeightShift(0, 1).score(card)).isEqualTo(card.score());
    assertThat(new WeightShift(0, 1.1).score(only(42))).isEqualTo(42);
  }

  /// Ada 30 + 10 + 0, Ben 12 + 27.9: with weights 3 and 3, Ada's 40 is 30 x 2.7/2.85 ... by hand:
  /// the second weighs 10 % more, so shares are 3/6.3 and 3.3/6.3 of what was 1/2 each. Ada has 30
  /// x .952 + 10 x 1.048 = 39.0, Ben 12 x .952 + 27.9 x 1.048 = 40.7.
  @Test
  void whoEntersTheTopUnderSomeWeightFlipsWithWhoLeavesIt() {
    Standing ada = standing(1, card(30, 10));
    Standing ben = standing(2, card(12, 27.9));
    Standing cem = standing(3, card(1, 1));

    List<Outcome> outcomes = new Sensitivity(List.of(ada, ben, cem), 1, 0.1).outcomes();

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes).allMatch(Outcome::flips);
    assertThat(outcomes.get(0).worst()).isEqualTo(2);
    assertThat(outcomes.get(1).best()).isEqualTo(1);
    // Less weight on the first does to shares what more weight on the second does.
    assertThat(outcomes.get(1).moves())
        .extracting(Sensitivity.Move::requirement, move -> move.then() > move.weight())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("first", false),
            org.assertj.core.groups.Tuple.tuple("second", true));
    assertThat(outcomes.get(1).moves().getLast().score()).isEqualTo(40.7);
  }

  @Test
  void aLeadNoWeightTurnsIsSteady() {
    List<Outcome> outcomes =
        new Sensitivity(List.of(standing(1, card(30, 30)), standing(2, card(10, 10))), 1, 0.1)
            .outcomes();

    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst().flips()).isFalse();
    assertThat(outcomes.getFirst().moves()).isEmpty();
  }

  @Test
  void nobodyScoredHasNoOutcome() {
    assertThat(new Sensitivity(List.of(), 5, 0.1).outcomes()).isEmpty();
  }

  private static Vacancy vacancy(List<Requirement> requirements) {
    return ScoringDesk.vacancy("Senior Backend Engineer", requirements.toArray(Requirement[]::new));
  }

  private static List<Requirement> reweighed(int place, double factor) {
    var requirements = new ArrayList<>(ASKED);
    double weight = ASKED.get(place).weight() * factor;
    requirements.set(
        place,
        switch (ASKED.get(place)) {
          case Requirement.Skill skill ->
              new Requirement.Skill(skill.skill(), skill.years(), skill.need(), weight);
          case Requirement other -> new Requirement.Statement(other.words(), other.need(), weight);
        });
    return requirements;
  }

  private static Standing standing(int number, Scorecard card) {
    return new Standing(new CandidateId(String.format(Locale.ROOT, "c-%016x", number)), card);
  }

  private static Scorecard only(double points) {
    return new Scorecard(points, "f", List.of(criterion("first", points, 60)), false, List.of());
  }

  private static Scorecard card(double first, double second) {
    return new Scorecard(
        first + second,
        "f",
        List.of(criterion("first", first, 30), criterion("second", second, 30)),
        false,
        List.of());
  }

  private static Scorecard.Criterion criterion(String name, double points, double max) {
    return new Scorecard.Criterion(
        Scorecard.Kind.REQUIREMENT,
        name,
        Need.MUST,
        3,
        points,
        max,
        Scorecard.Met.UNKNOWN,
        List.of(new Quote(null, 0, 1, "x", null)),
        "");
  }
}
