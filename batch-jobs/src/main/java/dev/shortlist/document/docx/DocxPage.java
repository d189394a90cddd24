package dev.shortlist.document.docx;

import dev.shortlist.document.format.Cover;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A DOCX's sheet and margins in twips (twentieths of a point), as the last section has them;
/// columns: whether any section sets its text in several.
record DocxPage(int width, int height, int left, int right, int top, boolean columns) {
  /// English Metric Units, the unit of drawings, in a twip.
  static final int EMU = 635;

  private static final DocxPage A4 = new DocxPage(11_906, 16_838, 1_440, 1_440, 1_440, false);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("[:\\s](w|h|left|right|top)=[\"'](\\d{1,6})");

  static DocxPage of(byte[] body) {
    String size = lastElement(body, "pgSz");
    String margins = lastElement(body, "pgMar");
    int width = number(size, "w", A4.width);
    int height = number(size, "h", A4.height);
    return new DocxPage(
        Math.max(width, 1_000),
        Math.max(height, 1_000),
        number(margins, "left", A4.left),
        number(margins, "right", A4.right),
        number(margins, "top", A4.top),
        find(body, "cols w:num=\"", 0, 1) >= 0);
  }

  Cover.Sheet sheet() {
    return new Cover.Sheet(height, top, width - left - right, columns);
  }

  private static String lastElement(byte[] body, String name) {
    int at = find(body, name, body.length - name.length(), -1);
    return at < 0
        ? ""
        : new String(body, at, Math.min(300, body.length - at), StandardCharsets.ISO_8859_1)
            .split(">", 2)[0];
  }

  /// The first place from here, in steps of 1 or -1, where these letters stand; -1 for none.
  private static int find(byte[] body, String letters, int from, int step) {
    byte[] sought = letters.getBytes(StandardCharsets.US_ASCII);
    for (int at = from; at >= 0 && at <= body.length - sought.length; at += step) {
      if (body[at] == sought[0]
          && Arrays.equals(body, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    return -1;
  }

  private static int number(String element, String attribute, int otherwise) {
    Matcher attributes = ATTRIBUTE.matcher(element);
    while (attributes.find()) {
      if (attributes.group(1).equals(attribute)) {
        return Integer.parseInt(attributes.group(2));
      }
    }
    return otherwise;
  }
}
