package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTaggerTest {
  private static final PhraseTagger TAGGER =
      PhraseTagger.build(
          List.of(
              Phrase.of("C", "c"),
              Phrase.of("C++", "cpp"),
              Phrase.of("C#", "csharp"),
              Phrase.of("F#", "fsharp"),
              Phrase.of("R", "r"),
              Phrase.of("Go", "go"),
              Phrase.of("IT", "it"),
              new Phrase("SAS", "sas", true),
              Phrase.of(".NET", "dotnet"),
              Phrase.of("ASP.NET", "aspnet"),
              Phrase.of(".NET Core", "dotnetcore"),
              Phrase.of("Node.js", "nodejs"),
              Phrase.of("CI/CD", "cicd"),
              Phrase.of("Java", "java"),
              Phrase.of("JavaScript", "javascript"),
              Phrase.of("machine learning", "ml"),
              Phrase.of("learning", "learning"),
              Phrase.of("REST API", "rest"),
              Phrase.of("REST", "restless"),
              Phrase.of("API", "api"),
              Phrase.of("microservices", "micro"),
              Phrase.of("Spring", "spring"),
              Phrase.of("Springs", "springs"),
              Phrase.of("Internet of Things", "iot"),
              Phrase.of("Objective-C", "objc"),
              Phrase.of("Zürich style", "zurich")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C, C++ and C#; F#                    | c:C cpp:C++ csharp:C# fsharp:F#",
        "C/C++                                | c:C cpp:C++",
        "c is a letter; r too; go on with it  | ''",
        "Go and R in IT                       | go:Go r:R it:IT",
        "John C. Smith, R&D, C-level, 'C'     | ''",
        "SAS but not sas                      | sas:SAS",
        ".NET, .net, ASP.NET, internet        | dotnet:.NET dotnet:.net aspnet:ASP.NET",
        ".NET Core 8                          | dotnetcore:.NET Core",
        "a net gain at example.net            | ''",
        "NODE.JS node js Node. Js             | nodejs:NODE.JS nodejs:node js",
        "CI/CD, ci / cd                       | cicd:CI/CD cicd:ci / cd",
        "Java, javascript, JAVA EE            | java:Java javascript:javascript java:JAVA",
        "Machine-Learning                     | ml:Machine-Learning",
        "the machine. Learning by doing       | learning:Learning",
        "machine, learning                    | learning:learning",
        "REST APIs, rest apis, APIs, Rest     | rest:REST APIs rest:rest apis api:APIs restless:Rest",
        "a microservice                       | micro:microservice",
        "spring and springs                   | spring:spring springs:springs",
        "the Internet of Things               | iot:Internet of Things",
        "Objective-C and Objective C          | objc:Objective-C objc:Objective C",
        "ZURICH STYLE                         | zurich:ZURICH STYLE",
        "Java's                               | java:Java",
      })
  void findsPhrases(String text, String found) {
    var tags = new ArrayList<String>();
    for (PhraseTagger.Tag tag : TAGGER.tag(text)) {
      tags.add(tag.id() + ":" + text.substring(tag.start(), tag.end()));
    }
    assertThat(String.join(" ", tags)).isEqualTo(found);
  }

  @Test
  void runsOverOneLineBreakButNotOverAnEmptyLine() {
    assertThat(TAGGER.tag("machine\nlearning"))
        .extracting(PhraseTagger.Tag::id)
        .containsExactly("ml");
    assertThat(TAGGER.tag("machine\n\nlearning"))
        .extracting(PhraseTagger.Tag::id)
        .containsExactly("learning");
  }

  @Test
  void leavesOpenWhatTwoEntriesCouldMean() {
    var tagger = PhraseTagger.build(List.of(Phrase.of("Spark", "a"), Phrase.of("sparkes", "b")));
    // sparks in the singular is spark; sparkes in the singular is sparke: two keys, no doubt
    assertThat(tagger.tag("sparks")).extracting(PhraseTagger.Tag::id).containsExactly("a");
    var doubtful = PhraseTagger.build(List.of(Phrase.of("studies", "a"), Phrase.of("study", "b")));
    assertThat(doubtful.tag("studies study studys"))
        .extracting(PhraseTagger.Tag::id)
        .containsExactly("a", "b", "b");
  }

  @Test
  void takesTheLowerIdWhenAPhraseHasTwo() {
    var tagger = PhraseTagger.build(List.of(Phrase.of("kotlin", "z"), Phrase.of("Kotlin", "a")));
    assertThat(tagger.tag("KOTLIN")).extracting(PhraseTagger.Tag::id).containsExactly("a");
  }

  @Test
  void refusesAPhraseWithoutAnyLetter() {
    assertThatThrownBy(() -> PhraseTagger.build(Map.of("++", "x")))
        .hasMessageContaining("letter or a digit");
  }

  @Test
  void findsNothingWithoutADictionary() {
    assertThat(PhraseTagger.build(List.of()).tag("Java")).isEmpty();
  }

  @Test
  void findsWhatAPlainComparisonFinds() {
    long seed = 20261122;
    var random = new Random(seed);
    var words = List.of("ant", "bee", "cat", "dog", "elk");
    var ids = new TreeMap<String, String>();
    for (int i = 0; i < 40; i++) {
      ids.put(sentence(random, words, 1 + random.nextInt(3)), "id" + i);
    }
    PhraseTagger tagger = PhraseTagger.build(ids);
    for (int i = 0; i < 500; i++) {
      List<String> text = List.of(sentence(random, words, 12).split(" "));
      var found = new ArrayList<String>();
      tagger.tag(String.join(" ", text)).forEach(tag -> found.add(tag.id()));
      assertThat(found).as("seed %d, text %d", seed, i).isEqualTo(plainly(ids, text));
    }
  }

  private static List<String> plainly(Map<String, String> ids, List<String> text) {
    var found = new ArrayList<String>();
    int at = 0;
    while (at < text.size()) {
      int next = at + 1;
      for (int length = Math.min(3, text.size() - at); length > 0; length--) {
        String id = ids.get(String.join(" ", text.subList(at, at + length)));
        if (id != null) {
          found.add(id);
          next = at + length;
          break;
        }
      }
      at = next;
    }
    return found;
  }

  private static String sentence(Random random, List<String> words, int length) {
    var sentence = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      sentence.add(words.get(random.nextInt(words.size())));
    }
    return String.join(" ", sentence);
  }
}
