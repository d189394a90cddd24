package dev.shortlist.interview;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack.TimeSlot;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.scoring.Scorecard;
import java.util.List;

/// Makes interview packs. A plain function of its arguments and the library: equal ones give the
/// equal pack.
public final class InterviewPacks {
  /// Raised by hand whenever a pack or its rendering changes for equal inputs.
  private static final String TEMPLATE = "1";

  private static final int MINUTES_PER_CORE_QUESTION = 6;

  private final QuestionLibrary library;

  public InterviewPacks(QuestionLibrary library) {
    this.library = library;
  }

  /// What a pack rests on besides its scorecard: the template with its style sheet, and the
  /// library's checksum.
  public String version() {
    String style = Sha256.of(PackPages.CSS).substring(0, 12);
    return "template-" + TEMPLATE + "-" + style + "+library-" + library.checksum();
  }

  /// The pack of this candidate for this vacancy. The scorecard must be of the same two.
  public InterviewPack pack(
      Vacancy vacancy, CandidateId candidate, Profile profile, Scorecard scorecard) {
    List<Topic> topics = new TopicChoice(library, vacancy).topics();
    return new InterviewPack(
        version(),
        vacancy.id(),
        vacancy.title(),
        vacancy.threshold(),
        candidate,
        profile.basics().name(),
        scorecard,
        new Summaries(vacancy, profile, scorecard).summary(),
        topics,
        new CandidateQuestions(library, vacancy, topics).ask(profile, scorecard),
        library.star(),
        timePlan(topics),
        library.doNotAsk());
  }

  /// An hour with the candidate and ten minutes after; the same for all candidates of a vacancy.
  private static List<TimeSlot> timePlan(List<Topic> topics) {
    int core = topics.stream().mapToInt(topic -> topic.questions().size()).sum();
    return List.of(
        new TimeSlot("Welcome, who is who, how the hour will go, that notes are taken", 4, true),
        new TimeSlot(
            "Core questions: " + core + " at " + MINUTES_PER_CORE_QUESTION + " minutes each",
            core * MINUTES_PER_CORE_QUESTION,
            true),
        new TimeSlot("Questions on this candidate's CV", 12, true),
        new TimeSlot("The candidate's own questions", 6, true),
        new TimeSlot("Next steps and thanks", 2, true),
        new TimeSlot("Alone: finish the notes, then rate each competency", 10, false));
  }
}
