package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionLibraryTest {
  private static final QuestionLibraries LIBRARIES = QuestionLibraries.shipped();
  private static final String THATCHING =
      """
      competencies:
        - id: thatching
          name: Thatching
          definition: Covers a roof with reed so that it keeps the rain out.
          anchors:
            1: Cannot say how the reed was tied.
            3: Describes bundle, slope and tie.
            5: Explains where a roof leaked and what was changed.
          questions:
            - ask: Which roof of yours has kept dry the longest?
              then: ["How was it tied?", "Who repaired it since?"]
            - ask: Where did the rain get in?
              then: ["How did you find the place?", "What came of it?"]
      mapping:
        thatching: [thatch*, reed roofing]
      questions:
        planning:
          - ask: Which roof took longest to plan?
            then: ["Who waited for it?", "What did the weather change?"]
      """;

  @ParameterizedTest
  @EnumSource
  void hasOverThirtyCompetenciesAndOverAHundredAndFiftyQuestions(PackLanguage language) {
    assertThat(library(language).competencies()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(questions(language)).hasSizeGreaterThanOrEqualTo(150);
    assertThat(library(language).competencies())
        .allSatisfy(competency ->
            assertThat(library(language).questions(competency)).hasSizeGreaterThanOrEqualTo(4));
  }

  @ParameterizedTest
  @EnumSource
  void noTwoQuestionsAreAlike(PackLanguage language) {
    assertThat(library(language).alike(_ -> true)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void followUpsAreNotMultiplied(PackLanguage language) {
    List<String> followUps =
        questions(language).stream().flatMap(question -> question.followUps().stream()).toList();

    assertThat(followUps).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void nothingAsksForProtectedTopicsOrTraits(PackLanguage language) {
    assertThat(LIBRARIES.in(language).unaskable()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noQuestionTellsACandidateThatTheirCvLacksSomething(PackLanguage language) {
    Pattern lacks =
        switch (language) {
          case ENGLISH -> Pattern.compile("not (mention|find|found)|silent|nothing|missing");
          case GERMAN -> Pattern.compile("gefunden|erwähnt|nichts zu|sagt .* nichts|fehlt in");
          case FRENCH -> Pattern.compile("trouv|mentionne pas|\\brien\\b|absent");
          case SPANISH -> Pattern.compile("encontr|no menciona|silencio|ausente");
        };

    List<String> gaps =
        CandidateQuestions.SITUATIONS.stream()
            .filter(situation -> situation.startsWith("gap-"))
            .flatMap(situation ->
                Stream.of(SkillKind.values())
                    .flatMap(kind -> patterns(language, situation, kind).stream()))
            .map(QuestionLibrary.Pattern::text)
            .distinct()
            .toList();

    assertThat(gaps).hasSizeGreaterThanOrEqualTo(25).noneMatch(text -> lacks.matcher(text).find());
  }

  @ParameterizedTest
  @EnumSource
  void skillsOfEachKindAreAskedAboutInTheirOwnWords(PackLanguage language) {
    for (String situation : List.of("gap-skill", "claim-listed")) {
      assertThat(
              Stream.of(SkillKind.values())
                  .flatMap(kind -> patterns(language, situation, kind).stream())
                  .map(QuestionLibrary.Pattern::text))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void blocksQuestionsThatMustNotBeAsked(PackLanguage language) {
    String file =
        switch (language) {
          case ENGLISH -> "questions-not-to-ask";
          case GERMAN -> "fragen-die-niemand-stellt";
          case FRENCH -> "questions-a-ne-pas-poser";
          case SPANISH -> "preguntas-que-no-se-hacen";
        };
    List<String> bad =
        QuestionLibrary.resource("/dev/shortlist/interview/" + file + ".txt").lines().toList();

    assertThat(bad).hasSizeGreaterThanOrEqualTo(40);
    assertThat(bad)
        .allSatisfy(
            question -> assertThat(library(language).protectedTopics().in(question)).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void eachQuestionNamesItsCompetency(PackLanguage language) {
    assertThat(questions(language))
        .allSatisfy(question ->
            assertThat(question.id())
                .startsWith(library(language).competency(question.competency()).id() + "-"));
  }

  @Test
  void namesEverythingThatIsWrongWithAFile() {
    var files = new LinkedHashMap<String, String>();
    files.put("mine.yaml", "general: [nobody-knows]\nmapping: {unheard-of: [java]}\n");

    assertThatThrownBy(() -> QuestionLibrary.of(PackLanguage.ENGLISH, files))
        .isInstanceOf(IllegalLibraryException.class)
        .hasMessageContaining("mapping names competency unheard-of, which no file describes")
        .hasMessageContaining("general names competency nobody-knows, which no file describes")
        .hasMessageContaining("candidate has no question for gap-skill");
  }

  @Test
  void saysWhereACompetencyIsIncomplete() {
    var files = new LinkedHashMap<String, String>();
    files.put("mine.yaml", "competencies:\n  - id: thatching\n    name: Thatching\n");

    assertThatThrownBy(() -> QuestionLibrary.of(PackLanguage.ENGLISH, files))
        .hasMessageContaining("mine.yaml competencies 1 lacks 'anchors'");
  }

  @Test
  void aTenantsFileChangesTheVersionOfPacks() {
    String version = new InterviewPacks(LIBRARIES).version();
    QuestionLibraries own = QuestionLibraries.with(file("en/own.yaml", THATCHING));

    assertThat(version).isEqualTo(new InterviewPacks(QuestionLibraries.shipped()).version());
    assertThat(version).contains(LIBRARIES.checksum());
    assertThat(new InterviewPacks(own).version()).isNotEqualTo(version);
  }

  @Test
  void aTenantAddsQuestionsToACompetencyAndCompetenciesOfItsOwn() {
    QuestionLibrary own =
        QuestionLibraries.with(file("en/own.yaml", THATCHING)).in(PackLanguage.ENGLISH);

    assertThat(own.questions(own.competency("thatching"))).hasSize(2);
    assertThat(own.questions(own.competency("planning")))
        .hasSize(library(PackLanguage.ENGLISH).questions(own.competency("planning")).size() + 1)
        .last()
        .extracting(Question::text)
        .isEqualTo("Which roof took longest to plan?");
  }

  @Test
  void refusesATenantsQuestionOnAProtectedTopic() {
    String question =
        """
        questions:
          planning:
            - ask: Sind Sie verheiratet?
              then: ["Seit wann?", "Warum?"]
        """;

    assertThatThrownBy(() -> QuestionLibraries.with(file("de/own.yaml", question)))
        .isInstanceOf(IllegalLibraryException.class)
        .hasMessageContaining("own de/own.yaml: question planning-5 touches familie: verheiratet");
  }

  @Test
  void refusesATenantsFileInALanguageThatIsNotThere() {
    assertThatThrownBy(() -> QuestionLibraries.with(file("it/own.yaml", "doNotAsk: []\n")))
        .hasMessageContaining("it/own.yaml is in no known language");
  }

  @ParameterizedTest
  @EnumSource
  void allLanguagesHaveTheSameCompetencies(PackLanguage language) {
    assertThat(library(language).competencies())
        .extracting(Competency::id)
        .containsExactlyElementsOf(
            library(PackLanguage.ENGLISH).competencies().stream().map(Competency::id).toList());
  }

  @Test
  void refusesATenantsQuestionThatIsNearlyOneThatIsThere() {
    String shipped = questions(PackLanguage.ENGLISH).getFirst().text();
    String question =
        "questions:\n  planning:\n    - ask: \"%s\"\n      then: [\"When?\", \"Why?\"]\n"
            .formatted(shipped.replace("best", "most"));

    assertThatThrownBy(() -> QuestionLibraries.with(file("en/own.yaml", question)))
        .isInstanceOf(IllegalLibraryException.class)
        .hasMessageContaining(
            "own en/own.yaml: question planning-5 is nearly question role-expertise-1 of"
                + " en/general.yaml");
  }

  @Test
  void namesBothFilesOfATenantThatAskNearlyTheSame() {
    String question =
        """
        questions:
          planning:
            - ask: Which thatched roof took you longest to plan %s?
              then: ["Who waited for it?", "What did the weather change?"]
        """;
    SequencedMap<String, String> files = file("en/a.yaml", question.formatted("last year"));
    files.put("en/b.yml", question.formatted("this year"));

    assertThatThrownBy(() -> QuestionLibraries.with(files))
        .isInstanceOf(IllegalLibraryException.class)
        .hasMessageContaining(
            "own en/b.yml: question planning-6 is nearly question planning-5 of own en/a.yaml");
  }

  @Test
  void questionsThatAreAlikeAmongThoseThereAreNoFaultOfATenants() {
    var files = new LinkedHashMap<String, String>();
    for (String name : PackLanguage.ENGLISH.shipped()) {
      files.put(name, QuestionLibrary.resource("/dev/shortlist/interview/" + name));
    }
    String again = questions(PackLanguage.ENGLISH).getFirst().text();
    files.put(
        "en/twice.yaml",
        "questions:\n  planning:\n    - ask: \"%s\"\n      then: [\"When?\", \"Why?\"]\n"
            .formatted(again));
    files.put("own en/mine.yaml", THATCHING);

    QuestionLibrary library = QuestionLibrary.of(PackLanguage.ENGLISH, files);

    assertThat(library.alike(file -> file.startsWith("own "))).isEmpty();
    assertThat(library.alike(_ -> true)).singleElement().asString().contains("en/twice.yaml");
  }

  @Test
  void eachWordLeadsToOneCompetency() {
    for (PackLanguage language : PackLanguage.values()) {
      assertThat(library(language).terms().stream().distinct().toList())
          .extracting(term -> String.join(" ", term.words()))
          .doesNotHaveDuplicates();
    }
  }

  private static SequencedMap<String, String> file(String name, String text) {
    var files = new LinkedHashMap<String, String>();
    files.put(name, text);
    return files;
  }

  private static List<QuestionLibrary.Pattern> patterns(
      PackLanguage language, String situation, SkillKind kind) {
    return library(language).patterns(library(language).situation(situation, kind));
  }

  private static QuestionLibrary library(PackLanguage language) {
    return LIBRARIES.in(language);
  }

  private static List<Question> questions(PackLanguage language) {
    return library(language).competencies().stream()
        .flatMap(competency -> library(language).questions(competency).stream())
        .toList();
  }
}
