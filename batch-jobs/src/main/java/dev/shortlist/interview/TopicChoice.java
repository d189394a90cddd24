package dev.shortlist.interview;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.interview.QuestionLibrary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The competencies and core questions of a vacancy; nothing about a candidate comes in, so that
/// all candidates get the same.
///
/// Each requirement calls for the competency with the longest phrase found in its words (ties: the
/// last one read, so that a tenant's comes first), a skill that has none by another name of it in
/// the dictionary; a competency weighs as much as the requirements that call for it. A degree or
/// certificate counts by its field or name; what no phrase stands for gives its weight to the first
/// general competency and is rated by itself: no question asks for it. The heaviest are taken,
/// general ones fill up: all candidates are asked, so not about what is only nice to have. The
/// heaviest have two questions where there is time. Which of a competency's questions are asked
/// depends on the vacancy's id, so that not every vacancy asks the same ones.
final class TopicChoice {
  static final int CORE_QUESTIONS = 6;
  private static final int TOPICS = 5;
  private static final int CALLED_FOR = 5;

  /// What a mapping calls the language that the interview is held in.
  private static final String OWN_LANGUAGE = "language of the interview";

  private final QuestionLibrary library;
  private final Vacancy vacancy;

  TopicChoice(QuestionLibrary library, Vacancy vacancy) {
    this.library = library;
    this.vacancy = vacancy;
  }

  List<Topic> topics() {
    List<Competency> called = calledFor();
    SequencedMap<Competency, List<String>> chosen = chosen(called);
    var twice = new HashSet<Competency>();
    for (Competency competency :
        Stream.concat(called.stream(), chosen.keySet().stream()).toList()) {
      if (chosen.size() + twice.size() < CORE_QUESTIONS) {
        twice.add(competency);
      }
    }
    var topics = new ArrayList<Topic>();
    for (Map.Entry<Competency, List<String>> entry : chosen.sequencedEntrySet()) {
      int count = twice.contains(entry.getKey()) ? 2 : 1;
      topics.add(new Topic(entry.getKey(), entry.getValue(), questions(entry.getKey(), count)));
    }
    topics.sort(Comparator.comparingInt(topic -> -topic.questions().size()));
    return List.copyOf(topics);
  }

  /// What the vacancy calls for, the heaviest first, without the competency that stands for the
  /// rest; with what is only nice to have where nothing else is asked.
  private List<Competency> calledFor() {
    List<Requirement> asked =
        vacancy.requirements().stream()
            .filter(requirement -> requirement.need() != Need.NICE)
            .toList();
    var weights = new HashMap<Competency, Double>();
    for (Requirement requirement : asked.isEmpty() ? vacancy.requirements() : asked) {
      weights.merge(calledFor(requirement), requirement.weight(), Double::sum);
    }
    weights.remove(library.general().getFirst());
    return library.competencies().stream()
        .filter(weights::containsKey)
        .sorted(Comparator.comparing(weights::get, Comparator.<Double>reverseOrder()))
        .limit(CALLED_FOR)
        .toList();
  }

  private SequencedMap<Competency, List<String>> chosen(List<Competency> called) {
    Competency rest = library.general().getFirst();
    var chosen = new LinkedHashMap<Competency, List<String>>();
    chosen.put(rest, new ArrayList<>());
    called.forEach(competency -> chosen.put(competency, new ArrayList<>()));
    for (Competency general : library.general()) {
      if (chosen.size() < TOPICS) {
        chosen.putIfAbsent(general, new ArrayList<>());
      }
    }
    for (Requirement requirement : vacancy.requirements()) {
      Term term = term(requirement);
      List<String> labels = term == null ? null : chosen.get(library.competency(term.competency()));
      if (labels != null && !isSpokenThere(requirement)) {
        labels.add(requirement.label());
      }
    }
    return chosen;
  }

  /// The language of the interview is heard in it: no scale of a competency says how well somebody
  /// speaks it.
  private boolean isSpokenThere(Requirement requirement) {
    return requirement instanceof Requirement.Language language
        && library.words().isSpokenIn(language.language());
  }

  /// The competency that this requirement calls for, in the pack or not.
  private Competency calledFor(Requirement requirement) {
    Term term = term(requirement);
    return term == null ? library.general().getFirst() : library.competency(term.competency());
  }

  /// What the words of a requirement call for; else, for a skill, its other names in the
  /// dictionary.
  private @Nullable Term term(Requirement requirement) {
    Term term = term(words(requirement));
    if (term == null && requirement instanceof Requirement.Skill skill) {
      for (String name : KnownSkills.otherNames(skill)) {
        term = term == null ? term(Words.of(name)) : term;
      }
    }
    return term;
  }

  private @Nullable Term term(List<String> words) {
    Term best = null;
    for (Term term : library.terms()) {
      if (Words.contain(words, term.words()) && (best == null || longer(term, best))) {
        best = term;
      }
    }
    return best;
  }

  private List<String> words(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Language language ->
          Words.of(isSpokenThere(language) ? OWN_LANGUAGE : "language " + language.language());
      case Requirement.Education education -> Words.of(education.field());
      case Requirement.Certificate certificate -> Words.of(certificate.certificate());
      case Requirement.Skill skill -> Words.of(skill.skill());
      case Requirement.Statement statement -> Words.of(statement.text());
    };
  }

  private static boolean longer(Term term, Term other) {
    int byWords = Integer.compare(term.words().size(), other.words().size());
    return byWords != 0
        ? byWords > 0
        : String.join(" ", term.words()).length() >= String.join(" ", other.words()).length();
  }

  private List<Question> questions(Competency competency, int count) {
    List<Question> all = library.questions(competency);
    String turn = Sha256.of(vacancy.id() + "/" + competency.id()).substring(0, 7);
    int first = Integer.parseInt(turn, 16) % all.size();
    var asked = new ArrayList<Question>();
    for (int i = 0; i < count; i++) {
      asked.add(all.get((first + i) % all.size()));
    }
    return asked;
  }
}
