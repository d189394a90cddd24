package dev.shortlist.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacancyEditsTest {
  private static final Requirement JAVA = new Requirement.Skill("Java", 5, Need.MUST, 3);
  private static final Requirement KAFKA = new Requirement.Skill("Kafka", 0, Need.SHOULD, 2);
  private static final Requirement LED = new Requirement.Statement("Has led a team", Need.NICE, 1);
  private static final Requirement GERMAN =
      new Requirement.Language("German", LanguageLevel.B2, Need.NICE, 1);

  @Test
  void aRequirementWithOtherYearsNeedOrLevelIsTheSameOneChanged() {
    var fewer = new Requirement.Skill("java", 3, Need.MUST, 3);
    var better = new Requirement.Language("German", LanguageLevel.C1, Need.MUST, 3);

    VacancyEdits edits = VacancyEdits.between(vacancy(JAVA, GERMAN), vacancy(better, fewer));

    assertThat(edits.requirements())
        .containsExactly(
            new RequirementEdit.Kept(1, 0, GERMAN, better),
            new RequirementEdit.Kept(0, 1, JAVA, fewer));
    assertThat(edits.origins()).containsExactly(1, 0);
    assertThat(edits.changed()).containsExactly("requirements");
  }

  @Test
  void otherWordsMakeAnotherRequirement() {
    VacancyEdits edits = VacancyEdits.between(vacancy(JAVA, KAFKA), vacancy(JAVA, LED));

    assertThat(edits.requirements())
        .containsExactly(
            new RequirementEdit.Kept(0, 0, JAVA, JAVA),
            new RequirementEdit.Added(1, LED),
            new RequirementEdit.Removed(1, KAFKA));
    assertThat(edits.origins()).containsExactly(0, -1);
  }

  @Test
  void ofTwoWithTheSameWordsTheOneThatStayedIsKept() {
    var must = new Requirement.Skill("Kafka", 0, Need.MUST, 3);

    VacancyEdits edits = VacancyEdits.between(vacancy(must, KAFKA), vacancy(KAFKA));

    assertThat(edits.requirements())
        .containsExactly(
            new RequirementEdit.Kept(1, 0, KAFKA, KAFKA), new RequirementEdit.Removed(0, must));
  }

  @Test
  void anotherOrderIsNoEdit() {
    VacancyEdits edits = VacancyEdits.between(vacancy(JAVA, LED), vacancy(LED, JAVA));

    assertThat(edits.none()).isTrue();
  }

  @Test
  void titleDescriptionAndThresholdAreNamed() {
    Vacancy before = vacancy(JAVA);
    var after = new Vacancy(before.id(), "Lead", "in words", before.requirements(), 60);

    assertThat(VacancyEdits.between(before, after).changed())
        .containsExactly("title", "description", "threshold");
  }

  private static Vacancy vacancy(Requirement... requirements) {
    return new Vacancy(new VacancyId("backend"), "Engineer", "", List.of(requirements), 70);
  }
}
