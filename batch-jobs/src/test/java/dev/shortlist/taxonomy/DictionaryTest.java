package dev.shortlist.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The dictionary's lint: what its files must keep to, whoever adds a line.
final class DictionaryTest {
  private final Dictionary dictionary = Dictionary.standard();

  private record Use(DictionaryEntry entry, EntryName name) {
    boolean clashesWith(Use other) {
      boolean sameText =
          name.language().equals(other.name.language())
              || name.language().equals(EntryName.ENGLISH)
              || other.name.language().equals(EntryName.ENGLISH);
      return sameText
          && !entry.id().equals(other.entry.id())
          && !(name.shared() && other.name.shared());
    }
  }

  @Test
  void hasTwentyThreeHundredSkills() {
    assertThat(dictionary.ids()).hasSizeGreaterThanOrEqualTo(2300).doesNotHaveDuplicates();
    assertThat(dictionary.version()).hasSize(64);
  }

  @Test
  void namesMostSkillsOfTradesInFourLanguages() {
    long translated =
        dictionary.skills().stream()
            .filter(skill -> skill.names().stream().anyMatch(name -> name.language().equals("de")))
            .filter(skill -> skill.names().stream().anyMatch(name -> name.language().equals("fr")))
            .filter(skill -> skill.names().stream().anyMatch(name -> name.language().equals("es")))
            .count();

    assertThat(translated).isGreaterThan(900);
  }

  @Test
  void givesNoNameToTwoSkillsUnlessMarked() {
    assertThat(clashes(dictionary.skills())).isEmpty();
  }

  static List<String> clashes(List<DictionaryEntry> entries) {
    var uses = new TreeMap<String, List<Use>>();
    for (DictionaryEntry entry : entries) {
      for (EntryName name : entry.names()) {
        uses.computeIfAbsent(key(name.text()), _ -> new ArrayList<>()).add(new Use(entry, name));
      }
    }
    var clashes = new ArrayList<String>();
    uses.forEach((key, all) -> {
      for (int i = 0; i < all.size(); i++) {
        for (Use other : all.subList(i + 1, all.size())) {
          if (all.get(i).clashesWith(other)) {
            clashes.add(key + ": " + all.get(i).entry().id() + ", " + other.entry().id());
          }
        }
      }
    });
    return clashes;
  }

  /// A name as the tagger compares it: folded words, the last one without a plural's s.
  private static String key(String name) {
    String words =
        java.text.Normalizer.normalize(
                name.toLowerCase(Locale.ROOT).replace("++", "pp").replace("#", "sharp"),
                java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replace("ß", "ss")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    if (words.length() < 4 || !words.endsWith("s") || words.matches(".*[su]s")) {
      return words;
    }
    return words.endsWith("ies")
        ? words.substring(0, words.length() - 3) + "y"
        : words.substring(0, words.length() - 1);
  }

  @Test
  void makesNoSkillAKindOfItself() {
    for (String id : dictionary.ids()) {
      assertThat(dictionary.broader(id)).as(id).doesNotContain(id);
      for (String broader : dictionary.broader(id)) {
        assertThat(dictionary.broader(broader)).as(id + " under " + broader).doesNotContain(id);
      }
    }
  }

  @Test
  void tellsWhatComesWithASkill() {
    assertThat(dictionary.broader("springboot")).containsExactly("spring");
    assertThat(dictionary.implied("springboot")).contains("java");
  }

  @Test
  void takesProductsOfAKindForWhatTheyAre() {
    assertThat(ids("New Relic and Dynatrace")).containsExactly("newrelic", "dynatrace");
    assertThat(dictionary.broader("newrelic")).contains("monitoring");
    assertThat(dictionary.showing("monitoring")).contains("datadog", "newrelic");
    assertThat(dictionary.showing("java")).contains("springboot").doesNotContain("java");
  }

  @Test
  void namesASkillByWordsThatSayNoMore() {
    assertThat(dictionary.skillNamed("k8s")).isEqualTo("kubernetes");
    assertThat(dictionary.skillNamed("MS Excel")).isEqualTo("excel");
    assertThat(dictionary.mentions("Excels in planning", "en"))
        .extracting(Dictionary.Mention::id)
        .doesNotContain("excel");
    assertThat(dictionary.mentions("Based in Leeds", "en")).isEmpty();
    assertThat(dictionary.skillNamed("marketing management")).isNull();
    assertThat(dictionary.skillNamed("knits quietly")).isNull();
  }

  @Test
  void takesPlainWordsForSkillsOnlyAsItemsOfAList() {
    assertThat(ids("Led security for a state of the art plant; logging of events in production"))
        .isEmpty();
    assertThat(ids("Experience in design and in constant contact with clients; M.A. in history"))
        .doesNotContain("indesign", "constantcontact", "mergers", "history");
    assertThat(ids("Skills: drive, art, InDesign"))
        .containsExactly("initiative", "finearts", "indesign");
    assertThat(ids("Acting\nLogging")).containsExactly("theater", "forestry");
  }

  private List<String> ids(String text) {
    return dictionary.mentions(text, "en").stream().map(Dictionary.Mention::id).toList();
  }

  @Test
  void writesAnEntryForEachKindAndItsLike() {
    List<DictionaryEntry> entries =
        DictionaryFile.read(
            "x", "a | A | < b | + c | > New Kind, NK, de Neue Art; ?other | / Its Like");

    assertThat(entries)
        .extracting(DictionaryEntry::id)
        .containsExactly("a", "newkind", "other", "itslike");
    assertThat(entries.get(1).broader()).containsExactly("a");
    assertThat(entries.get(1).names())
        .extracting(EntryName::text)
        .containsExactly("New Kind", "NK", "Neue Art");
    assertThat(entries.get(2).names().getFirst().spelling()).isEqualTo(Spelling.ITEM);
    assertThat(entries.get(3).broader()).containsExactly("b");
    assertThat(entries.get(3).implied()).containsExactly("c");
  }

  @Test
  void countsNamesOfAnotherLanguageOnlyInItsTexts() {
    assertThat(dictionary.mentions("entrepôt, vente et caisse", "fr")).isNotEmpty();
    assertThat(dictionary.mentions("video surveillance and precision of the vente", "en"))
        .extracting(Dictionary.Mention::id)
        .doesNotContain("security", "attentiontodetail", "sales");
  }

  @Test
  void refusesALineThatIsNone() {
    assertThatThrownBy(() -> DictionaryFile.read("field", "no bars here"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no bars here");
    assertThatThrownBy(() -> DictionaryFile.read("field", "id | Name | xx Namen"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("xx Namen");
  }

  @Test
  void writesBothFormsOut() {
    List<DictionaryEntry> titles =
        DictionaryFile.read(
            "titles",
            "x | X | de Lehrer/in | fr vendeur/euse; directeur/trice; infirmier/ère | es"
                + " contador/a; enfermero/a");

    assertThat(titles.getFirst().names())
        .extracting(EntryName::text)
        .containsExactly(
            "X",
            "Lehrer",
            "Lehrerin",
            "vendeur",
            "vendeuse",
            "directeur",
            "directrice",
            "infirmier",
            "infirmière",
            "contador",
            "contadora",
            "enfermero",
            "enfermera");
  }
}
