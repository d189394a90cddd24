package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Education;
import dev.shortlist.hiring.Profile.Employment;
import dev.shortlist.hiring.Profile.Skill;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/// Which words of a line are the field's own. All persons and employers are invented.
final class WordsOfFieldsTest {
  private static Profile read(String text) {
    var document =
        (Extraction.Read)
            new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    return ProfileExtractors.standard().extract(document, YearMonth.of(2026, 6));
  }

  @Test
  void theEmployerWithinAPositionIsNoPartOfIt() {
    Profile profile =
        read(
            """
            Ada Exampleton

            WORK EXPERIENCE

            Fitter at Nowhere Mills, Smallville

            Nowhere Mills -  Bangalore, Karnataka -

            January 2018 to Present

            Test Engineer, Invented Looms Ltd

            Loom Portal -  Bangalore, Karnataka -

            May 2015 to December 2017

            Manager, Retail

            Threadneedle Stores -  Bangalore, Karnataka -

            May 2012 to April 2015
            """);

    assertThat(profile.work())
        .extracting(Employment::position)
        .containsExactly("Fitter", "Test Engineer", "Manager, Retail");
  }

  @Test
  void factsOfAProjectAreNoPosition() {
    Profile profile =
        read(
            """
            Ada Exampleton

            WORK EXPERIENCE

            Project Title: Loom portal and its data

            Nowhere Mills -  Bangalore, Karnataka -

            January 2018 to Present

            Database Administrator

            Invented Looms Ltd -  Bangalore, Karnataka -

            May 2015 to December 2017
            """);

    assertThat(profile.work())
        .extracting(Employment::position)
        .containsExactly("", "Database Administrator");
  }

  @Test
  void aSchoolsPlaceIsNoSubjectAndTheHeadOfATableNoSchool() {
    Profile profile =
        read(
            """
            Ada Exampleton

            EDUCATION

            B.Sc. in Weaving, Nowhere College, 2012
            University / Board
            High School, Smallville, 2008
            """);

    assertThat(profile.education())
        .extracting(Education::studyType, Education::area)
        .contains(org.assertj.core.groups.Tuple.tuple("High School", ""));
    assertThat(profile.education())
        .extracting(Education::institution)
        .contains("Nowhere College")
        .doesNotContain("University / Board");
  }

  @Test
  void aListedSkillIsWhatIsKnownWithoutWhatIsSaidOfIt() {
    Profile profile =
        read(
            """
            Ada Exampleton

            SKILLS

            LANGUAGES C++
            TOOLS Loom Planner, Spindle
            • Good knowledge of basketry
            • Writing patterns for the loom
            • Weaving &amp; dyeing, Carding
            """);

    assertThat(profile.skills())
        .extracting(Skill::name)
        .contains("C++", "Spindle", "basketry", "Weaving &amp; dyeing", "Carding")
        .doesNotContain("Good knowledge of basketry", "Writing patterns for the loom");
  }
}
