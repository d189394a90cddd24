package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewReasonsTest {
  private static final Requirement JAVA = new Requirement.Skill("Java", 5, Need.MUST, 3);
  private static final Requirement KAFKA = new Requirement.Skill("Kafka", 0, Need.SHOULD, 2);

  @Test
  void saysOfEachMustHowFarItIsMet() {
    assertThat(reasons(JAVA, Met.UNKNOWN))
        .containsExactly("not clearly shown: Java, 5 years (must)");
    assertThat(reasons(JAVA, Met.PARTLY)).containsExactly("only partly met: Java, 5 years (must)");
    assertThat(reasons(JAVA, Met.NO)).containsExactly("not met: Java, 5 years (must)");
    assertThat(reasons(JAVA, Met.YES)).isEmpty();
    assertThat(reasons(KAFKA, Met.NO)).isEmpty();
  }

  @Test
  void tellsFlagsInWordsAndKeepsTheirCode() {
    assertThat(reasons(KAFKA, Met.YES, "hidden-text.white", "instruction", "quality.columns"))
        .containsExactly(
            "text a person cannot see: white on white (hidden-text.white)",
            "words that speak to a program instead of a reader (instruction)");
  }

  @Test
  void keepsAFlagItHasNoWordsForWhenItsFamilyAsksForReview() {
    assertThat(reasons(KAFKA, Met.YES, "hidden-text.new-way", "disguised-text.new-way"))
        .containsExactly(
            "text a person cannot see: new-way (hidden-text.new-way)",
            "text that is not what it looks like: new-way (disguised-text.new-way)");
  }

  private static List<String> reasons(Requirement requirement, Met met, String... flags) {
    var measured = new Measured(0, 0, met, List.of(), "", Explanation.of("test", 0));
    return ReviewReasons.of(List.of(requirement), List.of(measured), List.of(flags));
  }
}
