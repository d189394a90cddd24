package dev.shortlist.interview;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The embedded fonts of a pack, Liberation Sans (SIL OFL 1.1): Latin, Greek, Cyrillic and Hebrew.
/// A character it does not have is shown as "□".
final class PackFonts {
  static final String FAMILY = "Liberation Sans";
  static final int MISSING = '□';

  private static final PackFonts SHARED = new PackFonts();

  private final byte[] regular = read("LiberationSans-Regular.ttf");
  private final byte[] bold = read("LiberationSans-Bold.ttf");
  private final byte[] italic = read("LiberationSans-Italic.ttf");
  private final CmapLookup characters;

  private PackFonts() {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(regular))) {
      characters = font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + FAMILY, e);
    }
  }

  /// The fonts, read once for the whole program; they do not change.
  static PackFonts shared() {
    return SHARED;
  }

  /// Adds them to a document that is written by this builder.
  void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
    builder.useFont(of(regular, document), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(of(bold, document), FAMILY, 700, FontStyle.NORMAL, true);
    builder.useFont(of(italic, document), FAMILY, 400, FontStyle.ITALIC, true);
  }

  /// Without glyph substitution: its only use here would be to join "fi" into one glyph, and it
  /// takes most of a page's time, since PDFBox compiles its patterns anew for every line.
  private static PDFontSupplier of(byte[] bytes, PDDocument document) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return new PDFontSupplier(PDType0Font.load(document, font, true));
  }

  /// The text with every character the fonts lack replaced.
  String shown(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(codePoint ->
            shown.appendCodePoint(characters.getGlyphId(codePoint) == 0 ? MISSING : codePoint));
    return shown.toString();
  }

  private static byte[] read(String name) {
    try (InputStream stream = PackFonts.class.getResourceAsStream("/liberation/" + name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the font file " + name + " is missing from the class path");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font file " + name, e);
    }
  }
}
