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
}
