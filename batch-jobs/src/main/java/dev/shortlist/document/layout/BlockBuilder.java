package dev.shortlist.document.layout;

import dev.shortlist.document.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lines of a page to blocks: a wide gap, a new region, a heading or a bullet begins a new one.
final class BlockBuilder {
  private static final int HEADING_WORDS = 8;
  private final double bodySize;

  private BlockBuilder(double bodySize) {
    this.bodySize = bodySize;
  }

  /// A block to be, still in its reading frame.
  record Group(Block.Kind kind, List<PageLine> lines) {}

  static List<Group> build(List<PageLine> lines) {
    return lines.isEmpty() ? List.of() : new BlockBuilder(bodySize(lines)).groups(lines);
  }

  private static double bodySize(List<PageLine> lines) {
    int letters = 0;
    for (PageLine line : lines) {
      letters += line.text().length();
    }
    double[] sizes = new double[letters];
    int at = 0;
    for (PageLine line : lines) {
      Arrays.fill(sizes, at, at + line.text().length(), line.size());
      at += line.text().length();
    }
    Arrays.sort(sizes);
    return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
  }

  private List<Group> groups(List<PageLine> lines) {
    var groups = new ArrayList<Group>();
    var open = new ArrayList<PageLine>();
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean heading = heading(line);
      if (!open.isEmpty() && begins(open, kind, line, heading)) {
        groups.add(new Group(kind, List.copyOf(open)));
        open.clear();
      }
      if (open.isEmpty()) {
        kind =
            heading
                ? Block.Kind.HEADING
                : line.bulleted() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      }
      open.add(line);
    }
    groups.add(new Group(kind, List.copyOf(open)));
    return groups;
  }

  private static boolean begins(
      List<PageLine> open, Block.Kind kind, PageLine line, boolean heading) {
    PageLine last = open.getLast();
    if (line.region() != last.region() || line.bulleted()) {
      return true;
    }
    double step = line.baseline() - last.baseline();
    double size = Math.max(line.size(), last.size());
    if (heading != (kind == Block.Kind.HEADING)) {
      return true;
    }
    if (heading) {
      return step > 1.6 * size || Math.abs(line.size() - last.size()) > 0.5;
    }
    double usual = open.size() > 1 ? last.baseline() - open.get(open.size() - 2).baseline() : 0;
    double most = usual > 0.9 * size ? Math.min(usual * 1.3, 2.2 * size) : 1.65 * size;
    if (kind == Block.Kind.LIST_ITEM && line.x0() < open.getFirst().x0() - 1) {
      return true;
    }
    return step > most || step < 0;
  }

  private boolean heading(PageLine line) {
    String text = line.text().strip();
    int words = words(text);
    if (words > HEADING_WORDS || text.isEmpty() || line.bulleted() || text.contains("  ")) {
      return false;
    }
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    if (letters < 3 || text.endsWith(".") || text.endsWith(",")) {
      return false;
    }
    return line.size() > 1.15 * bodySize
        || (capitals == letters && words <= 6)
        || (line.bold() && words <= 6 && !DateWords.looksLikeDate(text));
  }

  /// The parts of a text between blanks.
  private static int words(String text) {
    int words = 1;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = blank;
      blank = c == ' ' || (c >= '\t' && c <= '\r');
      words += blank && !before ? 1 : 0;
    }
    return words;
  }
}
