package dev.shortlist.document.font;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.IndexToLocationTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.jspecify.annotations.Nullable;

/// What a font that a PDF brings along says of its own letters: whether a letter has any outline,
/// and which character it is made for. Cheap questions only: no outline is drawn.
final class FontProgram {
  private static final int END = 14;
  private static final int ACCENTED = 4;
  private final @Nullable TrueTypeFont outlines;
  private final @Nullable CFFFont compact;
  private final PDFont font;
  private @Nullable List<byte[]> drawings;
  private @Nullable CmapSubtable characters;
  private boolean looked;

  FontProgram(PDFont font) {
    this.font = font;
    boolean embedded = font.isEmbedded();
    PDCIDFont descendant = font instanceof PDType0Font type0 ? type0.getDescendantFont() : null;
    outlines =
        !embedded
            ? null
            : font instanceof PDTrueTypeFont simple
                ? simple.getTrueTypeFont()
                : descendant instanceof PDCIDFontType2 two ? two.getTrueTypeFont() : null;
    compact =
        !embedded
            ? null
            : font instanceof PDType1CFont one
                ? one.getCFFType1Font()
                : descendant instanceof PDCIDFontType0 zero ? zero.getCFFFont() : null;
  }

  /// Whether the letter of a code has no outline at all.
  boolean empty(int code) throws IOException {
    if (outlines != null) {
      IndexToLocationTable places = outlines.getIndexToLocation();
      int letter = letter(code);
      long[] at = places == null ? new long[0] : places.getOffsets();
      return letter > 0 && letter + 1 < at.length && at[letter] == at[letter + 1];
    }
    if (compact != null) {
      if (drawings == null) {
        drawings = compact.getCharStringBytes();
      }
      int letter = letter(code);
      return letter > 0 && letter < drawings.size() && nothing(drawings.get(letter));
    }
    return false;
  }

  private int letter(int code) throws IOException {
    return switch (font) {
      case PDTrueTypeFont simple -> simple.codeToGID(code);
      case PDType0Font composite -> composite.codeToGID(code);
      case PDType1CFont one ->
          compact == null ? 0 : compact.getCharset().getGIDForSID(sid(one, code));
      default -> 0;
    };
  }

  private int sid(PDType1CFont one, int code) {
    String name = one.codeToName(code);
    return compact == null || name == null ? 0 : compact.getCharset().getSID(name);
  }

  /// Whether a Type 2 charstring (Adobe Technical Note 5177) is a width and an end; with four
  /// numbers more its end draws a letter with its accent.
  private static boolean nothing(byte[] drawing) {
    int numbers = 0;
    for (int i = 0; i < drawing.length; i++) {
      int b = drawing[i] & 255;
      if (b == END) {
        return numbers < ACCENTED;
      }
      if (b < 32 && b != 28) {
        return false;
      }
      numbers++;
      i += b == 28 ? 2 : b == 255 ? 4 : b > 246 ? 1 : 0;
    }
    return false;
  }

  /// Whether the font's own table of characters has this letter for others and not for this one.
  /// The answer is the one it has it for, else null.
  @Nullable String insteadOf(int code, String said) throws IOException {
    CmapSubtable table = characters();
    int letter = table == null ? 0 : letter(code);
    List<Integer> own = table == null || letter <= 0 ? null : table.getCharCodes(letter);
    if (own == null || own.isEmpty()) {
      return null;
    }
    String first = "";
    for (int character : own) {
      if (!Character.isValidCodePoint(character)) {
        return null;
      }
      String text = Character.toString(character);
      if (text.equalsIgnoreCase(said)) {
        return null;
      }
      first = first.isEmpty() ? text : first;
    }
    return first;
  }

  private @Nullable CmapSubtable characters() throws IOException {
    if (!looked && outlines != null) {
      looked = true;
      CmapTable table = outlines.getCmap();
      if (table != null) {
        for (CmapSubtable one : table.getCmaps()) {
          boolean unicode =
              one.getPlatformId() == CmapTable.PLATFORM_UNICODE
                  || (one.getPlatformId() == CmapTable.PLATFORM_WINDOWS
                      && (one.getPlatformEncodingId() == CmapTable.ENCODING_WIN_UNICODE_BMP
                          || one.getPlatformEncodingId() == CmapTable.ENCODING_WIN_UNICODE_FULL));
          characters = unicode ? one : characters;
        }
      }
    }
    return characters;
  }
}
