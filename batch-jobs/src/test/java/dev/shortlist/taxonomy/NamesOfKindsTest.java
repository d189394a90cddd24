package dev.shortlist.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// No German, French or Spanish name of one of a line's kinds stands with the line's head, where it
/// would make a CT of an MRI. Found by words: a foreign name of the head with a word that looks
/// like one (`Virologie`, virology), or is one by glossary.txt (`risque de marché`, market), which
/// only the kind has in English. What is neither (`Brailleschrift`, sign language) is left to the
/// eye.
final class NamesOfKindsTest {
  /// Words are akin that begin alike for more than this share of the shorter one.
  private static final double AKIN = 0.75;

  private static final int SHORTEST = 5;
  private static final int SHORTEST_WHOLE = 4;

  /// Seen by eye: accounting up to the balance sheet is preparing financial statements.
  private static final Set<String> OF_THE_HEAD = Set.of("Bilanzbuchhaltung");

  private static final Map<String, WordGlosses> GLOSSES = glosses();

  @Test
  void leavesNoForeignNameOfAKindWithTheHead() {
    var found = new ArrayList<String>();
    for (String field : Dictionary.SKILL_FILES) {
      for (String line : Dictionary.text("skills/" + field + ".txt").split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          found.addAll(namesOfKinds(DictionaryFile.read(field, line)));
        }
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void knowsTheNameOfAKindByItsLooksAndByTheGlossary() {
    assertThat(
            namesOfKinds(
                DictionaryFile.read("x", "m | Microbiology | de Virologie | > virology; bugs")))
        .containsExactly("m's de name 'Virologie' is virology's");
    assertThat(
            namesOfKinds(
                DictionaryFile.read(
                    "x",
                    "c | Credit risk | fr risque de crédit; risque de marché | / market risk")))
        .containsExactly("c's fr name 'risque de marché' is marketrisk's");
  }

  private static List<String> namesOfKinds(List<DictionaryEntry> line) {
    DictionaryEntry head = line.getFirst();
    var own = new TreeSet<String>();
    english(head).forEach(own::addAll);
    var found = new ArrayList<String>();
    for (DictionaryEntry kind : line.subList(1, line.size())) {
      List<Set<String>> its = english(kind);
      its.forEach(name -> name.removeIf(word -> akin(word, own)));
      for (EntryName name : head.names()) {
        Set<String> words = words(name);
        if (!name.language().equals(EntryName.ENGLISH)
            && !OF_THE_HEAD.contains(name.text())
            && its.stream().anyMatch(only -> holdsAll(words, only))) {
          found.add(
              "%s's %s name '%s' is %s's"
                  .formatted(head.id(), name.language(), name.text(), kind.id()));
        }
      }
    }
    return found;
  }

  private static boolean holdsAll(Set<String> words, Set<String> only) {
    return !only.isEmpty() && only.stream().allMatch(word -> akin(word, words));
  }

  private static List<Set<String>> english(DictionaryEntry entry) {
    var names = new ArrayList<Set<String>>();
    for (EntryName name : entry.names()) {
      if (name.language().equals(EntryName.ENGLISH)) {
        names.add(words(name));
      }
    }
    return names;
  }

  /// A name's words without accents and, of a foreign one, their English.
  private static Set<String> words(EntryName name) {
    var words = new LinkedHashSet<String>();
    for (String word : WordGlosses.folded(name.text()).split("[^\\p{L}\\p{N}]+", -1)) {
      words.add(word);
      WordGlosses glosses = GLOSSES.get(name.language());
      String english = glosses == null ? null : glosses.of(word);
      if (english != null) {
        words.addAll(List.of(WordGlosses.folded(english).split(" ", -1)));
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  private static boolean akin(String word, Set<String> others) {
    return others.contains(word) || others.stream().anyMatch(other -> beginsLike(word, other));
  }

  private static boolean beginsLike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int alike = 0;
    while (alike < shorter && one.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    return alike == shorter ? alike >= SHORTEST_WHOLE : alike >= SHORTEST && alike > AKIN * shorter;
  }

  private static Map<String, WordGlosses> glosses() {
    var glosses = new HashMap<String, WordGlosses>();
    for (DictionaryEntry entry : DictionaryFile.read("glossary", Dictionary.text("glossary.txt"))) {
      for (EntryName name : entry.names()) {
        if (!name.language().equals(EntryName.ENGLISH) && name.text().indexOf(' ') < 0) {
          glosses
              .computeIfAbsent(name.language(), language -> new WordGlosses(language.equals("de")))
              .add(name.text(), entry.name().equals("-") ? "" : entry.name());
        }
      }
    }
    return glosses;
  }
}
