package dev.shortlist.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Block;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.reader.Samples;
import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.TextLine;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReaderTest {
  private static final List<String> LEFT =
      List.of(
          "Alpha begins the left column here",
          "and it goes on with more words so",
          "that nobody takes it for a margin",
          "before the column ends with omega");
  private static final List<String> RIGHT =
      List.of(
          "First words of the right column",
          "which has its own sentences and a",
          "different number of lines to read",
          "until the text is over with last");

  /// The way drawing programs set a heading with a gradient.
  @Test
  void readsLettersThatSomethingIsPaintedThrough() throws IOException {
    byte[] seen = throughLetters("0.2 0.3 0.7 rg 40 700 400 60 re f");
    byte[] unseen = throughLetters("1 1 1 rg 40 700 400 60 re f");
    byte[] nothing = throughLetters("");

    assertThat(Samples.reading(seen).text().text()).isEqualTo("Plain words\n\nAda Example");
    assertThat(Samples.reading(seen).flags()).noneMatch(flag -> flag.startsWith("hidden-text"));
    assertThat(Samples.reading(unseen).text().text()).isEqualTo("Plain words");
    assertThat(Samples.reading(nothing).text().text()).isEqualTo("Plain words");
    assertThat(Samples.reading(nothing).flags()).contains("hidden-text.render-mode");
  }

  @Test
  void raisedAndLoweredLettersThatRunIntoEachOtherAreOneWord() throws IOException {
    byte[] pdf =
        throughLetters(
            """
            Q q BT /F7 9 Tf 1 0 0 1 50 600 Tm (Writes) Tj 1 0 0 1 100 600 Tm (L) Tj
            /F7 6.3 Tf 1 0 0 1 103 602.1 Tm (A) Tj /F7 9 Tf 1 0 0 1 105.7 600 Tm (T) Tj
            1 0 0 1 109.7 597.9 Tm (E) Tj 1 0 0 1 114.6 600 Tm (X) Tj ET\
            """);

    assertThat(Samples.reading(pdf).text().text()).contains("LATEX");
  }

  @SuppressWarnings("deprecation") // the only way to write what no library writes
  private static byte[] throughLetters(String paint) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        var font = new PDType1Font(FontName.HELVETICA);
        page.setResources(page.getResources() == null ? new PDResources() : page.getResources());
        page.getResources().put(COSName.getPDFName("F7"), font);
        pen.appendRawCommands("BT /F7 10 Tf 50 800 Td (Plain words) Tj ET\n");
        pen.appendRawCommands("q BT 7 Tr /F7 24 Tf 50 720 Td (Ada Example) Tj ET\n");
        pen.appendRawCommands(paint + " Q\n");
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void linesWithADrawnBulletAreListItems() throws IOException {
    byte[] pdf =
        Samples.pdf(pen -> {
          double y = 100;
          for (String item : List.of("Paints boats", "Mends nets\nof any size", "Sails")) {
            pen.box(50, y - 5, 3, 3, Color.BLACK);
            pen.lines(60, y, 12, List.of(item.split("\n")));
            y += 24;
          }
          pen.text(50, 190, 10, "A paragraph after the list");
        });

    Extraction.Read read = Samples.reading(pdf);

    assertThat(read.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM, Block.Kind.PARAGRAPH);
  }

  @Test
  void listsBesideEachOtherAreColumnsAndNoTable() throws IOException {
    byte[] pdf =
        Samples.pdf(pen -> {
          double y = 100;
          for (List<String> row :
              List.of(
                  List.of("Excel", "Ledgers"),
                  List.of("Quick sums", "Tax rules"),
                  List.of("Access", "Budgets"),
                  List.of("Peach trees", "Essays"))) {
            pen.box(50, y - 5, 3, 3, Color.BLACK);
            pen.text(60, y, 10, row.getFirst());
            pen.box(190, y - 5, 3, 3, Color.BLACK);
            pen.text(200, y, 10, row.getLast());
            y += 14;
          }
        });

    assertThat(Samples.reading(pdf).text().text().replaceAll("\\s*\n\\s*", "|").strip())
        .isEqualTo("Excel|Quick sums|Access|Peach trees|Ledgers|Tax rules|Budgets|Essays");
  }

  @Test
  void readsOneColumnAfterTheOtherUnderAHeadingThatSpansThem() throws IOException {
    byte[] pdf =
        Samples.pdf(pen -> {
          pen.lines(320, 120, 14, RIGHT);
          pen.text(50, 60, 22, "Ada Example, a name over both of the columns");
          pen.lines(50, 120, 14, LEFT);
        });

    String text = Samples.reading(pdf).text().text().replace('\n', ' ').replaceAll(" +", " ");

    assertThat(text)
        .isEqualTo(
            "Ada Example, a name over both of the columns "
                + String.join(" ", LEFT)
                + " "
                + String.join(" ", RIGHT));
  }

  @Test
  void keepsDatesInTheRightMarginWithTheirLines() throws IOException {
    byte[] pdf =
        Samples.pdf(pen -> {
          pen.text(50, 100, 10, "Engineer, Example Works");
          pen.text(450, 100, 10, "2019 - 2021");
          pen.text(50, 114, 10, "Built bridges of paper.");
          pen.text(50, 140, 10, "Apprentice, Sample Yard");
          pen.text(450, 140, 10, "2017 - 2019");
          pen.text(50, 154, 10, "Swept the floor every day.");
        });

    assertThat(Samples.reading(pdf).text().text())
        .contains("Engineer, Example Works  2019 - 2021")
        .contains("Apprentice, Sample Yard  2017 - 2019");
  }

  @Test
  void joinsHyphenatedLineEndsAndLetterSpacedHeadings() throws IOException {
    byte[] pdf =
        Samples.pdf(pen -> {
          double x = 50;
          for (char c : "EXPERIENCE".toCharArray()) {
            pen.text(x, 60, 12, String.valueOf(c));
            x += 14;
          }
          pen.lines(50, 100, 12, List.of("Worked on the develop-", "ment of kites."));
        });

    String text = Samples.reading(pdf).text().text();

    assertThat(text).isEqualTo("EXPERIENCE\n\nWorked on the development\nof kites.");
  }

  @ParameterizedTest
  @CsvSource({
    "has gained much ex-, perience with, experience",
    "writes about many top-, ics of the, topics",
    "and a part-, time job at, part-time",
    "knows our full-, stack work, full-stack",
    "was made co-, founder of it, co-founder",
    "built state-of-, the-art looms, state-of-the-art",
    "the tutor-, ial is a tutor-ial as, tutor-ial",
    "a back-, ground in backgrounds and background, background"
  })
  void keepsTheHyphensThatAreTheWordsOwn(String line, String next, String word) throws IOException {
    byte[] pdf = Samples.pdf(pen -> pen.lines(50, 100, 12, List.of(line, next)));

    String text = Samples.reading(pdf).text().text();

    assertThat(text.lines().findFirst().orElseThrow()).endsWith(" " + word);
  }

  @Test
  void leavesOutWhatNobodySeesAndSaysSo() throws IOException {
    byte[] pdf =
        Samples.pdf(pen -> {
          pen.text(50, 60, 10, "Seen by everyone");
          hidden(pen, 80, 10, Color.WHITE, RenderingMode.FILL, "whitetext");
          hidden(pen, 100, 1, Color.BLACK, RenderingMode.FILL, "tinytext");
          hidden(pen, 120, 10, Color.BLACK, RenderingMode.NEITHER, "modetext");
          pen.text(700, 60, 10, "offpagetext");
          pen.text(50, 140, 10, "coveredtext");
          pen.box(40, 125, 200, 20, Color.LIGHT_GRAY);
          pen.box(40, 200, 200, 20, Color.BLUE);
          hidden(pen, 214, 10, Color.WHITE, RenderingMode.FILL, "White on blue");
        });

    Extraction.Read read = Samples.reading(pdf);

    assertThat(read.text().text()).isEqualTo("Seen by everyone\n\nWhite on blue");
    assertThat(read.flags())
        .contains(
            "hidden-text.white",
            "hidden-text.tiny",
            "hidden-text.render-mode",
            "hidden-text.off-page",
            "hidden-text.covered");
  }

  private static void hidden(
      Samples.Pen pen, double y, double size, Color colour, RenderingMode mode, String text)
      throws IOException {
    pen.text(50, y, size, Samples.PLAIN, colour, mode, text);
  }

  @Test
  void saysWhereEachLineStands() throws IOException {
    byte[] pdf =
        Samples.pdf(
            pen -> pen.text(50, 60, 10, "Page one"), pen -> pen.text(100, 300, 10, "Page two"));

    Extraction.Read read = Samples.reading(pdf);

    TextLine second = read.text().lines().get(1);
    Box box = second.box();
    assertThat(read.pages()).isEqualTo(2);
    assertThat(second.page()).isEqualTo(2);
    assertThat(box).isNotNull();
    assertThat(box.x0()).isBetween(99.0, 101.0);
    assertThat(box.y0()).isBetween(290.0, 295.0);
    assertThat(box.y1()).isBetween(300.0, 304.0);
  }

  @Test
  void readsTextThatWasDrawnTwiceOnce() throws IOException {
    byte[] pdf =
        Samples.pdf(pen -> {
          pen.text(50, 60, 12, "Shadow Boldface");
          pen.text(50.4, 60, 12, "Shadow Boldface");
        });

    assertThat(Samples.reading(pdf).text().text()).isEqualTo("Shadow Boldface");
  }

  @Test
  void tellsRunningFootersFromText() throws IOException {
    byte[] pdf =
        Samples.pdf(
            pen -> {
              pen.text(50, 60, 10, "Start of it");
              pen.text(250, 820, 8, "Curriculum, page 1 of 2");
            },
            pen -> {
              pen.text(50, 60, 10, "End of it");
              pen.text(250, 820, 8, "Curriculum, page 2 of 2");
            });

    Extraction.Read read = Samples.reading(pdf);

    assertThat(read.blocks().stream().map(Block::kind).filter(Block.Kind.FOOTER::equals))
        .hasSize(2);
  }

  @Test
  void namesWhyAPdfHasNoTextForUs() throws IOException {
    assertThat(Samples.code(Samples.encryptedPdf("secret"))).isEqualTo("document.encrypted");
    assertThat(Samples.code(Samples.encryptedPdf(""))).isEqualTo("read");
    assertThat(Samples.code(Samples.pdf(pen -> pen.box(10, 10, 50, 50, Color.RED))))
        .isEqualTo("document.no-text");
  }

  @Test
  void saysThatTextIsHiddenWhenNoneCanBeSeen() throws IOException {
    byte[] pdf = Samples.pdf(pen -> pen.text(50, 50, 1, "unseen"));

    assertThat(Samples.read(pdf))
        .isInstanceOfSatisfying(
            Extraction.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.problem().code()).isEqualTo("document.no-text");
              assertThat(unreadable.problem().message()).endsWith("(6 hidden characters)");
            });
  }

  @Test
  void keepsLabelsWithTheirLinesThoughHeadingsStandInTheMargin() throws IOException {
    byte[] pdf =
        Samples.pdf(pen -> {
          pen.text(50, 60, 10, "2010 - 2013");
          pen.text(180, 60, 10, "Bachelor of Invention");
          pen.text(180, 74, 10, "Nowhere College");
          pen.text(50, 102, 10, "Skills");
          pen.text(50, 130, 10, "Hands");
          pen.text(180, 130, 10, "Welding, painting");
          pen.text(50, 144, 10, "Head");
          pen.text(180, 144, 10, "Reading, counting");
          pen.text(50, 172, 10, "Languages");
          pen.text(50, 200, 10, "Well");
          pen.text(180, 200, 10, "Polish");
        });

    assertThat(Samples.reading(pdf).text().text())
        .contains("2010 - 2013  Bachelor of Invention")
        .contains("Hands  Welding, painting")
        .contains("Well  Polish");
  }
}
