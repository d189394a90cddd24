package dev.shortlist.document.pdf;

import dev.shortlist.document.Ocr;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.layout.Glyph;
import dev.shortlist.document.layout.PageFrame;
import dev.shortlist.document.picture.RecognisedText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Reads those pages of one PDF that are a picture with no text to see, by OCR when that is on.
final class ScannedPages {
  private static final int DOTS_PER_INCH = 300;
  private static final double POINTS_PER_INCH = 72;

  /// A4 at 300 dots has 8.7 million; larger pages are drawn smaller.
  private static final double MOST_PIXELS = 12_000_000;

  /// Fewer glyphs on a picture of a page are a stamp or a page number, not its text.
  private static final int FEW_GLYPHS = 20;

  private static final double LEAST_PICTURE = 0.3;

  private final Ocr ocr;
  private final Findings findings;
  private int pages;

  ScannedPages(Ocr ocr, Findings findings) {
    this.ocr = ocr;
    this.findings = findings;
  }

  /// The glyphs to read of a page: those seen, or where it is a scan, those recognised.
  List<Glyph> glyphs(
      PDDocument document, int number, PdfPageEngine engine, PageFrame frame, List<Glyph> seen)
      throws IOException {
    return switch (ocr) {
      case Ocr.Off() -> seen;
      case Ocr.Tesseract tesseract when isScan(engine, frame, seen) ->
          recognised(tesseract, document, number, seen);
      case Ocr.Tesseract _ -> seen;
    };
  }

  private List<Glyph> recognised(
      Ocr.Tesseract tesseract, PDDocument document, int number, List<Glyph> seen)
      throws IOException {
    if (pages == Ocr.MOST_PAGES) {
      findings.flag("truncated");
      return seen;
    }
    pages++;
    var renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    double scale = scale(document, number);
    BufferedImage grey = renderer.renderImage(number - 1, (float) scale, ImageType.GRAY);
    List<Glyph> glyphs = new RecognisedText(tesseract, findings).of(grey, scale);
    return glyphs.isEmpty() ? seen : glyphs;
  }

  private static double scale(PDDocument document, int number) {
    PageFrame frame = PageFrame.of(document.getPage(number - 1));
    double most = StrictMath.sqrt(MOST_PIXELS / (frame.width() * frame.height()));
    return Math.min(DOTS_PER_INCH / POINTS_PER_INCH, most);
  }

  private static boolean isScan(PdfPageEngine engine, PageFrame frame, List<Glyph> seen) {
    int shown = 0;
    for (Glyph glyph : seen) {
      shown += glyph.blank() ? 0 : 1;
    }
    double pictures = 0;
    for (Paint paint : engine.paints) {
      if (paint.picture() != null) {
        pictures += paint.bounds().getWidth() * paint.bounds().getHeight();
      }
    }
    return shown < FEW_GLYPHS && pictures >= LEAST_PICTURE * frame.width() * frame.height();
  }
}
