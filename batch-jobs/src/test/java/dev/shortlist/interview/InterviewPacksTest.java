package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.interview.InterviewPack.Cites;
import dev.shortlist.interview.InterviewPack.Kind;
import dev.shortlist.interview.InterviewPack.TimeSlot;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.scoring.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewPacksTest {
  static List<InterviewPack> packs() {
    return List.of(
        InventedPacks.ada(),
        InventedPacks.ben(),
        InventedPacks.jasmin(),
        InventedClaims.juggler(),
        ExtremePacks.hostile(),
        ExtremePacks.longest());
  }

  @Test
  void allCandidatesOfAVacancyGetTheSameCoreQuestions() {
    InterviewPack ada = InventedPacks.ada();
    InterviewPack ben = InventedPacks.ben();

    assertThat(ada.topics()).isEqualTo(ben.topics());
    assertThat(ada.timePlan()).isEqualTo(ben.timePlan());
    assertThat(ada.candidateQuestions()).isNotEqualTo(ben.candidateQuestions());
  }

  @Test
  void equalInputsGiveTheEqualPack() {
    assertThat(InventedPacks.ada()).isEqualTo(InventedPacks.ada());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void asksSixCoreQuestionsOnFourToSixCompetencies(InterviewPack pack) {
    assertThat(pack.topics()).hasSizeBetween(4, 6);
    assertThat(pack.coreQuestions()).hasSize(6).doesNotHaveDuplicates();
    assertThat(pack.topics())
        .allSatisfy(topic ->
            assertThat(topic.questions())
                .hasSizeBetween(1, 2)
                .allMatch(question -> question.competency().equals(topic.competency().id())));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void candidateQuestionsCiteALineOrARequirement(InterviewPack pack) {
    List<String> competencies =
        pack.topics().stream().map(topic -> topic.competency().id()).toList();

    assertThat(pack.candidateQuestions()).hasSizeBetween(2, 4);
    assertThat(pack.candidateQuestions())
        .allSatisfy(question -> {
          assertThat(question.competency()).isIn(competencies);
          assertThat(question.followUps()).hasSize(2);
          assertThat(question.text()).doesNotContain("{");
          assertThat(question.quotes().isEmpty() && question.requirement().isBlank()).isFalse();
        });
    assertThat(pack.candidateQuestions().stream().map(CandidateQuestion::text))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theTimePlanAddsUpToAnHourAndTenMinutes(InterviewPack pack) {
    int together =
        pack.timePlan().stream().filter(TimeSlot::withCandidate).mapToInt(TimeSlot::minutes).sum();
    int all = pack.timePlan().stream().mapToInt(TimeSlot::minutes).sum();

    assertThat(together).isEqualTo(60);
    assertThat(all).isEqualTo(70);
  }

  @Test
  void asksAboutTheMostNeededGapsAndTheClaimWithAFigure() {
    List<CandidateQuestion> questions = InventedPacks.ada().candidateQuestions();

    assertThat(questions)
        .extracting(CandidateQuestion::kind, CandidateQuestion::requirement)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.GAP, "Kafka"),
            org.assertj.core.groups.Tuple.tuple(Kind.GAP, "Has led a team of engineers"),
            org.assertj.core.groups.Tuple.tuple(Kind.CLAIM, "PostgreSQL"),
            org.assertj.core.groups.Tuple.tuple(Kind.CLAIM, "Java, 5 years"));
    assertThat(questions.get(2).quotes().getFirst().text()).contains("40 %");
  }

  @Test
  void neverCitesALineOnAProtectedTopic() {
    assertThat(InventedPacks.ada().candidateQuestions())
        .flatExtracting(CandidateQuestion::quotes)
        .noneMatch(quote -> quote.toString().contains("married"));
  }

  @Test
  void whatMustBeThereLeadsToCompetenciesAndTheHeaviestIsAskedTwice() {
    List<Topic> topics = InventedPacks.ada().topics();

    assertThat(topics)
        .extracting(topic -> topic.competency().id())
        .containsExactly(
            "software-design",
            "role-expertise",
            "operations-reliability",
            "problem-solving",
            "collaboration");
    assertThat(topics.getFirst().questions()).hasSize(2);
    assertThat(topics)
        .flatExtracting(Topic::requirements)
        .containsExactlyInAnyOrder("Java, 5 years", "Kafka", "PostgreSQL");
    assertThat(InventedPacks.ada().ratedByThemselves())
        .containsExactly(
            "Has led a team of engineers", "education: bachelor", "language: German B2");
  }

  @Test
  void theSummaryCountsWhatIsMetAndOpen() {
    assertThat(InventedPacks.ada().summary().text())
        .isEqualTo(
            "The CV scores 78.4 of 100, at or above the vacancy's threshold of 70. It shows 3 of 6"
                + " requirements in full, among them 2 of 2 musts. What a CV does not show may"
                + " still be there: ask.");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void tellsNothingOfTheYearsOfWorkInAll(InterviewPack pack) {
    assertThat(pack.summary().text()).doesNotContain("7 years", "employment", "Beschäftigung");
    assertThat(InterviewPackJson.write(pack)).doesNotContain("experienceMonths");
  }

  @Test
  void theDatesThatYearsWereCountedFromAreNoClaim() {
    List<CandidateQuestion> questions = InventedClaims.dated().candidateQuestions();

    assertThat(questions)
        .flatExtracting(CandidateQuestion::quotes)
        .extracting(Quote::text)
        .contains("Java, Kafka")
        .doesNotContain(InventedPacks.DATES);
  }

  @Test
  void whatALineShowsIsNotSaidToBeMissingWhenAnotherQuestionCitesIt() {
    assertThat(InventedClaims.dated().candidateQuestions())
        .filteredOn(question -> question.kind() == Kind.GAP)
        .extracting(CandidateQuestion::cites, question -> question.quotes().getFirst().text())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Cites.EVIDENCE, "Java, Kafka"),
            org.assertj.core.groups.Tuple.tuple(Cites.EVIDENCE, "Java, Kafka"));
  }

  @Test
  void aLineTouchesWhatItHasATellingWordOf() {
    String line = "Maintaining discipline in the classroom";

    assertThat(WordsInCommon.telling(line, "Classroom management")).isTrue();
    assertThat(WordsInCommon.telling("Stock management", "Classroom management")).isFalse();
    assertThat(WordsInCommon.telling("Kafkaesque filing", "Kafka")).isFalse();
  }

  @Test
  void aGapThatNoLineShowsNamesAPlaceToBeginAt() {
    CandidateQuestion gap = InventedClaims.clerk().candidateQuestions().getFirst();

    assertThat(gap.kind()).isEqualTo(Kind.GAP);
    assertThat(gap.requirement()).isEqualTo("Kafka");
    assertThat(gap.cites()).isEqualTo(Cites.PLACE_TO_BEGIN);
    assertThat(gap.quotes().getFirst().text()).isEqualTo("Office Clerk");
  }

  @Test
  void aGapWithoutAnyLineOfTheCvCitesNothing() {
    assertThat(InventedPacks.ben().candidateQuestions())
        .extracting(CandidateQuestion::cites)
        .containsOnly(Cites.NOTHING);
  }

  @Test
  void aLineOnAnEmploymentMayTouchWhatItsWorkIsAbout() {
    ProtectedTopics topics = QuestionLibraries.shipped().in(PackLanguage.ENGLISH).protectedTopics();

    assertThat(topics.mayCite("Gave medication to 28 patients with chronic illness", true))
        .isTrue();
    assertThat(topics.mayCite("Betreute Kinder mit Behinderung", true)).isTrue();
    assertThat(topics.mayCite("Intelligent package manager in Python", false)).isTrue();
    assertThat(topics.mayCite("I live with a chronic illness", false)).isFalse();
    assertThat(topics.mayCite("Elternzeit", true)).isFalse();
    assertThat(topics.mayCite("Maternity leave", true)).isFalse();
  }

  @Test
  void whatIsShownOnALineThatMayNotBeCitedIsNotSaidToBeMissing() {
    CandidateQuestion gap = InventedClaims.withheld().candidateQuestions().getFirst();

    assertThat(gap.cites()).isEqualTo(Cites.WITHHELD);
    assertThat(gap.quotes()).extracting(Quote::text).containsExactly("Office Clerk");
  }

  @Test
  void aClaimCitesTheWorkThatTellsOfASkillBeforeATitleThatNamesIt() {
    assertThat(InventedClaims.told().candidateQuestions())
        .filteredOn(question -> question.requirement().equals("Kubernetes"))
        .flatExtracting(CandidateQuestion::quotes)
        .extracting(Quote::text)
        .containsExactly("Moved forty services of the port to Kubernetes");
  }

  @Test
  void aDegreeIsShownBeforeItsSchoolAndALanguageWithItsLevel() {
    InterviewPack pack = InventedClaims.told();

    assertThat(pack.shown().get(1).lines())
        .extracting(line -> line.quote().text())
        .containsExactly("Bachelor of Science", "Riverbend University");
    assertThat(pack.candidateQuestions())
        .filteredOn(question -> question.requirement().equals("language: German B1"))
        .singleElement()
        .satisfies(question -> {
          assertThat(question.quotes())
              .extracting(Quote::text)
              .containsExactlyInAnyOrder("German", "C1");
          assertThat(question.text()).doesNotContain("B1");
        });
  }

  @Test
  void aCertificateThatALineNearlyShowsIsNotSaidToBeMissing() {
    CandidateQuestion question = InventedClaims.certified().candidateQuestions().getFirst();

    assertThat(question.cites()).isEqualTo(Cites.EVIDENCE);
    assertThat(question.text()).startsWith("We read this line as OSHA 30");
  }

  @Test
  void asksOnceAboutAClaimHoweverManyLinesItRestsOn() {
    assertThat(InventedClaims.certified().candidateQuestions())
        .filteredOn(question -> question.kind() == Kind.CLAIM)
        .extracting(CandidateQuestion::requirement)
        .containsExactly("Has supervised staff");
  }

  @Test
  void aListAfterALabelTellsOfNothingDone() {
    assertThat(
            TellingOrder.tells(
                InventedPacks.quote(1, "Databases: PostgreSQL, MySQL, MongoDB, Oracle")))
        .isFalse();
    assertThat(
            TellingOrder.tells(
                InventedPacks.quote(1, "Moved forty services of the port to Kubernetes")))
        .isTrue();
  }

  @Test
  void alternativesAreJoinedInThePacksLanguage() {
    PackWords words = QuestionLibraries.shipped().in(PackLanguage.GERMAN).words();

    assertThat(words.oneOf("AWS or Azure")).isEqualTo("AWS oder Azure");
  }

  @Test
  void aSkillInAListIsAskedAboutAfterLinesThatTellOfWork() {
    assertThat(InventedClaims.clerk().candidateQuestions())
        .filteredOn(question -> question.kind() == Kind.CLAIM)
        .extracting(question -> question.quotes().getFirst().text())
        .containsExactly(
            "Moved the ledger of the harbour office to PostgreSQL", "Java, Excel, Word, Outlook");
  }

  @Test
  void theLanguageOfTheInterviewIsAskedAboutLast() {
    assertThat(InventedClaims.clerk().candidateQuestions())
        .extracting(CandidateQuestion::requirement)
        .doesNotContain("language: English C1");
    assertThat(InventedClaims.clerk().topics())
        .extracting(topic -> topic.competency().id())
        .contains("clear-communication")
        .doesNotContain("working-in-languages");
  }

  private static Scorecard.Criterion open(String label, Scorecard.Met met) {
    return new Scorecard.Criterion(
        Scorecard.Kind.REQUIREMENT, label, Need.MUST, 1, 0, 10, met, List.of(), "");
  }

  @Test
  void mustsThatAreOpenInTheSameWayAreNamedTogether() {
    PackWords words = InventedPacks.jasmin().words();

    assertThat(
            words.reasons(
                new Scorecard(
                    0,
                    "f",
                    List.of(
                        open("Kafka", Scorecard.Met.NO),
                        open("Java, 5 years", Scorecard.Met.NO),
                        open("SQL", Scorecard.Met.UNKNOWN)),
                    true,
                    List.of(
                        "not met: Kafka (must)",
                        "hidden",
                        "not met: Java, 5 years (must)",
                        "1 year asked, 0.6 shown in all work"))))
        .containsExactly(
            "nicht erfüllt: Kafka · Java, 5 years (Muss)",
            "hidden",
            "1 Jahr gefragt, 0,6 im Ganzen belegt");
  }
}
