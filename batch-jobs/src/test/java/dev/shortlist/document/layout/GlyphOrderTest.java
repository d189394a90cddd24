package dev.shortlist.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.text.TextAssembly;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text from bare glyphs, for letters no bundled font has.
class GlyphOrderTest {
  private static final double SIZE = 10;
  private static final double ADVANCE = 5;

  /// The glyphs of a line as it is seen from left to right, drawn in that order.
  private static List<Glyph> seen(double x, double y, String line) {
    var glyphs = new ArrayList<Glyph>();
    double at = x;
    for (int i = 0; i < line.length(); i++) {
      String text = line.substring(i, i + 1);
      if (!text.isBlank()) {
        glyphs.add(
            new Glyph(text, at, at + ADVANCE, y, SIZE, false, 0, i, at + ADVANCE / 2, y - 3, 0));
      }
      at += ADVANCE;
    }
    return glyphs;
  }

  private static String read(List<Glyph> glyphs) {
    var frame = PageFrame.of(new org.apache.pdfbox.pdmodel.PDPage());
    PageText page = PageText.of(1, frame, glyphs, new DrawnRules());
    Draft draft =
        new Draft(1, RunningLines.pieces(PageLayout.of(List.of(page))), new Structure.None());
    return TextAssembly.assemble(draft, new Findings()).text().text();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void wordsThatRunToTheLeftAreReadSoWhateverOrderTheyAreDrawnIn(long seed) {
    // "Lives in Tel Aviv (Hebrew words) since 2019", as seen from left to right.
    List<Glyph> glyphs = seen(50, 100, "Lives in ביבא לת since 2019");
    Collections.shuffle(glyphs, new Random(seed));

    assertThat(read(glyphs)).isEqualTo("Lives in תל אביב since 2019");
  }

  @Test
  void aLineThatRunsToTheLeftKeepsItsNumbers() {
    List<Glyph> glyphs = seen(50, 100, "2019 תנשמ לארשיב");

    assertThat(read(glyphs)).isEqualTo("בישראל משנת 2019");
  }

  @Test
  void ligaturesAreTakenApart() {
    assertThat(read(seen(50, 100, "Oﬃce and ﬁnance, ﬂuent")))
        .isEqualTo("Office and finance, fluent");
  }

  @Test
  void aLetterAndItsAccentAreOneWord() {
    var glyphs = new ArrayList<>(seen(50, 100, "caf"));
    glyphs.add(new Glyph("\u00B4", 66, 69, 100, SIZE, false, 0, 8, 67, 95, 0));
    glyphs.add(new Glyph("e", 65, 70, 100, SIZE, false, 0, 9, 67, 97, 0));

    assertThat(read(glyphs)).doesNotContain(" ").startsWith("caf");
  }
}
