package dev.shortlist.interview;

import dev.shortlist.interview.InterviewPack.StarPrompt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Competencies with their rating anchors, the questions that measure them, the words of
/// requirements that call for them, and everything else a pack says in the interviewer's language.
/// Data files hold it all.
final class QuestionLibrary {
  private static final double MOST_ALIKE = 0.6;

  private final PackWords words;
  private final SequencedMap<String, Competency> competencies = new LinkedHashMap<>();
  private final Map<String, List<Question>> questions;
  private final Map<String, String> fileOf;
  private final List<Term> terms;
  private final List<String> general;
  private final Map<String, List<Pattern>> patterns;
  private final List<StarPrompt> star;
  private final List<String> doNotAsk;
  private final ProtectedTopics protectedTopics;

  /// A phrase of a requirement (lower-case words, the last may end in '*') and the competency it
  /// calls for.
  record Term(List<String> words, String competency) {
    Term {
      words = List.copyOf(words);
    }
  }

  /// Words of a question to one candidate, with {what}, {years} and {level} to be filled.
  record Pattern(String text, List<String> followUps) {
    Pattern {
      followUps = List.copyOf(followUps);
    }
  }

  private QuestionLibrary(PackLanguage language, LibraryFiles files) {
    this.words = files.words(language.tag());
    for (Competency competency : files.competencies()) {
      competencies.put(competency.id(), competency);
    }
    this.questions =
        files.questions().stream()
            .collect(
                Collectors.groupingBy(
                    Question::competency, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    this.fileOf = files.fileOf();
    this.terms = files.terms();
    this.general = files.general();
    this.patterns = files.patterns();
    this.star = files.star();
    this.doNotAsk = files.doNotAsk();
    this.protectedTopics = files.protectedTopics();
  }

  /// A library of these files (name to YAML text), read in their order; its packs are in this
  /// language.
  ///
  /// @throws IllegalLibraryException with everything that is wrong, when anything is
  static QuestionLibrary of(PackLanguage language, SequencedMap<String, String> files) {
    return new QuestionLibrary(language, LibraryFiles.read(files));
  }

  /// The fixed words of its packs.
  PackWords words() {
    return words;
  }

  List<Competency> competencies() {
    return List.copyOf(competencies.sequencedValues());
  }

  /// The questions that measure this competency, in the library's order.
  List<Question> questions(Competency competency) {
    return questions.getOrDefault(competency.id(), List.of());
  }

  Competency competency(String id) {
    Competency competency = competencies.get(id);
    if (competency == null) {
      throw new IllegalArgumentException("the library has no competency " + id);
    }
    return competency;
  }

  List<Term> terms() {
    return terms;
  }

  /// Competencies that fit every vacancy, in the order they fill up a pack; the first takes
  /// requirements that nothing else stands for.
  List<Competency> general() {
    return general.stream().map(this::competency).toList();
  }

  List<Pattern> patterns(String situation) {
    List<Pattern> found = patterns.get(situation);
    if (found == null) {
      throw new IllegalArgumentException("the library has no candidate questions for " + situation);
    }
    return found;
  }

  /// The situation as it has words for a skill of this kind, or for any where there are none.
  String situation(String situation, SkillKind kind) {
    String ofKind = kind.of(situation);
    return patterns.containsKey(ofKind) ? ofKind : situation;
  }

  List<StarPrompt> star() {
    return star;
  }

  List<String> doNotAsk() {
    return doNotAsk;
  }

  /// What in its questions and rating scales touches a protected topic or names a trait; empty when
  /// nothing does.
  List<String> unaskable() {
    var found = new ArrayList<String>();
    for (Competency competency : competencies.sequencedValues()) {
      add(found, "competency " + competency.id(), competency.name(), competency.definition());
      add(found, "competency " + competency.id(), competency.one(), competency.three());
      add(found, "competency " + competency.id(), competency.five());
      for (Question question : questions(competency)) {
        String place = named(question);
        add(found, place, question.text());
        question.followUps().forEach(text -> add(found, place, text));
      }
    }
    patterns.forEach((situation, list) ->
        list.forEach(pattern -> {
          add(found, "candidate " + situation, pattern.text());
          pattern.followUps().forEach(text -> add(found, "candidate " + situation, text));
        }));
    return List.copyOf(found);
  }

  /// Which questions of these files say nearly the same as another of this library: more than 3 in
  /// 5 of their words are shared (Jaccard). Empty when none do.
  List<String> alike(Predicate<String> files) {
    List<Question> all = questions.values().stream().flatMap(List::stream).toList();
    List<Set<String>> words = new ArrayList<>();
    all.forEach(question -> words.add(new HashSet<>(Words.of(question.text()))));
    var found = new ArrayList<String>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        boolean asked = files.test(file(all.get(i))) || files.test(file(all.get(j)));
        if (asked && jaccard(words.get(i), words.get(j)) > MOST_ALIKE) {
          found.add(alike(all.get(i), all.get(j), files));
        }
      }
    }
    return List.copyOf(found);
  }

  /// Names first the one that can be changed, the later one when both can.
  private String alike(Question one, Question other, Predicate<String> files) {
    boolean later = files.test(file(other));
    Question change = later ? other : one;
    Question stays = later ? one : other;
    return named(change)
        + " is nearly question "
        + stays.id()
        + " of "
        + file(stays)
        + "; ask something else, or leave it out";
  }

  private String named(Question question) {
    return file(question) + ": question " + question.id();
  }

  private String file(Question question) {
    return fileOf.getOrDefault(question.id(), "");
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return (double) both / (one.size() + other.size() - both);
  }

  private void add(List<String> found, String place, String... texts) {
    for (String text : texts) {
      for (String topic : protectedTopics.in(text)) {
        found.add(place + " touches " + topic + "; word it as behaviour at work, or leave it out");
      }
    }
  }

  ProtectedTopics protectedTopics() {
    return protectedTopics;
  }

  static String resource(String path) {
    try (InputStream stream = QuestionLibrary.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the program's own file " + path + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own file " + path, e);
    }
  }
}
