package dev.shortlist.document.reader;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Small invented documents.
public final class Samples {
  public static final PDType1Font PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  static final PDType1Font BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

  private Samples() {}

  /// Draws on one page.
  @FunctionalInterface
  public interface Drawing {
    void on(Pen pen) throws IOException;
  }

  /// Puts text on a page, places counted in points from the top left.
  public record Pen(PDPageContentStream content) {
    public void text(double x, double y, double size, String text) throws IOException {
      text(x, y, size, PLAIN, Color.BLACK, RenderingMode.FILL, text);
    }

    public void text(
        double x,
        double y,
        double size,
        PDType1Font font,
        Color colour,
        RenderingMode mode,
        String text)
        throws IOException {
      content.beginText();
      content.setFont(font, (float) size);
      content.setNonStrokingColor(colour);
      content.setRenderingMode(mode);
      content.newLineAtOffset((float) x, (float) (842 - y));
      content.showText(text);
      content.endText();
    }

    void line(InventedPages.Line line) throws IOException {
      switch (line.look()) {
        case PLAIN -> text(line.x(), line.y(), line.size(), line.text());
        case BOLD ->
            text(
                line.x(),
                line.y(),
                line.size(),
                BOLD,
                Color.BLACK,
                RenderingMode.FILL,
                line.text());
        case RULE -> box(line.x(), line.y(), line.size(), 0.6, Color.GRAY);
        case STRIPE -> box(line.x(), line.y(), line.size(), 18, Color.LIGHT_GRAY);
        case UPWARDS -> upwards(line.x(), line.y(), line.size(), line.text());
      }
    }

    private void upwards(double x, double y, double size, String text) throws IOException {
      content.beginText();
      content.setFont(PLAIN, (float) size);
      content.setNonStrokingColor(Color.BLACK);
      content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (842 - y)));
      content.showText(text);
      content.endText();
    }

    public void lines(double x, double y, double leading, List<String> lines) throws IOException {
      double at = y;
      for (String line : lines) {
        text(x, at, 10, line);
        at += leading;
      }
    }

    public void box(double x, double y, double width, double height, Color colour)
        throws IOException {
      content.setNonStrokingColor(colour);
      content.addRect((float) x, (float) (842 - y - height), (float) width, (float) height);
      content.fill();
    }
  }

  public static byte[] pdf(Drawing... pages) throws IOException {
    try (var document = new PDDocument()) {
      draw(document, pages);
      return saved(document);
    }
  }

  private static void draw(PDDocument document, Drawing... pages) throws IOException {
    for (Drawing drawing : pages) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        drawing.on(new Pen(content));
      }
    }
  }

  public static byte[] encryptedPdf(String userPassword) throws IOException {
    try (var document = new PDDocument()) {
      draw(document, pen -> pen.text(50, 50, 10, "Locked away"));
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  public static byte[] zip(Map<String, String> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  public static byte[] docx(String body) throws IOException {
    return zip(
        Map.of(
            "word/document.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
            <w:body>%s</w:body></w:document>
            """
                .strip()
                .formatted(body)));
  }

  public static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  public static Extraction read(byte[] bytes) {
    return new DocumentReader().read(bytes, ReadOptions.DEFAULTS);
  }

  public static Extraction.Read reading(byte[] bytes) {
    return switch (read(bytes)) {
      case Extraction.Read read -> read;
      case Extraction.Unreadable unreadable ->
          throw new AssertionError("not read: " + unreadable.problem().code());
      case Extraction.Interrupted interrupted ->
          throw new AssertionError("not read: " + interrupted.problem().code());
    };
  }

  public static String code(byte[] bytes) {
    return switch (read(bytes)) {
      case Extraction.Read read -> "read";
      case Extraction.Unreadable unreadable -> unreadable.problem().code();
      case Extraction.Interrupted interrupted -> interrupted.problem().code();
    };
  }
}
