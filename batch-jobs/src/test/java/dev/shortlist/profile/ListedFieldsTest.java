package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Skill;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/// Where skills, languages and certificates of a CV are found, and what is none. All persons are
/// invented.
final class ListedFieldsTest {
  private static Profile read(String text) {
    return ProfileExtractors.standard().extract(ProfileFigures.read(text), YearMonth.of(2026, 6));
  }

  @Test
  void aHeadingThatNamesItsSkillsHeadsAList() {
    Profile profile =
        read(
            "Ada Exampleton\n\nEDUCATION\n\nBSc Physics\nUniversity of Nowhere\n2011\n\n"
                + "Zephyr Skills\n\nZephyr forms, Zephyr ledgers\n\n"
                + "SKILLS\n\nBasketry\n\nCommunication Skills\n\nRowing\n");

    assertThat(profile.skills())
        .extracting(skill -> skill.keywords().getFirst())
        .contains("Zephyr forms", "Zephyr ledgers", "Basketry", "Communication Skills", "Rowing");
  }

  @Test
  void aNameIsNoSkill() {
    Profile person = read("Maya Exampleton\n\nmaya@example.org\n\nEducation\nBSc Physics, 2011\n");
    Profile artist = read("Ada Exampleton\n\nSummary\nModels ships with Maya in small studios.\n");

    assertThat(person.skills()).extracting(Skill::id).doesNotContain("maya");
    assertThat(artist.skills()).extracting(Skill::id).contains("maya");
  }

  @Test
  void aFirstLanguageIsReadWithoutAColonAndUnderAnotherHeading() {
    for (String line : new String[] {"Mother tongue English", "Lingua madre: inglese"}) {
      Profile profile =
          read("Ada Exampleton\n\nPersonal skills\n\n" + line + "\n\nEducation\nBSc, 2011\n");

      assertThat(profile.languages())
          .as(line)
          .extracting(Profile.Language::code, Profile.Language::level)
          .containsExactly(tuple("en", LanguageLevel.NATIVE));
    }
  }

  @Test
  void theGradeOfACertificateIsNoIssuer() {
    Profile profile =
        read(
            "Ada Exampleton\n\nCertifications\nAWS Certified Developer - Associate, Amazon\n"
                + "First aid - Invented Ambulance\n\nInvited talks\nLooms of Leeds, 2019\n");

    assertThat(profile.certificates())
        .extracting(Profile.Certificate::name, Profile.Certificate::issuer)
        .containsExactly(
            tuple("AWS Certified Developer - Associate", "Amazon"),
            tuple("First aid", "Invented Ambulance"));
  }

  @Test
  void theYearsAListStatesCountBeforeThoseOfEmployments() {
    Profile profile =
        read(
            "Ada Exampleton\n\nExperience\n\nDeveloper\nInvented Works, 01/2010 - 12/2019\nJava and"
                + " Kotlin services\n\nSkills\n\nJava (Less than 1 year), Kotlin (30+ years), Scala (6"
                + " months), Perl\n");

    assertThat(profile.skills())
        .extracting(Skill::id, Skill::months)
        .contains(tuple("java", 6), tuple("kotlin", 120), tuple("scala", 6), tuple("perl", 0));
    assertThat(profile.evidence())
        .filteredOn(evidence -> evidence.method().equals("stated"))
        .extracting(evidence -> evidence.quote().text())
        .contains("Java (Less than 1 year)");
  }

  @Test
  void aPostShowsWhatItsTitleSays() {
    Profile profile =
        read(
            "Ada Exampleton\n\nExperience\n\nPrimary School Teacher\nInvented School, 01/2010 -"
                + " 12/2014\nLooked after twenty pupils.\n\nAssistant to the Project Manager\nInvented"
                + " Works, 01/2008 - 12/2009\nKept the files.\n");

    assertThat(profile.skills())
        .filteredOn(skill -> skill.id().equals("teaching"))
        .singleElement()
        .satisfies(skill -> assertThat(skill.months()).isEqualTo(60));
    assertThat(profile.skills()).extracting(Skill::id).doesNotContain("projectmanagement");
  }
}
