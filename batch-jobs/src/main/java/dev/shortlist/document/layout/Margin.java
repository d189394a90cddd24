package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Tells a margin (dates, labels, bullets, cells of a table: read line by line with the text beside
/// it) from a column (read on its own). A heading that stands in the margin with nothing beside it
/// does not count for either, unless nearly all there is are such headings over the text beside.
final class Margin {
  private static final double LEVEL = 0.8;
  private static final double LARGER = 1.15;

  /// Tables in CVs are shorter; so many level lines in letters of two sizes are two columns.
  private static final int LONG_TABLE = 12;

  private Margin() {}

  static boolean belongsToLines(Side left, Side right) {
    boolean leftIsNarrow = left.letters() <= right.letters();
    Side narrow = leftIsNarrow ? left : right;
    Side wide = leftIsNarrow ? right : left;
    int alone = 0;
    int heads = 0;
    int level = 0;
    int dates = 0;
    int labels = 0;
    var words = new ArrayList<Integer>();
    int characters = 0;
    Side within = narrow.between(wide.top() - narrow.size(), wide.bottom() + narrow.size());
    for (Row row : within.lines()) {
      if (!wide.beside(row.baseline, narrow.size())) {
        alone++;
        boolean bold = row.segments.getFirst().bold();
        heads += bold || row.size > LARGER * wide.size() ? 1 : 0;
        continue;
      }
      if (wide.levelWith(row.baseline)) {
        level++;
      }
      String text = Side.text(row);
      characters += text.length();
      words.add(text.split(" ", -1).length);
      if (DateWords.looksLikeDate(text)) {
        dates++;
      }
      if (text.endsWith(":")) {
        labels++;
      }
    }
    if (left.listed() && right.listed()) {
      return false;
    }
    int others = within.rows() - alone;
    if (alone * 2 > within.rows() && heads >= 0.7 * alone && others > 1 && heads > 1) {
      return level >= LEVEL * others;
    }
    if (alone * 2 > within.rows() || Heads.larger(left, right) || Heads.name(left, right)) {
      return false;
    }
    if (TableRows.areIn(left, right) || LabelColumn.isLeft(left, right)) {
      return true;
    }
    int rows = others;
    if (characters <= 3 * rows) {
      return level >= 0.6 * rows;
    }
    if (level < LEVEL * rows) {
      return false;
    }
    if (dates >= 0.35 * rows || labels >= 0.3 * rows) {
      return true;
    }
    if (Heads.bold(left, right) || (left.wraps() && right.wraps())) {
      return false;
    }
    Side beside = wide.between(narrow.top() - 1, narrow.bottom() + 1);
    double density = (double) rows / Math.max(1, beside.rows());
    boolean brief = median(words) <= 5;
    if (brief && !leftIsNarrow && narrow.endsAtOneEdge()) {
      return true;
    }
    if (brief && density < 0.6) {
      return true;
    }
    if (alone > 0 && level == others && MarginBands.belongTogether(left, right)) {
      return true;
    }
    boolean cells = brief && medianWords(beside) <= 5 && !(narrow.runs() && beside.runs());
    return cells
        && density > 0.7
        && !interleaved(narrow, beside)
        && levelShare(beside, narrow) > 0.7
        && (rows < LONG_TABLE || sameLetters(narrow, beside));
  }

  /// Whether lines of both sides stand beside each other without being level, as in no table.
  private static boolean interleaved(Side side, Side with) {
    for (Row row : side.lines()) {
      if (!with.levelWith(row.baseline)) {
        for (Row other : with.lines()) {
          if (Math.abs(other.baseline - row.baseline) < 0.7 * row.size
              && !side.levelWith(other.baseline)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static double levelShare(Side side, Side with) {
    int level = 0;
    for (Row row : side.lines()) {
      level += with.levelWith(row.baseline) ? 1 : 0;
    }
    return (double) level / Math.max(1, side.rows());
  }

  /// Whether level lines are set in letters of one size, as the cells of a table are.
  private static boolean sameLetters(Side side, Side with) {
    int level = 0;
    int same = 0;
    for (Row row : side.lines()) {
      for (Row other : with.lines()) {
        if (Math.abs(row.baseline - other.baseline) <= Math.max(1, 0.16 * side.size())) {
          level++;
          same += Math.abs(row.size - other.size) <= 0.06 * row.size ? 1 : 0;
        }
      }
    }
    return same >= 0.8 * level;
  }

  private static int medianWords(Side side) {
    var words = new ArrayList<Integer>();
    for (Row row : side.lines()) {
      words.add(Side.text(row).split(" ", -1).length);
    }
    return words.isEmpty() ? 0 : median(words);
  }

  private static int median(List<Integer> counts) {
    Collections.sort(counts);
    return counts.get(counts.size() / 2);
  }
}
