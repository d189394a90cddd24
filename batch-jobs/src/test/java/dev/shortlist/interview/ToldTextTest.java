package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Employment;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A CV whose profile was read by rules: only the heads of its employments have a place.
class ToldTextTest {
  private static final String TEXT =
      """
      Managed ledgers in Java with care and saved 10 % for every harbour of the coast

      Stoker, Pier Four, 2009 - 2012
      • Saved 90 % of the coal with a small
      program in Java for the boiler room

      Developer, Pier Nine, 2019 - today
      Built the timetable of the ferries in Java
      • Cut the time to board from 40 to
      25 minutes with new gates
      """;

  private static final VisibleText VISIBLE = VisibleText.of(TEXT);
  private static final CvText CV = new CvText(VISIBLE, VISIBLE, "en");

  private static Quote quote(String words) {
    int start = TEXT.indexOf(words);
    return VISIBLE.quote(start, start + words.length());
  }

  private static Profile profile() {
    return new Profile(
        new Profile.Basics(
            "",
            "",
            "",
            "",
            "",
            "Managed ledgers in Java with care and saved 10 % for every harbour of the coast",
            Profile.Location.EMPTY,
            List.of()),
        List.of(
            new Employment(
                "Pier Four",
                "Stoker",
                "",
                PartialDate.of(2009),
                PartialDate.of(2012),
                false,
                "",
                List.of("Saved 90 % of the coal with a small program in Java for the boiler room")),
            new Employment(
                "Pier Nine",
                "Developer",
                "",
                PartialDate.of(2019),
                null,
                true,
                "Built the timetable of the ferries in Java",
                List.of("Cut the time to board from 40 to 25 minutes with new gates"))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(
            new Evidence("/profile/work/0/position", quote("Stoker"), 1, "rules"),
            new Evidence("/profile/work/1/position", quote("Developer"), 1, "rules")));
  }

  private static List<CandidateQuestion> claims(Quote... evidence) {
    var java = new Requirement.Skill("Java", 0, Need.MUST, 3);
    return InventedPacks.PACKS
        .pack(
            new Vacancy(new VacancyId("ferries"), "Developer", "", List.of(java), 70),
            InventedPacks.BEN,
            CV,
            profile(),
            new Scorecard(
                90,
                "f",
                List.of(
                    InventedPacks.requirement(
                        "Java", Need.MUST, 3, 90, 100, Met.YES, "", evidence)),
                false,
                List.of()))
        .candidateQuestions()
        .stream()
        .filter(question -> question.kind() == InterviewPack.Kind.CLAIM)
        .toList();
  }

  @Test
  void whatIsToldOfAnEmploymentIsFoundInTheText() {
    Profile located = new ToldText(VISIBLE, new WholeLines(CV)).located(profile());

    assertThat(located.evidence())
        .extracting(Evidence::pointer, each -> each.quote().text())
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "/profile/work/1/summary", "Built the timetable of the ferries in Java"),
            org.assertj.core.groups.Tuple.tuple(
                "/profile/work/1/highlights/0",
                "Cut the time to board from 40 to\n25 minutes with new gates"));
    assertThat(located.work()).isEqualTo(profile().work());
  }

  @Test
  void theFigureOfTheNewestWorkIsAskedAbout() {
    CandidateQuestion figure = claims(quote("Managed ledgers in Java")).getFirst();

    assertThat(figure.quotes())
        .extracting(Quote::text)
        .containsExactly("• Cut the time to board from 40 to\n25 minutes with new gates");
    assertThat(figure.text()).startsWith("Your CV gives this figure.");
  }

  @Test
  void aSkillIsAskedAboutByTheNewestWorkAndNotByTheSummary() {
    assertThat(claims(quote("Managed ledgers in Java")))
        .filteredOn(claim -> claim.requirement().equals("Java"))
        .flatExtracting(CandidateQuestion::quotes)
        .extracting(Quote::text)
        .containsExactly("Built the timetable of the ferries in Java");
  }

  @Test
  void whatMayNotBeQuotedIsNotFound() {
    String masked = TEXT.replace("timetable of the ferries", " ".repeat(24));
    var cv = new CvText(VISIBLE, VisibleText.of(masked), "en");

    assertThat(new ToldText(VISIBLE, new WholeLines(cv)).located(profile()).evidence())
        .extracting(each -> each.quote().text())
        .contains("Built the", "in Java")
        .noneMatch(words -> words.contains("timetable"));
  }

  @Test
  void aLineThatBeginsWithWhatWasDoneHasAStory() {
    assertThat(ActionWords.begin("• Built the timetable of the ferries", "en")).isTrue();
    assertThat(ActionWords.begin("Preparation of the timetable for the ferries", "en")).isTrue();
    assertThat(ActionWords.begin("Department of ferries and timetables", "en")).isFalse();
    assertThat(ActionWords.begin("Experienced clerk with an eye for detail", "en")).isFalse();
    assertThat(ActionWords.begin("Excel Word Outlook and Teams on Windows", "en")).isFalse();
    assertThat(ActionWords.begin("Leitung der Küche mit acht Personen", "de")).isTrue();
    assertThat(ActionWords.begin("Den Fahrplan der Fähren neu entwickelt", "de")).isTrue();
    assertThat(ActionWords.begin("Gestion de la cuisine de l'hôtel", "fr")).isTrue();
    assertThat(ActionWords.begin("Coordiné los turnos de la cocina", "es")).isTrue();
  }
}
