package dev.shortlist.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacancyChangeTest {
  private static final Requirement JAVA = new Requirement.Skill("Java", 5, Need.MUST, 3);
  private static final Requirement JAVASCRIPT =
      new Requirement.Skill("JavaScript", 0, Need.NICE, 1.5);
  private static final Requirement GERMAN =
      new Requirement.Language("German", LanguageLevel.B2, Need.NICE, 1);
  private static final Vacancy VACANCY =
      new Vacancy(
          new VacancyId("backend"), "Engineer", "text", List.of(JAVA, JAVASCRIPT, GERMAN), 60);

  @Test
  void aNeedBringsItsWeightUnlessAnotherWasGiven() {
    assertThat(changed("Java=should")).contains(new Requirement.Skill("Java", 5, Need.SHOULD, 2));
    assertThat(changed("JavaScript=must"))
        .contains(new Requirement.Skill("JavaScript", 0, Need.MUST, 1.5));
  }

  @Test
  void weightYearsAndLevelChangeAlone() {
    assertThat(changed("java:weight=5")).contains(new Requirement.Skill("Java", 5, Need.MUST, 5));
    assertThat(changed("Java:years=3")).contains(new Requirement.Skill("Java", 3, Need.MUST, 3));
    assertThat(changed("German:level=c1"))
        .contains(new Requirement.Language("German", LanguageLevel.C1, Need.NICE, 1));
  }

  @Test
  void whatIsNoLongerAskedLeavesTheOthersWithTheirOrigins() {
    VacancyChange.Changed changed =
        VacancyChange.apply(VACANCY, List.of("Java=none", "language: German B2=must"));

    assertThat(changed.origins()).containsExactly(1, 2);
    assertThat(changed.vacancy().requirements())
        .containsExactly(
            JAVASCRIPT, new Requirement.Language("German", LanguageLevel.B2, Need.MUST, 3));
    assertThat(changed.vacancy().threshold()).isEqualTo(60);
    assertThat(changed.vacancy().description()).isEqualTo("text");
  }

  @Test
  void theBeginningOfANameIsEnoughWhenItIsOneAlone() {
    assertThat(changed("JavaS=must"))
        .contains(new Requirement.Skill("JavaScript", 0, Need.MUST, 1.5));
    assertThat(problems("Jav=must").getFirst()).contains("several requirements begin with 'Jav'");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThat(
            problems(
                "Kafka=must",
                "Java=mist",
                "Java:years=2.5",
                "Java:years=x",
                "Java:weight=0",
                "Java:level=B2",
                "German:years=2",
                "German:level=D1",
                "Java",
                "=must"))
        .hasSize(10)
        .allMatch(problem -> problem.startsWith("'"))
        .anyMatch(problem -> problem.contains("there are: Java, 5 years; JavaScript; "));
    assertThat(problems("Java=none", "JavaScript=none", "German=none").getFirst())
        .contains("at least one requirement");
  }

  private static List<Requirement> changed(String typed) {
    return VacancyChange.apply(VACANCY, List.of(typed)).vacancy().requirements();
  }

  private static List<String> problems(String... typed) {
    return catchThrowableOfType(
            IllegalVacancyException.class, () -> VacancyChange.apply(VACANCY, List.of(typed)))
        .problems();
  }
}
