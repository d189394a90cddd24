package dev.shortlist.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person sees of a CV, in reading order: lines separated by a line feed, blocks by an empty
/// line. Offsets inside the program are UTF-16; a [Quote] counts code points.
public record VisibleText(String text, List<TextLine> lines) {
  public static final VisibleText EMPTY = new VisibleText("", List.of());

  public VisibleText {
    lines = List.copyOf(lines);
    int last = 0;
    for (TextLine line : lines) {
      if (line.start() < last || line.end() > text.length()) {
        throw new IllegalArgumentException(
            "lines must be in order and inside the text of "
                + text.length()
                + " characters but one was "
                + line.start()
                + ".."
                + line.end());
      }
      last = line.end();
    }
  }

  /// A text without a fixed layout: its lines are those between line feeds.
  public static VisibleText of(String text) {
    var lines = new ArrayList<TextLine>();
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (end > start) {
        lines.add(new TextLine(start, end, null, null));
      }
      start = end + 1;
    }
    return new VisibleText(text, lines);
  }

  public String lineText(TextLine line) {
    return text.substring(line.start(), line.end());
  }

  /// The words at UTF-16 offsets [start, end) with their place: the page of the first line they
  /// touch, and the box around all lines of that page they touch.
  public Quote quote(int start, int end) {
    Integer page = null;
    Box box = null;
    for (int i = firstLineEndingAfter(start); i < lines.size() && lines.get(i).start() < end; i++) {
      TextLine line = lines.get(i);
      Box lineBox = line.box();
      if (box == null) {
        page = line.page();
        box = lineBox;
      } else if (lineBox != null && Objects.equals(page, line.page())) {
        box = box.union(lineBox);
      }
    }
    return new Quote(
        page,
        text.codePointCount(0, start),
        text.codePointCount(0, end),
        text.substring(start, end),
        box);
  }

  /// The line that holds this UTF-16 offset, or null when it lies between lines.
  public @Nullable TextLine lineAt(int offset) {
    int index = firstLineEndingAfter(offset);
    if (index == lines.size()) {
      return null;
    }
    TextLine line = lines.get(index);
    return line.start() <= offset ? line : null;
  }

  private int firstLineEndingAfter(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
