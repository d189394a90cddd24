package dev.shortlist.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/// Word 97's property modifiers (MS-DOC, 2.6) that the library reads past: shadings and the width
/// of letters. Colours are RRGGBB, below 0 for none said.
final class DocShade {
  static final int RUN = 0xCA71;
  static final int PARAGRAPH = 0xC64D;
  static final int CELLS = 0xD612;
  static final int ROW_HEIGHT = 0x9407;
  static final int ROW_END = 0x2417;
  static final int PERCENT_WIDE = 0x4852;
  static final int CHARACTER_STYLE = 0x4A30;

  private static final int SIZE = 10;

  /// A modifier's code and length.
  private static final int HEAD = 3;

  private static final int SOLID = 1;
  private static final int AUTO = 0xFF000000;

  private DocShade() {}

  /// The last one of a code counts. The library's own search skips what stands first.
  private static @Nullable SprmOperation find(SprmBuffer properties, int code) {
    SprmOperation found = null;
    for (SprmIterator all = properties.iterator(); all.hasNext(); ) {
      SprmOperation each = all.next();
      if (each.getOperation() == (code & 0x1FF) && each.getType() == ((code >> 10) & 7)) {
        found = each;
      }
    }
    return found;
  }

  /// The number a modifier sets, or null where the properties have none such.
  static @Nullable Integer number(SprmBuffer properties, int code) {
    SprmOperation found = find(properties, code);
    return found == null ? null : (int) (short) found.getOperand();
  }

  static boolean has(SprmBuffer properties, int code) {
    return find(properties, code) != null;
  }

  /// The colour of a run's or a paragraph's shading.
  static int of(SprmBuffer properties, int code) {
    List<Integer> all = all(properties, code);
    return all.isEmpty() ? -1 : all.getFirst();
  }

  /// The colours of all shadings that a modifier sets, such as those of a row's cells.
  static List<Integer> all(SprmBuffer properties, int code) {
    var all = new ArrayList<Integer>();
    SprmOperation found = find(properties, code);
    if (found != null) {
      byte[] bytes = found.getGrpprl();
      for (int i = 0; i < (found.size() - HEAD) / SIZE; i++) {
        int at = found.getGrpprlOffset() + i * SIZE;
        if (at + SIZE <= bytes.length) {
          all.add(shade(bytes, at));
        }
      }
    }
    return all;
  }

  private static int shade(byte[] bytes, int at) {
    int pattern = LittleEndian.getUShort(bytes, at + 8);
    int colour = LittleEndian.getInt(bytes, pattern == SOLID ? at : at + 4);
    return colour == AUTO ? -1 : rgb(colour);
  }

  /// Word's colours of the first versions, by number.
  static int numbered(int number) {
    return number <= 0 || number > 16 ? -1 : rgb(Colorref.valueOfIco(number).getValue());
  }

  /// Word's order of the parts is blue, green, red.
  static int rgb(int bgr) {
    return ((bgr & 0xFF) << 16) | (bgr & 0xFF00) | ((bgr >> 16) & 0xFF);
  }
}
