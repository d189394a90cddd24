package dev.shortlist.interview;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an interviewer takes into the room. Core questions are the same for every candidate of a
/// vacancy; candidate questions cite a line of the CV or a requirement that the CV does not show.
/// Scores decide nothing: a person does.
///
/// version names the library and the template; candidateName is "" when the CV gives none, and is
/// shown once only. words is how a pack speaks; shown are the scorecard's criteria with the lines
/// of the CV as a pack may print them.
public record InterviewPack(
    String version,
    PackWords words,
    VacancyId vacancy,
    String vacancyTitle,
    double threshold,
    CandidateId candidate,
    String candidateName,
    Scorecard scorecard,
    List<ShownCriterion> shown,
    Summary summary,
    List<Topic> topics,
    List<CandidateQuestion> candidateQuestions,
    List<StarPrompt> star,
    List<TimeSlot> timePlan,
    List<String> doNotAsk) {
  public InterviewPack {
    shown = List.copyOf(shown);
    topics = List.copyOf(topics);
    candidateQuestions = List.copyOf(candidateQuestions);
    star = List.copyOf(star);
    timePlan = List.copyOf(timePlan);
    doNotAsk = List.copyOf(doNotAsk);
    if (topics.size() < 4 || topics.size() > 6) {
      throw new IllegalArgumentException(
          "a pack must have 4..6 competencies but has " + topics.size());
    }
    if (candidateQuestions.size() < 2 || candidateQuestions.size() > 4) {
      throw new IllegalArgumentException(
          "a pack must have 2..4 candidate questions but has " + candidateQuestions.size());
    }
  }

  /// The questions that every candidate of the vacancy is asked, in the order they are asked.
  public List<Question> coreQuestions() {
    return topics.stream().flatMap(topic -> topic.questions().stream()).toList();
  }

  /// The labels of the requirements that no competency stands for, in the vacancy's order: each is
  /// rated by itself.
  public List<String> ratedByThemselves() {
    return scorecard.criteria().stream()
        .filter(criterion -> criterion.kind() == Scorecard.Kind.REQUIREMENT)
        .map(Criterion::requirement)
        .filter(label -> topics.stream().noneMatch(topic -> topic.requirements().contains(label)))
        .toList();
  }

  /// The candidate against the vacancy in short: labels of the requirements by how they are met,
  /// and up to three latest employments as one line each.
  public record Summary(
      String text,
      List<String> met,
      List<String> partly,
      List<String> open,
      List<String> unknown,
      List<String> employments) {
    public Summary {
      met = List.copyOf(met);
      partly = List.copyOf(partly);
      open = List.copyOf(open);
      unknown = List.copyOf(unknown);
      employments = List.copyOf(employments);
    }
  }

  /// A criterion and the lines it rests on, the most telling first; together says that they are
  /// parts of one thing, such as a degree and its school.
  public record ShownCriterion(Criterion criterion, List<ShownLine> lines, boolean together) {
    public ShownCriterion {
      lines = List.copyOf(lines);
    }
  }

  /// Words as the scorecard quotes them, the line of the CV they stand in, the words of it that it
  /// is shown for ("" when it is all of it), and whether nothing of it is printed because it
  /// touches a protected topic.
  public record ShownLine(Quote quote, Quote line, String matched, boolean withheld) {}

  /// A competency of this vacancy, the labels of the requirements it stands for (none when it is a
  /// general one), and its core questions.
  public record Topic(Competency competency, List<String> requirements, List<Question> questions) {
    public Topic {
      requirements = List.copyOf(requirements);
      questions = List.copyOf(questions);
      if (questions.isEmpty()) {
        throw new IllegalArgumentException(
            "competency " + competency.id() + " must have a core question");
      }
    }
  }

  /// A question to this candidate only: on a gap (a requirement that the CV does not fully show) or
  /// on a claim (a line of the CV). It cites the requirement, at least one line, or both. need is
  /// null when no requirement is cited.
  public record CandidateQuestion(
      Kind kind,
      String competency,
      String requirement,
      @Nullable Need need,
      List<Quote> quotes,
      Cites cites,
      String text,
      List<String> followUps) {
    public CandidateQuestion {
      quotes = List.copyOf(quotes);
      followUps = List.copyOf(followUps);
      Check.notBlank("text of a candidate question", text);
      if (kind == Kind.CLAIM && quotes.isEmpty()) {
        throw new IllegalArgumentException("a question on a claim must cite a line");
      }
      if (cites != Cites.WITHHELD && quotes.isEmpty() != (cites == Cites.NOTHING)) {
        throw new IllegalArgumentException(
            "a question that cites " + cites + " has " + quotes.size() + " lines");
      }
      if (kind == Kind.GAP && requirement.isBlank()) {
        throw new IllegalArgumentException("a question on a gap must name the requirement");
      }
    }
  }

  public enum Kind {
    GAP,
    CLAIM
  }

  /// What a line beside a question is: evidence of what is asked about, in part at least; a place
  /// of the CV to begin the talk at, where no line shows it; or not there, because the CV has none.
  public enum Cites {
    EVIDENCE,
    PLACE_TO_BEGIN,
    /// A line shows it and touches a protected topic, so that none or another place is given.
    WITHHELD,
    NOTHING
  }

  /// One of the four probes situation, task, action, result.
  public record StarPrompt(String step, String prompt) {}

  /// A part of the hour. withCandidate is false for the time after the interview.
  public record TimeSlot(String what, int minutes, boolean withCandidate) {
    public TimeSlot {
      if (minutes < 1) {
        throw new IllegalArgumentException("a time slot must last at least 1 minute: " + what);
      }
    }
  }
}
