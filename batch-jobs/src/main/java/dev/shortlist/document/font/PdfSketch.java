package dev.shortlist.document.font;

import dev.shortlist.document.format.Ink;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A thumbnail of a small drawing whose looks its operators do not tell plainly: a pattern's tile,
/// a drawn letter. Drawing costs; a document has few of them.
///
/// @param inked which part of it is painted, 0..1; negative where it cannot be drawn
/// @param points how many of the thumbnail's points are painted
/// @param colour the one colour it is painted in as in [Ink], UNKNOWN for several
public record PdfSketch(double inked, int points, int colour) {
  private static final int SIDE = 32;
  private static final PdfSketch UNTOLD = new PdfSketch(-1, -1, Ink.UNKNOWN);

  /// Of the points painted, so many make the one colour.
  private static final double ONE_COLOUR = 0.88;

  /// contents is what a page's contents may be.
  public static PdfSketch of(COSBase contents, COSDictionary resources, PDRectangle box) {
    if (!(box.getWidth() > 0.01f && box.getHeight() > 0.01f)
        || Math.max(box.getWidth(), box.getHeight()) > 15_000) {
      return UNTOLD;
    }
    try (var document = new PDDocument()) {
      var page = new PDPage(box);
      page.getCOSObject().setItem(COSName.CONTENTS, contents);
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      document.addPage(page);
      float scale = SIDE / Math.max(box.getWidth(), box.getHeight());
      return of(new PDFRenderer(document).renderImage(0, scale, ImageType.ARGB));
    } catch (IOException | RuntimeException e) {
      // The library answers damage with every kind of exception: nothing is known of its looks.
      return UNTOLD;
    }
  }

  /// One code of a font, in letters of the given height for a text matrix of scale 1.
  public static PdfSketch ofLetter(COSDictionary font, int code, double height) throws IOException {
    try (var document = new PDDocument()) {
      double size = 0.6 * SIDE / height;
      String line = "BT /F " + size + " Tf 8 9 Td <" + hex(code) + "> Tj ET";
      var contents =
          new PDStream(
              document, new ByteArrayInputStream(line.getBytes(StandardCharsets.US_ASCII)));
      var fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F"), font);
      var resources = new COSDictionary();
      resources.setItem(COSName.FONT, fonts);
      return of(contents.getCOSObject(), resources, new PDRectangle(SIDE, SIDE));
    }
  }

  private static String hex(int code) {
    return String.format(java.util.Locale.ROOT, "%02X", code & 255);
  }

  private static PdfSketch of(BufferedImage image) {
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    long red = 0;
    long green = 0;
    long blue = 0;
    int count = 0;
    for (int point : all) {
      if ((point >>> 24) > 100) {
        red += (point >> 16) & 255;
        green += (point >> 8) & 255;
        blue += point & 255;
        count++;
      }
    }
    if (count == 0) {
      return new PdfSketch(0, 0, Ink.NONE);
    }
    int mean = Ink.rgb(red / 255.0 / count, green / 255.0 / count, blue / 255.0 / count);
    int like = 0;
    for (int point : all) {
      like += (point >>> 24) > 100 && Ink.same(point & 0xFFFFFF, mean) ? 1 : 0;
    }
    return new PdfSketch(
        (double) count / all.length, count, like >= ONE_COLOUR * count ? mean : Ink.UNKNOWN);
  }
}
