package dev.shortlist.document.layout;

import java.util.List;
import java.util.regex.Pattern;

/// Joins spans of dates that stand on two lines of a margin ("March 2019 –" over "April 2021"):
/// read line by line, the text beside them would stand between their ends.
final class BrokenDates {
  private static final Pattern OPEN =
      Pattern.compile(".*\\d.*(\\s|\\d)[-\u2010-\u2015]", Pattern.DOTALL);
  private static final double ALIGNED = 2;
  private static final double STEP = 1.8;

  private BrokenDates() {}

  static void join(List<Row> rows) {
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.segments.size() < 2) {
        continue;
      }
      if (!join(rows, i, row.segments.getFirst())) {
        join(rows, i, row.segments.getLast());
      }
    }
    rows.removeIf(row -> row.segments.isEmpty());
  }

  private static boolean join(List<Row> rows, int at, Segment date) {
    String text = date.text();
    if (!DateWords.looksLikeDate(text) || !OPEN.matcher(text).matches()) {
      return false;
    }
    for (int below = at + 1; below < Math.min(at + 3, rows.size()); below++) {
      for (Segment end : rows.get(below).segments) {
        if (continues(date, end)) {
          date.continueBy(end);
          rows.get(below).segments.remove(end);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean continues(Segment date, Segment end) {
    String text = end.text();
    boolean aligned =
        Math.abs(end.x0 - date.x0) <= ALIGNED || Math.abs(end.x1 - date.x1) <= ALIGNED;
    return aligned
        && end.baseline - date.baseline <= STEP * date.size
        && DateWords.looksLikeDate(text)
        && !OPEN.matcher(text).matches();
  }
}
