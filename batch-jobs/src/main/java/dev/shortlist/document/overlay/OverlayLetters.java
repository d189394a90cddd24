package dev.shortlist.document.overlay;

import dev.shortlist.document.font.PlainFontMapper;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/// Draws words with the font that PDFBox brings along, so that they look the same on a machine
/// without any fonts.
final class OverlayLetters {
  private final TrueTypeFont font = new PlainFontMapper().getTrueTypeFont(null, null).getFont();

  private static String name(char letter) {
    return GlyphList.getAdobeGlyphList().codePointToName(letter);
  }

  /// In pixels, for letters of that size.
  double width(String text, double size) throws IOException {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += font.getWidth(name(text.charAt(i)));
    }
    return width * size / font.getUnitsPerEm();
  }

  void draw(Graphics2D pen, String text, double x, double y, double size) throws IOException {
    double scale = size / font.getUnitsPerEm();
    double at = x;
    for (int i = 0; i < text.length(); i++) {
      String name = name(text.charAt(i));
      var place = new AffineTransform(scale, 0, 0, -scale, at, y);
      pen.fill(place.createTransformedShape(font.getPath(name)));
      at += font.getWidth(name) * scale;
    }
  }
}
