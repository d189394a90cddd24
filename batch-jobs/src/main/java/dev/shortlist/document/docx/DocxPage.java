package dev.shortlist.document.docx;

import dev.shortlist.document.format.Cover;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A DOCX's sheet and margins in twips (twentieths of a point), as the last section that can be
/// seen has them; columns: whether any section sets its text in several; unseen: which sections, by
/// their order, are on sheets that show nothing of it.
record DocxPage(
    int width, int height, int left, int right, int top, boolean columns, Set<Integer> unseen) {
  /// English Metric Units, the unit of drawings, in a twip.
  static final int EMU = 635;

  private static final int LEAST = 1_000;
  private static final int MOST_SECTIONS = 200;
  private static final DocxPage A4 =
      new DocxPage(11_906, 16_838, 1_440, 1_440, 1_440, false, Set.of());
  private static final Pattern ATTRIBUTE =
      Pattern.compile("[:\\s](w|h|left|right|top)=[\"'](\\d{1,6})");

  DocxPage {
    unseen = Set.copyOf(unseen);
  }

  static DocxPage of(byte[] body) {
    String size = "";
    String margins = "";
    var unseen = new TreeSet<Integer>();
    int section = 0;
    for (int at = find(body, "<w:sectPr", 0, 1);
        at >= 0 && section < MOST_SECTIONS;
        at = find(body, "<w:sectPr", at + 1, 1)) {
      String said = said(body, at);
      String itsSize = element(said, "pgSz");
      String itsMargins = element(said, "pgMar");
      if (shown(itsSize, itsMargins)) {
        size = itsSize;
        margins = itsMargins;
      } else {
        unseen.add(section);
      }
      section++;
    }
    int width = number(size, "w", A4.width);
    int height = number(size, "h", A4.height);
    return new DocxPage(
        Math.max(width, 1_000),
        Math.max(height, 1_000),
        number(margins, "left", A4.left),
        number(margins, "right", A4.right),
        number(margins, "top", A4.top),
        find(body, "cols w:num=\"", 0, 1) >= 0,
        unseen);
  }

  Cover.Sheet sheet() {
    return new Cover.Sheet(height, top, width - left - right, columns);
  }

  /// Whether a section's page is large enough, and its text begins on it.
  private static boolean shown(String size, String margins) {
    int width = number(size, "w", A4.width);
    return Math.min(width, number(size, "h", A4.height)) >= LEAST
        && number(margins, "left", A4.left) < width;
  }

  /// What is said of the section whose properties begin there.
  private static String said(byte[] body, int at) {
    String said =
        new String(body, at, Math.min(4_000, body.length - at), StandardCharsets.ISO_8859_1);
    int end = said.indexOf("</w:sectPr");
    return end < 0 ? said : said.substring(0, end);
  }

  private static String element(String said, String name) {
    int at = said.indexOf(name);
    return at < 0 ? "" : said.substring(at).split(">", 2)[0];
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
