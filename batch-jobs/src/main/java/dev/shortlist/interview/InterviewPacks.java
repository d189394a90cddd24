package dev.shortlist.interview;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack.TimeSlot;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.scoring.Scorecard;
import java.util.List;

/// Makes interview packs, in the language of their vacancy. A plain function of its arguments and
/// the library: equal ones give the equal pack.
public final class InterviewPacks {
  /// Raised by hand whenever a pack or its rendering changes for equal inputs.
  private static final String TEMPLATE = "8";

  private static final int MINUTES_PER_CORE_QUESTION = 6;

  private final QuestionLibraries libraries;

  public InterviewPacks(QuestionLibraries libraries) {
    this.libraries = libraries;
  }

  /// What a pack rests on besides its scorecard: the template with its style sheet, and the
  /// libraries' checksum.
  public String version() {
    String style = Sha256.of(PackPages.CSS).substring(0, 12);
    return "template-" + TEMPLATE + "-" + style + "+library-" + libraries.checksum();
  }

  /// The pack of somebody whose CV is known by its quotes only.
  InterviewPack pack(Vacancy vacancy, CandidateId candidate, Profile profile, Scorecard scorecard) {
    return pack(vacancy, candidate, CvText.NONE, profile, scorecard);
  }

  /// The pack of this candidate for this vacancy. The scorecard must be of the same two, and the
  /// profile and the scorecard of this text.
  public InterviewPack pack(
      Vacancy vacancy, CandidateId candidate, CvText cv, Profile profile, Scorecard scorecard) {
    QuestionLibrary library = libraries.in(PackLanguage.of(vacancy));
    PackWords words = library.words().forVacancy(vacancy);
    List<Topic> topics = new TopicChoice(library, vacancy).topics();
    var whole = new WholeLines(cv);
    Profile told = new ToldText(cv.text(), whole).located(profile);
    var order = new TellingOrder(told, cv.language());
    ProtectedTopics protectedTopics = libraries.protectedTopics();
    var quotable = new Quotable(order, protectedTopics);
    var toldLines = new ToldLines(told, whole, order, quotable);
    var lines = new CitableLines(told, cv.language(), order, toldLines, quotable);
    return new InterviewPack(
        version(),
        words,
        vacancy.id(),
        vacancy.title(),
        vacancy.threshold(),
        candidate,
        profile.basics().name(),
        scorecard,
        new ShownLines(vacancy, toldLines, order, quotable).of(scorecard),
        new Summaries(words, protectedTopics, vacancy, profile, scorecard).summary(),
        topics,
        new CandidateQuestions(library, words, vacancy, topics, lines, scorecard).ask(),
        library.star(),
        timePlan(words, topics),
        library.doNotAsk());
  }

  /// An hour with the candidate and ten minutes after; the same for all candidates of a vacancy.
  private static List<TimeSlot> timePlan(PackWords words, List<Topic> topics) {
    int core = topics.stream().mapToInt(topic -> topic.questions().size()).sum();
    return List.of(
        new TimeSlot(words.say(Phrase.WELCOME), 4, true),
        new TimeSlot(
            words.say(Phrase.CORE_TIME, core, MINUTES_PER_CORE_QUESTION),
            core * MINUTES_PER_CORE_QUESTION,
            true),
        new TimeSlot(words.say(Phrase.CANDIDATE_TIME), 12, true),
        new TimeSlot(words.say(Phrase.OWN_QUESTIONS), 6, true),
        new TimeSlot(words.say(Phrase.NEXT_STEPS), 2, true),
        new TimeSlot(words.say(Phrase.ALONE), 10, false));
  }
}
