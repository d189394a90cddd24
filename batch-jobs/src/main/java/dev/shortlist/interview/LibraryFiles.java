package dev.shortlist.interview;

import dev.shortlist.interview.InterviewPack.StarPrompt;
import dev.shortlist.interview.PackWords.Remark;
import dev.shortlist.interview.QuestionLibrary.Pattern;
import dev.shortlist.interview.QuestionLibrary.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// The YAML files of a library as values. Any file may hold any of the parts competencies, general,
/// questions (more of them for a competency), mapping, candidate, star, doNotAsk, protected,
/// citable, citableOfWork, leave, standingIn, firstLanguage, words, names and remarks; parts of
/// later files are added to those of earlier ones.
final class LibraryFiles {
  private final List<Competency> competencies = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, String> fileOf = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<String> general = new ArrayList<>();
  private final SequencedMap<String, List<Pattern>> patterns = new LinkedHashMap<>();
  private final List<StarPrompt> star = new ArrayList<>();
  private final List<String> doNotAsk = new ArrayList<>();
  private final SequencedMap<String, List<String>> protectedTopics = new LinkedHashMap<>();
  private final Set<String> citable = new HashSet<>();
  private final Set<String> citableOfWork = new HashSet<>();
  private final List<String> leave = new ArrayList<>();
  private final List<String> standingIn = new ArrayList<>();
  private final List<String> firstLanguage = new ArrayList<>();
  private final SequencedMap<String, String> words = new LinkedHashMap<>();
  private final SequencedMap<String, String> names = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private LibraryFiles() {}

  static LibraryFiles read(SequencedMap<String, String> files) {
    var library = new LibraryFiles();
    files.forEach(library::readFile);
    library.checkWhole();
    if (!library.problems.isEmpty()) {
      throw new IllegalLibraryException(library.problems);
    }
    return library;
  }

  private void readFile(String file, String yaml) {
    try {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      YamlPart.of(file, root).parts().forEach((name, part) -> readPart(part, name));
      questions.forEach(question -> fileOf.putIfAbsent(question.id(), file));
    } catch (YAMLException e) {
      problems.add(file + " is not YAML: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      problems.add(e.getMessage());
    }
  }

  private void readPart(YamlPart part, String name) {
    switch (name) {
      case "competencies" -> part.items().forEach(this::readCompetency);
      case "questions" ->
          part.parts().forEach((competency, list) -> readQuestions(competency, list.items()));
      case "words" -> part.parts().forEach((key, text) -> words.put(key, text.text()));
      case "names" -> part.parts().forEach((key, text) -> names.put(key, text.text()));
      case "remarks" ->
          part.items()
              .forEach(item ->
                  remarks.add(
                      new Remark(
                          item.part("when").text(),
                          item.textOr("say", ""),
                          item.textOr("beside", ""))));
      case "general" -> general.addAll(part.texts());
      case "mapping" -> part.parts().forEach(this::readTerms);
      case "candidate" -> part.parts().forEach(this::readPatterns);
      case "star" ->
          part.parts().forEach((step, prompt) -> star.add(new StarPrompt(step, prompt.text())));
      case "doNotAsk" -> doNotAsk.addAll(part.texts());
      case "protected" ->
          part.parts()
              .forEach((topic, list) ->
                  protectedTopics
                      .computeIfAbsent(topic, _ -> new ArrayList<>())
                      .addAll(list.texts()));
      case "citable" -> citable.addAll(part.texts());
      case "citableOfWork" -> citableOfWork.addAll(part.texts());
      case "leave" -> leave.addAll(part.texts());
      case "standingIn" -> standingIn.addAll(part.texts());
      case "firstLanguage" -> firstLanguage.addAll(part.texts());
      default ->
          throw new IllegalArgumentException(
              part.place()
                  + " is no known part; known are competencies, questions, general, mapping,"
                  + " candidate, star, doNotAsk, protected, citable, citableOfWork, leave,"
                  + " standingIn, firstLanguage, words, names, remarks");
    }
  }

  private void readCompetency(YamlPart item) {
    String id = item.part("id").text();
    YamlPart anchors = item.part("anchors");
    competencies.add(
        new Competency(
            id,
            item.part("name").text(),
            item.part("definition").text(),
            anchors.part("1").text(),
            anchors.part("3").text(),
            anchors.part("5").text()));
    readQuestions(id, item.part("questions").items());
  }

  private void readQuestions(String competency, List<YamlPart> more) {
    long number =
        questions.stream().filter(question -> question.competency().equals(competency)).count();
    for (YamlPart question : more) {
      number++;
      questions.add(
          new Question(
              competency + "-" + number,
              competency,
              question.part("ask").text(),
              question.part("then").texts()));
    }
  }

  private void readTerms(String competency, YamlPart phrases) {
    for (String phrase : phrases.texts()) {
      terms.add(new Term(Words.of(phrase), competency));
    }
  }

  private void readPatterns(String situation, YamlPart list) {
    var found = new ArrayList<Pattern>();
    for (YamlPart item : list.items()) {
      found.add(new Pattern(item.part("ask").text(), item.part("then").texts()));
    }
    patterns.put(situation, List.copyOf(found));
  }

  private void checkWhole() {
    var ids = new TreeSet<String>();
    for (Competency competency : competencies) {
      if (!ids.add(competency.id())) {
        problems.add("competency " + competency.id() + " is there twice; rename one");
      }
    }
    for (Term term : terms) {
      if (!ids.contains(term.competency())) {
        problems.add("mapping names competency " + term.competency() + ", which no file describes");
      }
    }
    for (Question question : questions) {
      if (!ids.contains(question.competency())) {
        problems.add(
            "questions names competency " + question.competency() + ", which no file describes");
      }
    }
    for (Phrase phrase : Phrase.values()) {
      if (!words.containsKey(phrase.key())) {
        problems.add("words has nothing for " + phrase.key() + "; add it");
      }
    }
    for (String topic : Stream.concat(citable.stream(), citableOfWork.stream()).sorted().toList()) {
      if (!protectedTopics.containsKey(topic)) {
        problems.add("citable names topic " + topic + ", which protected does not have");
      }
    }
    for (String id : general) {
      if (!ids.contains(id)) {
        problems.add("general names competency " + id + ", which no file describes");
      }
    }
    if (general.size() < 6) {
      problems.add("general must name at least 6 competencies but names " + general.size());
    }
    for (String id : ids) {
      long count = questions.stream().filter(question -> question.competency().equals(id)).count();
      if (count < 2) {
        problems.add("competency " + id + " needs at least 2 questions but has " + count);
      }
    }
    for (String situation : CandidateQuestions.SITUATIONS) {
      if (patterns.getOrDefault(situation, List.of()).isEmpty()) {
        problems.add("candidate has no question for " + situation + "; add at least one");
      }
    }
  }

  List<Competency> competencies() {
    return List.copyOf(competencies);
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  /// The file of each question, by the question's id.
  Map<String, String> fileOf() {
    return Map.copyOf(fileOf);
  }

  List<Term> terms() {
    return List.copyOf(terms);
  }

  List<String> general() {
    return List.copyOf(general);
  }

  SequencedMap<String, List<Pattern>> patterns() {
    return patterns;
  }

  /// The fixed words, in this language.
  PackWords words(String language) {
    var phrases = new EnumMap<Phrase, String>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      phrases.put(phrase, words.getOrDefault(phrase.key(), ""));
    }
    return new PackWords(language, phrases, names, remarks, Map.of(), Set.of());
  }

  List<StarPrompt> star() {
    return List.copyOf(star);
  }

  List<String> doNotAsk() {
    return List.copyOf(doNotAsk);
  }

  ProtectedTopics protectedTopics() {
    return new ProtectedTopics(
        protectedTopics, citable, citableOfWork, leave, standingIn, firstLanguage);
  }
}
