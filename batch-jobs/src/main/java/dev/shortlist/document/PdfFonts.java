package dev.shortlist.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// What one document's fonts say, asked once for each font and code.
final class PdfFonts {
  private final Map<PDFont, Face> faces = new IdentityHashMap<>();

  Face face(PDFont font) {
    return faces.computeIfAbsent(font, Face::new);
  }

  /// A font as far as reading needs it.
  static final class Face {
    private static final String NONE = "";
    private final PDFont font;
    private final boolean bold;
    private final double height;
    private final Map<Integer, String> letters = new HashMap<>();

    Face(PDFont font) {
      this.font = font;
      this.bold = looksBold(font.getName());
      this.height = font instanceof PDType3Font type3 ? type3Height(type3) : 1;
    }

    boolean bold() {
      return bold;
    }

    /// Height of the letters for a text matrix of scale 1.
    double height() {
      return height;
    }

    /// The character(s) of a code, or null when the font does not tell.
    @Nullable String unicode(int code) throws IOException {
      String known = letters.get(code);
      if (known == null) {
        String found = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (found == null && font instanceof PDSimpleFont && code >= 32 && code < 256) {
          found = String.valueOf((char) code);
        }
        known = found == null ? NONE : found;
        letters.put(code, known);
      }
      return known.isEmpty() ? null : known;
    }

    private static boolean looksBold(@Nullable String name) {
      if (name == null) {
        return false;
      }
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.contains("bold")
          || lower.contains("black")
          || lower.contains("heavy")
          || lower.contains("-bd")
          || lower.contains("cmbx")
          || lower.contains("sfbx")
          || lower.contains("-medi");
    }

    private static double type3Height(PDType3Font font) {
      double scale = Math.abs(font.getFontMatrix().getScalingFactorY());
      BoundingBox box = font.getBoundingBox();
      double tall = box == null ? 0 : box.getHeight();
      if (tall * scale > 0.05 && tall * scale < 200) {
        return tall * scale;
      }
      return Math.max(scale * 1000, 0.001);
    }
  }
}
