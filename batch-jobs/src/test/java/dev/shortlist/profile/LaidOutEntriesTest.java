package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Employment;
import dev.shortlist.hiring.Profile.Skill;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/// What sections, entries and lists are when only their layout tells. All persons and employers are
/// invented.
final class LaidOutEntriesTest {
  private static Profile read(String text) {
    var document =
        (Extraction.Read)
            new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    return ProfileExtractors.standard().extract(document, YearMonth.of(2026, 6));
  }

  private static final String DASHED =
      """
      ada Exampleton
      Nowhere - Email: ada.exampleton@example.org

      WORK EXPERIENCE

      Keeps the looms

      Software -  Bangalore, Karnataka -

      January 2018 to Present

      Duration: January 2018 - May 2019
      Key Skills

      Java, Kafka

      Fitter

      Nowhere Mills -

      November 2016 to December 2017

      EDUCATION

      Weaving

      Threadneedle, Nowhere

      2008 to 2012

      SKILLS

      Underwater basketry (3 years), Core Java (Less than 1 year), Loom
      maintenance planning (2 years)

      Team lead

      Invented Payments Ltd

      June 2010 to May 2011
      """;

  @Test
  void anEmployerWithADashStandsOverItsDatesUnderThePositionWhateverTheWords() {
    Profile profile = read(DASHED);

    assertThat(profile.work())
        .extracting(work -> work.position() + " at " + work.name())
        .containsExactly("Keeps the looms at Software", "Fitter at Nowhere Mills");
    assertThat(profile.work()).extracting(Employment::location).contains("Bangalore, Karnataka");
  }

  @Test
  void aHeadingInOtherLooksWithinAnEmploymentEndsItNot() {
    assertThat(read(DASHED).work()).hasSize(2);
    assertThat(read(DASHED).work().getFirst().summary()).contains("Java, Kafka");
  }

  @Test
  void aListOfSkillsEndsWhereAnEmploymentBegins() {
    assertThat(read(DASHED).skills())
        .flatExtracting(Skill::keywords)
        .contains("Underwater basketry", "Loom maintenance planning")
        .doesNotContain("Invented Payments Ltd");
  }

  @Test
  void aSkillKnownByNameIsCalledAsItsWholeItem() {
    assertThat(read(DASHED).skills())
        .filteredOn(skill -> skill.name().equals("Java"))
        .flatExtracting(Skill::keywords)
        .contains("Core Java");
  }

  @Test
  void aNameInSmallLettersIsKnownByTheMailAddress() {
    assertThat(read(DASHED).basics().name()).isEqualTo("ada Exampleton");
  }

  @Test
  void aTownThatNoListHasIsReadBesideContacts() {
    assertThat(read("Ada Exampleton\nSmallville | ada@example.org | +44 20 7946 0018").basics())
        .extracting(basics -> basics.location().city())
        .isEqualTo("Smallville");
    assertThat(read("Ada Exampleton\nPortfolio | ada@example.org").basics())
        .extracting(basics -> basics.location().city())
        .isEqualTo("");
  }

  @Test
  void aCourseAndItsPlaceAreReadThoughNoWordTellsThem() {
    Profile.Education course = read(DASHED).education().getFirst();

    assertThat(course.studyType()).isEqualTo("Weaving");
    assertThat(course.institution()).startsWith("Threadneedle");
    assertThat(course.endDate()).hasToString("2012");
  }

  @Test
  void listsOfToolsUnderTheirOwnLabelsAreSkillsAndSentencesAreNone() {
    Profile profile =
        read(
            """
            Ada Exampleton

            SKILLS
            Build tools: Loombase, Threadstore (Fast, Slow)
            Wrote the handbook that every new weaver in the old mill has to read, weekly
            Languages: Weavescript, Loom++
            """);

    assertThat(profile.skills())
        .extracting(Skill::name)
        .containsExactly("Loombase", "Threadstore", "Fast", "Slow", "Weavescript", "Loom++");
    assertThat(profile.languages()).isEmpty();
  }

  @Test
  void wrappedLinesOfOneItemAreOneHighlight() {
    Profile profile =
        read(
            """
            Ada Exampleton

            Work Experience
            Fitter, Nowhere Mills Ltd
            Jan 2020 - Present
            - Rebuilt the northern line of looms over two summers without one
              day of standstill
            - Trained apprentices
            """);

    assertThat(profile.work().getFirst().highlights())
        .containsExactly(
            "Rebuilt the northern line of looms over two summers without one day of standstill",
            "Trained apprentices");
  }

  @Test
  void theCityAfterThePostcodeIsTheCityOfAnAddress() {
    assertThat(read("Ada Exampleton\nVia Roma 10, 20121 Milano").basics().location().city())
        .isEqualTo("Milano");
  }

  @Test
  void aLabelOfToolsNeedsNoColonUnderOtherInformation() {
    Profile profile =
        read(
            """
            Ada Exampleton

            ADDITIONAL INFORMATION
            Operating systems Loombase, Threadstore
            Tools of the trade, old and new
            """);

    assertThat(profile.skills()).extracting(Skill::name).containsExactly("Loombase", "Threadstore");
  }

  @Test
  void readsAnEmployerWithItsPlaceUnderALineThatIsNoKnownTitle() {
    Profile profile =
        read(
            """
            Ada Exampleton

            WORK EXPERIENCE

            tea taster

            Threadneedle -  Mumbai, Maharashtra

            Tasted tea, and wrote down how it was.

            EDUCATION

            B.Com
            Nowhere College, 2010
            """);

    assertThat(profile.work()).extracting(Employment::name).containsExactly("Threadneedle");
    assertThat(profile.work()).extracting(Employment::position).containsExactly("tea taster");
  }

  @Test
  void readsAnEmployerInSmallLettersUnderATitle() {
    Profile profile =
        read(
            """
            Ada Exampleton

            WORK EXPERIENCE

            Software Engineer

            threadneedle

            • Kept the order desk running

            EDUCATION

            B.Com
            Nowhere College, 2010
            """);

    assertThat(profile.work()).extracting(Employment::name).containsExactly("threadneedle");
  }

  @Test
  void takesASignWithinBracketsForNoLink() {
    Profile profile =
        read(
            """
            Ada Exampleton

            WORK EXPERIENCE

            Consultant

            Threadneedle (Vendor @ Nowhere)

            Keeps the looms running.

            Engineer

            Blue Loom -

            May 2010 to May 2012
            """);

    assertThat(profile.work())
        .extracting(Employment::name)
        .containsExactly("Threadneedle (Vendor @ Nowhere)", "Blue Loom");
  }
}
