package dev.shortlist.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// One bundled font stands in for every font a PDF does not carry, so that no folder of fonts is
/// searched and reading does not depend on what this machine has installed.
public final class PlainFontMapper implements FontMapper {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private @Nullable TrueTypeFont loaded;

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      @Nullable String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      @Nullable String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      @Nullable String name,
      @Nullable PDFontDescriptor descriptor,
      @Nullable PDCIDSystemInfo system) {
    OpenTypeFont none = null;
    return new CIDFontMapping(none, font(), true);
  }

  private synchronized TrueTypeFont font() {
    TrueTypeFont ready = loaded;
    if (ready == null) {
      try (InputStream stream = PDDocument.class.getResourceAsStream(FONT)) {
        if (stream == null) {
          throw new IllegalStateException("PDFBox's own font is missing: " + FONT);
        }
        ready = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      } catch (IOException e) {
        throw new UncheckedIOException("PDFBox's own font cannot be read", e);
      }
      loaded = ready;
    }
    return ready;
  }
}
