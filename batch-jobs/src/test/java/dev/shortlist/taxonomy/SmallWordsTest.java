package dev.shortlist.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmallWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | You will work with the finance team and report to the controller",
        "de | Sie arbeiten mit dem Controlling und berichten der Leitung",
        "fr | Vous travaillez avec les comptables et rendez compte au directeur",
        "es | Trabajas con los contables y el director del departamento",
        "fr | Encadrer une équipe, se former en continu dans les normes en vigueur"
      })
  void tellTheLanguageOfASentence(String language, String sentence) {
    assertThat(SmallWords.languageOf(sentence)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en en en se se que", // French as Spanish
        "des des des", // German as French
        "will will was was an am", // English as German
        "Java, Kafka, SQL"
      })
  void whatTwoLanguagesWriteTellsNothing(String sentence) {
    assertThat(SmallWords.languageOf(sentence)).isEmpty();
  }

  /// Held against the joining words of glossary.txt, which somebody else may add to.
  @Test
  void standInTheListOfEveryLanguageThatHasThem() {
    DictionaryEntry joining =
        DictionaryFile.read("glossary", Dictionary.text("glossary.txt")).getFirst();
    assertThat(joining.id()).isEqualTo("joining");
    var missing = new ArrayList<String>();
    for (EntryName name : joining.names()) {
      String word = name.text();
      Set<String> own = SmallWords.lists().getOrDefault(name.language(), Set.of());
      for (String language : List.of("en", "de", "fr", "es")) {
        if (!language.equals(name.language())
            && SmallWords.lists().get(language).contains(word)
            && !own.contains(word)
            && !name.language().equals(EntryName.ENGLISH)) {
          missing.add(word + " of " + language + " is a word of " + name.language() + ", too");
        }
      }
    }

    assertThat(missing).isEmpty();
  }
}
