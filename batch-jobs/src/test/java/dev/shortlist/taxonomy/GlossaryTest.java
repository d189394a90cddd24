package dev.shortlist.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GlossaryTest {
  private static final String LINE = "Führung der Buchhaltung und Prüfung der Rechnungen\n";

  /// A list that counts how often it is asked for an element.
  private static final class Counted extends AbstractList<Gloss> {
    private final List<Gloss> glosses;
    private long asked;

    Counted(List<Gloss> glosses) {
      this.glosses = glosses;
    }

    @Override
    public Gloss get(int index) {
      asked++;
      return glosses.get(index);
    }

    @Override
    public int size() {
      return glosses.size();
    }
  }

  private static List<String> lines(String text, List<Gloss> glosses) {
    var lines = new ArrayList<String>();
    for (int from = 0; from < text.length(); from = text.indexOf('\n', from) + 1) {
      lines.add(Glossary.english(text, from, text.indexOf('\n', from), glosses));
    }
    return lines;
  }

  @Test
  void readsEachLineByItsOwnEnglishWords() {
    String text = "Java\n" + LINE.repeat(3) + "Excel\n";

    List<String> lines = lines(text, Glossary.standard().glosses(text, "de"));

    assertThat(lines.getFirst()).isEqualTo("Java");
    assertThat(lines.get(1)).contains("Accounting").doesNotContain("Buchhaltung");
    assertThat(lines.subList(1, 4)).containsOnly(lines.get(1));
    assertThat(lines.getLast()).isEqualTo("Microsoft Excel");
  }

  @Test
  void leavesWordsThatReachIntoAnotherLineAsTheyAre() {
    var glosses = List.of(new Gloss(0, 2, "x"), new Gloss(3, 8, "over"), new Gloss(9, 11, "y"));

    assertThat(Glossary.english("ab cd\nef gh", 0, 5, glosses)).isEqualTo("x cd");
    assertThat(Glossary.english("ab cd\nef gh", 6, 11, glosses)).isEqualTo("ef y");
  }

  @Test
  void asksForTheGlossesOfALineOnlyHoweverLongTheCvIs() {
    String text = LINE.repeat(1_000);
    var glosses = new Counted(Glossary.standard().glosses(text, "de"));

    lines(text, glosses);

    int ofALine = glosses.size() / 1_000;
    assertThat(glosses.asked).isLessThan(1_000L * (ofALine + 20));
  }

  @Test
  void comparesWordsWithoutAccents() {
    assertThat(WordGlosses.folded("Straße")).isEqualTo("strasse");
    assertThat(WordGlosses.folded("ŒUVRE Élevée")).isEqualTo("oeuvre elevee");
    assertThat(WordGlosses.folded("niño plain")).isEqualTo("nino plain");
  }
}
