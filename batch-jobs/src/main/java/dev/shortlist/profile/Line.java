package dev.shortlist.profile;

import java.util.List;

/// One line of a CV, trimmed and without its bullet: UTF-16 offsets [start, end) of the visible
/// text. Gap says that an empty line stands before it, heading that the reader took it for one by
/// its looks, continues that it goes on with the paragraph or list item of the line before.
record Line(
    int start,
    int end,
    String text,
    boolean bullet,
    boolean gap,
    boolean heading,
    boolean continues) {
  boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  /// The texts of lines, one a line, with wrapped lines joined.
  static String joined(List<Line> lines) {
    var joined = new StringBuilder();
    for (Line line : lines) {
      joined.append(joined.isEmpty() ? "" : line.continues() ? " " : "\n").append(line.text());
    }
    return joined.toString();
  }
}
