package dev.shortlist.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.reader.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuledTablesTest {
  private static final double[] COLUMNS = {200, 270, 340, 420, 500};

  /// Level lines at these heights over all columns, upright ones between them; stroked.
  private static void grid(Samples.Pen pen, double... heights) throws IOException {
    for (double y : heights) {
      line(pen, COLUMNS[0], y, COLUMNS[COLUMNS.length - 1], y);
    }
    for (double x : COLUMNS) {
      line(pen, x, heights[0], x, heights[heights.length - 1]);
    }
  }

  private static void line(Samples.Pen pen, double x0, double y0, double x1, double y1)
      throws IOException {
    pen.content().moveTo((float) x0, (float) (842 - y0));
    pen.content().lineTo((float) x1, (float) (842 - y1));
    pen.content().stroke();
  }

  private static void row(Samples.Pen pen, double y, List<List<String>> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      pen.lines(COLUMNS[i] + 4, y, 11, cells.get(i));
    }
  }

  private static String read(Samples.Drawing drawing) throws IOException {
    return Samples.reading(Samples.pdf(drawing)).text().text();
  }

  @Test
  void aRowIsALineWithTheLabelBesideIt() throws IOException {
    String text =
        read(pen -> {
          grid(pen, 100, 128, 156, 184);
          row(
              pen,
              112,
              List.of(
                  List.of("Listening"),
                  List.of("Reading"),
                  List.of("Spoken", "interaction"),
                  List.of("Writing")));
          row(pen, 140, levels("C1", "C2"));
          row(pen, 168, levels("A2", "B1"));
          pen.text(150, 140, 10, "French");
          pen.text(150, 168, 10, "German");
        });

    assertThat(text)
        .contains("Listening  Reading  Spoken interaction  Writing")
        .contains("French  C1 Proficient user  C2 Proficient user")
        .contains("German  A2 Proficient user  B1 Proficient user");
  }

  private static List<List<String>> levels(String first, String second) {
    return List.of(
        List.of(first + " Proficient", "user"),
        List.of(second + " Proficient", "user"),
        List.of(first + " Proficient", "user"),
        List.of(second + " Proficient", "user"));
  }

  @Test
  void aFrameAroundColumnsOfTextIsNoTable() throws IOException {
    List<String> left =
        List.of("alpha one of the left", "text goes on here and", "again it has more of", "it all");
    List<String> right =
        List.of("omega the other text", "stands at the right of", "it and goes on until", "done");

    String text =
        read(pen -> {
          line(pen, 50, 80, 550, 80);
          line(pen, 50, 300, 550, 300);
          line(pen, 300, 80, 300, 300);
          for (int i = 0; i < 3; i++) {
            pen.lines(60, 100 + 60 * i, 12, left);
            pen.lines(310, 106 + 60 * i, 12, right);
          }
        });

    assertThat(text.indexOf("omega")).isGreaterThan(text.lastIndexOf("it all"));
  }

  @Test
  void aFootFarUnderBothColumnsIsReadAfterThem() throws IOException {
    List<String> column =
        List.of("the words of a column", "that goes on for some", "lines and then it ends", "so.");

    String text =
        read(pen -> {
          pen.lines(50, 100, 12, column);
          pen.lines(310, 100, 12, column);
          pen.text(50, 800, 8, "ada@example.org");
          pen.text(330, 800, 8, "+49 30 1234567");
        });

    assertThat(text).endsWith("ada@example.org  +49 30 1234567");
  }
}
