package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When words on a line are the skill that a vacancy names, and when they only look like it.
class NamedOnLineTest {
  @ParameterizedTest
  @ValueSource(strings = {"Management of a team of six", "Team management in two warehouses"})
  void wordsThatStandTogetherNameASkill(String line) {
    assertThat(first(line, ScoringDesk.skill("Team management", Need.MUST)).met())
        .isEqualTo(Met.YES);
  }

  @Test
  void wordsOfOneLineThatStandApartDoNot() {
    Criterion criterion =
        first(
            "Gave the management of the plant a hand with its team",
            ScoringDesk.skill("Team management", Need.MUST));

    assertThat(criterion.met()).isEqualTo(Met.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Excels in planning of shows", "Loves to excel at chess", "Excellent at chess"})
  void aNameThatCountsAsWrittenIsNoOtherWord(String line) {
    Criterion criterion = first(line, ScoringDesk.skill("Excel", Need.MUST));

    assertThat(criterion.met()).isEqualTo(Met.UNKNOWN);
    assertThat(criterion.points()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kept the ledgers in Excel", "Skilled in excel", "word, excel"})
  void aNameIsFoundAsWrittenOrWhereAThingIsNamed(String line) {
    assertThat(first(line, ScoringDesk.skill("Excel", Need.MUST)).met()).isEqualTo(Met.YES);
  }

  @Test
  void oneWordOfTheNameOfAProductShowsNothing() {
    Criterion criterion =
        first(
            "Looked after two hundred active users",
            ScoringDesk.skill("Active Directory", Need.MUST));

    assertThat(criterion.points()).isZero();
  }

  @Test
  void goIsAWordUnlessTheDictionaryReadIt() {
    Criterion criterion =
        first("Willing to go above what is asked", ScoringDesk.skill("Go", Need.MUST));

    assertThat(criterion.points()).isZero();
  }

  @Test
  void aDemandIsNotMetWithoutItsRarestWord() {
    var wished = new Requirement.Statement("Has managed a recruiting team", Need.MUST, 3);

    assertThat(
            first(
                    "Data engineer for five years, experience as engineer of data at scale",
                    new Requirement.Statement(
                        "At least three years of experience as a data engineer", Need.MUST, 3))
                .met())
        .isEqualTo(Met.YES);
    assertThat(first("Has managed a large inventory team", wished).met()).isNotEqualTo(Met.YES);
    assertThat(first("Has managed a recruiting team of six", wished).met()).isEqualTo(Met.YES);
  }

  @Test
  void aLanguageThatIsOnlyMentionedIsWorthHalfAtMost() {
    Criterion english =
        first(
            "Gave lessons to English language learners in English classes",
            new Requirement.Language("English", LanguageLevel.C1, Need.MUST, 3));

    assertThat(english.points()).isLessThanOrEqualTo(english.max() / 2);
    assertThat(english.met()).isEqualTo(Met.UNKNOWN);
  }

  @Test
  void oneOfSeveralSkillsWillDo() {
    var wished = new Requirement.Skill("Java or Python", 4, Need.MUST, 3);
    var cv =
        new InventedCv("Built booking systems with Python, 2015 to 2021")
            .skill("Python", "Python", 72)
            .experience(72);

    Criterion python = first(cv, wished);
    Criterion none = first("Painted window displays", wished);

    assertThat(python.met()).isEqualTo(Met.YES);
    assertThat(python.points()).isGreaterThan(python.max() / 2);
    assertThat(none.missing()).isEqualTo("a line that shows Java or Python");
  }

  @Test
  void theAlternativesOfASkillAreReadInSeveralLanguages() {
    assertThat(new Requirement.Skill("PHP, Python oder Go", 0, Need.MUST, 1).alternatives())
        .containsExactly("PHP", "Python", "Go");
    assertThat(new Requirement.Skill("Oracle", 0, Need.MUST, 1).alternatives())
        .containsExactly("Oracle");
    assertThat(new Requirement.Skill("C++ ou Rust", 0, Need.MUST, 1).alternatives())
        .containsExactly("C++", "Rust");
  }

  private static Criterion first(String text, Requirement requirement) {
    return first(new InventedCv(text), requirement);
  }

  private static Criterion first(InventedCv cv, Requirement requirement) {
    return ScoringDesk.score(cv, ScoringDesk.vacancy("Clerk", requirement)).criteria().getFirst();
  }
}
