package dev.shortlist.document.picture;

import dev.shortlist.document.Ocr;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.layout.Glyph;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Words recognised on the picture of a page, as glyphs at their places, so that columns and lines
/// are told as on any page. That they were recognised, and whether surely, is flagged.
public final class RecognisedText {
  private static final double POINTS_PER_INCH = 72;

  /// Where the letters of a line stand between its lowest and its highest ink.
  private static final double BASELINE = 0.22;

  private static final double LETTER_SIZE = 0.85;
  private static final double LEAST_SURE = 20;
  private static final double SURE = 70;

  private final PictureText pictures;
  private final Findings findings;
  private double sure;
  private int words;

  public RecognisedText(Ocr.Tesseract tesseract, Findings findings) {
    this.pictures = new PictureText(tesseract, Path.of(System.getProperty("java.io.tmpdir")));
    this.findings = findings;
  }

  /// What stands on a picture of a page with one byte a pixel, and scale pixels a point.
  public List<Glyph> of(BufferedImage grey, double scale) throws IOException {
    int dotsPerInch = Math.clamp(Math.round(scale * POINTS_PER_INCH), 70, 600);
    List<Glyph> glyphs = glyphs(pictures.words(grey, dotsPerInch), scale);
    if (!glyphs.isEmpty()) {
      findings.flag("quality.scan");
      findings.flag("quality.ocr");
      if (sure < SURE * words) {
        findings.flag("quality.ocr-unsure");
      }
    }
    return glyphs;
  }

  private List<Glyph> glyphs(List<OcrWord> found, double scale) {
    var glyphs = new ArrayList<Glyph>();
    OcrWord before = null;
    for (OcrWord word : found) {
      words++;
      sure += Math.max(0, word.sure());
      if (word.sure() < LEAST_SURE) {
        continue;
      }
      if (before != null && before.line() == word.line() && before.right() < word.left()) {
        double gapStart = before.right();
        double gapEnd = word.left();
        glyphs.add(glyph(" ", gapStart, gapEnd, word, scale, glyphs.size()));
      }
      int letters = word.text().codePointCount(0, word.text().length());
      double width = (word.right() - word.left()) / letters;
      double x = word.left();
      for (int i = 0; i < word.text().length(); ) {
        int codePoint = word.text().codePointAt(i);
        i += Character.charCount(codePoint);
        glyphs.add(glyph(Character.toString(codePoint), x, x + width, word, scale, glyphs.size()));
        x += width;
      }
      before = word;
    }
    return glyphs;
  }

  private static Glyph glyph(
      String text, double left, double right, OcrWord word, double scale, int sequence) {
    double height = (word.lineBottom() - word.lineTop()) / scale;
    double baseline = word.lineBottom() / scale - BASELINE * height;
    return new Glyph(
        text,
        left / scale,
        right / scale,
        baseline,
        LETTER_SIZE * height,
        false,
        0,
        sequence,
        (left + right) / (2 * scale),
        baseline - height / 3,
        0);
  }
}
