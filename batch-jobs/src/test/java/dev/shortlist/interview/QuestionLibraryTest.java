package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionLibraryTest {
  private static final double MOST_ALIKE = 0.6;

  private final QuestionLibrary library = QuestionLibrary.shipped();

  @Test
  void hasOverThirtyCompetenciesWithFourQuestionsEachAndOverAHundredAndFiftyInAll() {
    assertThat(library.competencies()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(library.competencies())
        .allSatisfy(
            competency -> assertThat(library.questions(competency)).hasSizeGreaterThanOrEqualTo(4));
  }

  @Test
  void noTwoQuestionsAreAlike() {
    List<Question> questions = questions();
    var alike = new ArrayList<String>();
    for (int i = 0; i < questions.size(); i++) {
      for (int j = i + 1; j < questions.size(); j++) {
        double share = jaccard(questions.get(i).text(), questions.get(j).text());
        if (share > MOST_ALIKE) {
          alike.add(questions.get(i).id() + " ~ " + questions.get(j).id() + ": " + share);
        }
      }
    }

    assertThat(alike).isEmpty();
  }

  @Test
  void followUpsAreNotMultiplied() {
    List<String> followUps =
        questions().stream().flatMap(question -> question.followUps().stream()).toList();

    assertThat(followUps).doesNotHaveDuplicates();
  }

  @Test
  void nothingAsksForProtectedTopicsOrTraits() {
    var found = new ArrayList<String>();
    for (Competency competency : library.competencies()) {
      lint(found, competency.id(), competency.name(), competency.definition());
      lint(found, competency.id(), competency.one(), competency.three(), competency.five());
    }
    for (Question question : questions()) {
      lint(found, question.id(), question.text());
      lint(found, question.id(), question.followUps().toArray(String[]::new));
    }
    for (String situation : CandidateQuestions.SITUATIONS) {
      for (QuestionLibrary.Pattern pattern : library.patterns(situation)) {
        lint(found, situation, pattern.text());
        lint(found, situation, pattern.followUps().toArray(String[]::new));
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void blocksQuestionsThatMustNotBeAsked() {
    List<String> bad =
        QuestionLibrary.resource("/dev/shortlist/interview/questions-not-to-ask.txt")
            .lines()
            .toList();

    assertThat(bad).hasSizeGreaterThanOrEqualTo(60);
    assertThat(bad)
        .allSatisfy(question -> assertThat(library.protectedTopics().in(question)).isNotEmpty());
  }

  @Test
  void eachQuestionNamesItsCompetency() {
    assertThat(questions())
        .allSatisfy(question ->
            assertThat(question.id())
                .startsWith(library.competency(question.competency()).id() + "-"));
  }

  @Test
  void namesEverythingThatIsWrongWithAFile() {
    var files = new LinkedHashMap<String, String>();
    files.put("mine.yaml", "general: [nobody-knows]\nmapping: {unheard-of: [java]}\n");

    assertThatThrownBy(() -> QuestionLibrary.of(files))
        .isInstanceOf(IllegalLibraryException.class)
        .hasMessageContaining("mapping names competency unheard-of, which no file describes")
        .hasMessageContaining("general names competency nobody-knows, which no file describes")
        .hasMessageContaining("candidate has no question for gap-skill");
  }

  @Test
  void saysWhereACompetencyIsIncomplete() {
    var files = new LinkedHashMap<String, String>();
    files.put("mine.yaml", "competencies:\n  - id: thatching\n    name: Thatching\n");

    assertThatThrownBy(() -> QuestionLibrary.of(files))
        .hasMessageContaining("mine.yaml competencies 1 lacks 'anchors'");
  }

  @Test
  void aChangedFileChangesTheChecksum() {
    String version = new InterviewPacks(library).version();

    assertThat(version).isEqualTo(new InterviewPacks(QuestionLibrary.shipped()).version());
    assertThat(version).contains(library.checksum());
    assertThat(library.checksum()).matches("[0-9a-f]{64}");
  }

  private List<Question> questions() {
    return library.competencies().stream()
        .flatMap(competency -> library.questions(competency).stream())
        .toList();
  }

  private void lint(List<String> found, String id, String... texts) {
    for (String text : texts) {
      for (String topic : library.protectedTopics().in(text)) {
        found.add(id + ": " + topic);
      }
    }
  }

  private static double jaccard(String one, String other) {
    Set<String> both = new HashSet<>(Words.of(one));
    Set<String> all = new HashSet<>(both);
    both.retainAll(Words.of(other));
    all.addAll(Words.of(other));
    return (double) both.size() / all.size();
  }
}
