package dev.shortlist.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.Quote;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where text stands, against where the ink is on a picture of the page.
class PlacesTest {
  private static final String TEXT = "HHHHH built HHHHH";

  /// A page turned by so many degrees, with text turned by so many quarters on it.
  record Turned(int page, int text) {}

  static Stream<Turned> turned() {
    var all = new ArrayList<Turned>();
    for (int page = 0; page < 360; page += 90) {
      for (int text = 0; text < 4; text++) {
        all.add(new Turned(page, text));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("turned")
  void theBoxOfAQuoteIsWhereItsInkIs(Turned turned) throws IOException {
    byte[] pdf = pdf(turned);

    Extraction.Read read = Samples.reading(pdf);

    int from = read.text().text().indexOf("built");
    Quote quote = read.text().quote(from, from + 5);
    Box ink = ink(pdf);
    Box box = quote.box();
    assertThat(quote.page()).isEqualTo(1);
    assertThat(box).isNotNull();
    assertThat(box.x0()).isCloseTo(ink.x0(), within(4.0));
    assertThat(box.y0()).isCloseTo(ink.y0(), within(4.0));
    assertThat(box.x1()).isCloseTo(ink.x1(), within(4.0));
    assertThat(box.y1()).isCloseTo(ink.y1(), within(4.0));
  }

  /// On a page of which a crop box shows a part.
  private static byte[] pdf(Turned turned) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(new PDRectangle(0, 0, 700, 900));
      page.setCropBox(new PDRectangle(40, 30, 600, 800));
      page.setRotation(turned.page());
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(Samples.PLAIN, 12);
        content.setTextMatrix(Matrix.getRotateInstance(turned.text() * Math.PI / 2, 300, 500));
        content.showText(TEXT);
        content.endText();
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static Box ink(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage picture = new PDFRenderer(document).renderImage(0, 2);
      double x0 = Double.MAX_VALUE;
      double y0 = Double.MAX_VALUE;
      double x1 = 0;
      double y1 = 0;
      for (int y = 0; y < picture.getHeight(); y++) {
        for (int x = 0; x < picture.getWidth(); x++) {
          if ((picture.getRGB(x, y) & 0xFF) < 128) {
            x0 = Math.min(x0, x / 2.0);
            y0 = Math.min(y0, y / 2.0);
            x1 = Math.max(x1, x / 2.0);
            y1 = Math.max(y1, y / 2.0);
          }
        }
      }
      return new Box(x0, y0, x1, y1);
    }
  }

  @Test
  void theBoxOfALineWithABrokenWordHoldsItsEnd() throws IOException {
    byte[] pdf = Samples.pdf(pen -> pen.lines(50, 100, 12, List.of("a long develop-", "ment")));

    Extraction.Read read = Samples.reading(pdf);

    assertThat(read.text().text()).isEqualTo("a long development");
    Box box = read.text().quote(0, 18).box();
    assertThat(box).isNotNull();
    assertThat(box.y1()).isGreaterThan(112);
  }
}
