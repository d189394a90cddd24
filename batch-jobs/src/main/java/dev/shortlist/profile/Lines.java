package dev.shortlist.profile;

import dev.shortlist.document.Block;
import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a document's visible text into lines for reading fields; running footers, page numbers, and
/// running headers but for the first stay out.
final class Lines {
  private static final String BULLETS = "•●▪■◦○‣⁃∙·*►▶➢➤✓✔❖◆◇→»¤§�❑❒❏□⇨➔➜✦✪★☛";

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*+[-–(\\[]?\\s*+(?:page|seite|página|pagina|pág\\.|strona|σελίδα|blatt)\\s++\\d{1,3}"
              + "(?:\\s*+(?:of|von|de|sur|di|van|z|από|/)\\s*+\\d{1,3})?+\\s*+[-–)\\]]?\\s*+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Headings HEADINGS = new Headings();

  /// A shorter line of a paragraph was ended on purpose.
  private static final int WRAPPED = 50;

  private Lines() {}

  static List<Line> of(Extraction.Read document) {
    String text = document.text().text();
    var lines = new ArrayList<Line>();
    var headers = new HashSet<String>();
    int block = 0;
    int previousEnd = 0;
    int previousBlock = -1;
    for (TextLine line : document.text().lines()) {
      while (block < document.blocks().size()
          && document.blocks().get(block).end() <= line.start()) {
        block++;
      }
      Block.Kind kind = kindAt(document.blocks(), block, line.start());
      String words = text.substring(line.start(), line.end());
      boolean repeated =
          kind == Block.Kind.HEADER && !headers.add(DIGITS.matcher(words).replaceAll("#"));
      if (kind != Block.Kind.FOOTER && !repeated && !PAGE.matcher(words).matches()) {
        boolean gap = lineFeeds(text, previousEnd, line.start()) > 1;
        boolean sameBlock = block == previousBlock && kind != Block.Kind.HEADING && !gap;
        add(lines, text, line, new Place(kind, gap, sameBlock));
        previousBlock = block;
      }
      previousEnd = line.end();
    }
    return lines;
  }

  /// Where a line stands: in a block of that kind, after an empty line, in the block of the line
  /// before.
  private record Place(Block.Kind kind, boolean gap, boolean sameBlock) {}

  private static void add(List<Line> lines, String text, TextLine line, Place place) {
    Block.Kind kind = place.kind();
    int start = skipSpace(text, line.start(), line.end());
    int end = line.end();
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    boolean bullet = kind == Block.Kind.LIST_ITEM;
    boolean sign = false;
    while (start < end && bulletAt(text, start, end)) {
      bullet = true;
      sign = true;
      start = skipSpace(text, start + 1, end);
    }
    if (start == end) {
      return;
    }
    int cell = bullet ? -1 : afterLabelCell(text, start, end);
    if (cell > 0) {
      int label = cell;
      while (blank(text.charAt(label - 1))) {
        label--;
      }
      lines.add(new Line(start, label, text.substring(start, label), false, true, true, false));
      lines.add(new Line(cell, end, text.substring(cell, end), false, false, false, false));
      return;
    }
    boolean continues =
        place.sameBlock()
            && !sign
            && !lines.isEmpty()
            && (kind == Block.Kind.LIST_ITEM || lines.getLast().text().length() >= WRAPPED);
    lines.add(
        new Line(
            start,
            end,
            text.substring(start, end),
            bullet,
            place.gap(),
            kind == Block.Kind.HEADING,
            continues));
  }

  /// Where the value begins in "Languages Polish (native)": a wide gap parts the cells of a table
  /// and a margin from its text, and a heading may stand in the left one. -1 when none does.
  private static int afterLabelCell(String text, int start, int end) {
    int gap = text.indexOf("  ", start);
    if (gap < 0 || gap >= end || !HEADINGS.named(text.substring(start, gap))) {
      return -1;
    }
    if ("-–—".indexOf(text.charAt(gap - 1)) >= 0) {
      return -1; // "Software -  Nowhere" is an employer and its place
    }
    int value = skipSpace(text, gap, end);
    List<DateSpan> dates = DateScanner.scan(text.substring(value, end));
    boolean dated = !dates.isEmpty() && dates.getFirst().start() == 0;
    return dated ? -1 : value; // "Internship  2019 - 2020" is an entry
  }

  private static boolean bulletAt(String text, int at, int end) {
    char c = text.charAt(at);
    if (BULLETS.indexOf(c) >= 0) {
      return true;
    }
    return (c == '-' || c == '–' || c == 'o' || c == '+' || c == '>')
        && at + 1 < end
        && blank(text.charAt(at + 1));
  }

  private static Block.Kind kindAt(List<Block> blocks, int index, int offset) {
    if (index < blocks.size() && blocks.get(index).start() <= offset) {
      return blocks.get(index).kind();
    }
    return Block.Kind.PARAGRAPH;
  }

  private static int lineFeeds(String text, int from, int to) {
    int feeds = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        feeds++;
      }
    }
    return feeds;
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
