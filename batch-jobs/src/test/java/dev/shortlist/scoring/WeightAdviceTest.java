package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.WeightAdvice.Advice;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightAdviceTest {
  @Test
  void needYearsTitleAndRarityMakeTheWeightAndAreSaid() {
    List<Advice> advice =
        ScoringDesk.SCORER.advice(
            ScoringDesk.vacancy(
                "Kafka Engineer",
                ScoringDesk.skill("Kafka", 4, Need.MUST),
                ScoringDesk.skill("work", Need.MUST),
                ScoringDesk.skill("Kafka", Need.NICE)));

    assertThat(advice.get(0).why())
        .startsWith("must 3, 4 years asked x 1.2, named in the title x 1.25");
    assertThat(advice.get(1).why()).isEqualTo("must 3, commoner words than the others x 0.75");
    assertThat(advice.get(1).weight()).isEqualTo(2.25); // 3 x .75
    assertThat(advice.get(0).weight()).isGreaterThan(4);
    assertThat(advice.get(2).weight()).isLessThan(2);
  }

  @Test
  void theWeightsThatAreThereDoNotMatter() {
    Requirement heavy = new Requirement.Skill("Kafka", 0, Need.SHOULD, 50);
    Requirement light = new Requirement.Skill("Kafka", 0, Need.SHOULD, 1);

    assertThat(ScoringDesk.SCORER.advice(ScoringDesk.vacancy("Cook", heavy)).getFirst().weight())
        .isEqualTo(
            ScoringDesk.SCORER.advice(ScoringDesk.vacancy("Cook", light)).getFirst().weight())
        .isEqualTo(2);
  }
}
