package dev.shortlist.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.reader.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelColumnTest {
  private static final double EDGE = 180;

  @Test
  void readsLabelsAtTheRightEdgeOfTheirColumnBeforeWhatTheyName() throws IOException {
    String text =
        read(pen -> {
          entry(pen, 100, List.of("Social skills and", "competences"), "Mends quarrels at");
          entry(pen, 145, List.of("Technical skills and", "competences"), "Mends kettles at");
          entry(pen, 190, List.of("Other skills and", "competences"), "Mends shoes at");
          entry(pen, 235, List.of("Driving licence"), "Drives a cart over");
        });

    assertThat(text)
        .containsSubsequence(
            "Social",
            "competences",
            "quarrels",
            "Technical",
            "competences",
            "kettles",
            "Other",
            "competences",
            "shoes",
            "Driving",
            "cart");
  }

  @Test
  void readsAColumnAtTheRightEdgeOnItsOwnWhenItsLinesBeginWhereTheyLike() throws IOException {
    String text =
        read(pen -> {
          double y = 96;
          for (String line : List.of("Contact", "Mill Lane 4", "Oxbridge", "Tongues", "Dutch")) {
            atEdge(pen, y, line);
            y += 27;
          }
          entry(pen, 100, List.of(), "Mends quarrels at");
          entry(pen, 145, List.of(), "Mends kettles at");
          entry(pen, 190, List.of(), "Mends shoes at");
        });

    assertThat(text)
        .containsSubsequence("Contact", "Mill Lane 4", "Oxbridge", "Tongues", "Dutch", "quarrels");
  }

  /// A label and two lines beside it, as wide as the page; the second of each are not level.
  private static void entry(Samples.Pen pen, double y, List<String> label, String text)
      throws IOException {
    double at = y;
    for (String line : label) {
      atEdge(pen, at, line);
      at += 14;
    }
    pen.text(200, y, 10, text + " the market every week, and keeps count of what was mended for");
    pen.text(200, y + 11.5, 10, "whom and when it is to be fetched.");
  }

  private static void atEdge(Samples.Pen pen, double y, String line) throws IOException {
    pen.text(EDGE - Samples.PLAIN.getStringWidth(line) / 1000 * 12, y, 12, line);
  }

  private static String read(Samples.Drawing drawing) throws IOException {
    return Samples.reading(Samples.pdf(drawing)).text().text();
  }
}
