package dev.shortlist.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.profile.SkillDictionary;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VacancyLintTest {
  private final VacancyLint lint = new VacancyLint(SkillDictionary.standard(), Year.of(2026));

  private List<String> codes(String title, String description, Requirement... requirements) {
    var vacancy = new Vacancy(new VacancyId("v"), title, description, List.of(requirements), 70);
    return lint.check(vacancy).stream().map(VacancyProblem::code).toList();
  }

  @Test
  void findsWordsThatShutPeopleOut() {
    var skill = new Requirement.Skill("Sales", 0, Need.MUST, 3);
    assertThat(codes("Salesman", "A young team", skill))
        .containsExactly("vacancy.gender", "vacancy.age");
    assertThat(codes("Verkauf", "Junges Team, Muttersprachler", skill))
        .contains("vacancy.age", "vacancy.native-speaker");
    assertThat(
            codes(
                "Guide",
                "",
                new Requirement.Language("English", LanguageLevel.NATIVE, Need.MUST, 3)))
        .contains("vacancy.native-speaker");
  }

  @Test
  void findsWhatCannotBeMeasured() {
    assertThat(codes("Java Rock Star", "", new Requirement.Statement("Team player", Need.MUST, 3)))
        .containsExactly("vacancy.vague", "vacancy.vague");
  }

  @Test
  void findsContradictions() {
    assertThat(
            codes(
                "Engineer",
                "",
                new Requirement.Skill("Kubernetes", 0, Need.MUST, 3),
                new Requirement.Skill("k8s", 0, Need.NICE, 1)))
        .containsExactly("vacancy.contradiction");
    assertThat(
            codes(
                "Engineer",
                "",
                new Requirement.Skill("Java", 0, Need.MUST, 3),
                new Requirement.Skill("Java", 0, Need.MUST, 3)))
        .containsExactly("vacancy.duplicate");
    assertThat(codes("Engineer", "", new Requirement.Skill("Java", 30, Need.MUST, 3)))
        .containsExactly("vacancy.years");
    assertThat(
            codes(
                "Engineer",
                "",
                new Requirement.Skill("Java", 0, Need.MUST, 1),
                new Requirement.Skill("Rust", 0, Need.NICE, 5)))
        .containsExactly("vacancy.weight");
  }

  @Test
  void isContentWithAPlainVacancy() {
    assertThat(
            codes(
                "Backend Engineer",
                "Builds services.",
                new Requirement.Skill("Java", 5, Need.MUST, 3)))
        .isEmpty();
  }

  @Test
  void findsWeeksThatAreTooLong() {
    var skill = new Requirement.Skill("Sales", 0, Need.MUST, 3);
    assertThat(codes("Clerk", "Able to work 60 hours a week.", skill))
        .containsExactly("vacancy.hours");
    assertThat(codes("Clerk", "Sie arbeiten 50 Stunden pro Woche.", skill))
        .containsExactly("vacancy.hours");
    assertThat(codes("Clerk", "38 hours a week, on call 48 hours per week at most.", skill))
        .isEmpty();
  }

  @Test
  void takesAWordOfOneLanguageForNoneOfAnother() {
    var skill = new Requirement.Skill("Sales", 0, Need.MUST, 3);
    assertThat(codes("Store manager in Chico", "You crack hard problems with us.", skill))
        .isEmpty();
    assertThat(codes("Azafata", "Buscamos una chica para la recepción.", skill))
        .contains("vacancy.gender");
    assertThat(codes("Verkäufer", "Sie beraten Kunden und arbeiten an der Kasse.", skill))
        .containsExactly("vacancy.gender");
    assertThat(codes("Verkäufer", "You advise customers and work at the till.", skill)).isEmpty();
  }

  @Test
  void saysThatAVacancyIsInALanguageScoresCannotJudge() {
    Vacancy turkish =
        new Vacancy(
            new VacancyId("post"),
            "Muhasebe Uzmanı",
            "En az üç yıl muhasebe deneyimi olan, işletme veya iktisat mezunu, iyi derecede"
                + " İngilizce bilen ve takım çalışmasına yatkın bir çalışma arkadaşı arıyoruz.",
            List.of(new Requirement.Skill("SAP", 0, Need.MUST, 3)),
            70);

    assertThat(lint.check(turkish))
        .filteredOn(problem -> problem.code().equals("vacancy.language"))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).startsWith("the vacancy is in Turkish"));
  }
}
