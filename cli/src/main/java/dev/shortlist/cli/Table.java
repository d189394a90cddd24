package dev.shortlist.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows in aligned columns for people. Off a terminal (width 0) no cell is wrapped, so that grep
/// finds whole values.
final class Table {
  private static final String GAP = "  ";
  private static final int LEAST = 12;

  /// How much narrower a brief column becomes than a flowing one, which takes more lines instead.
  private static final int BRIEF_FIRST = 8;

  private final List<? extends Column<?>> columns;
  private final int width;
  private final Colour colour;

  /// Whether headings stand out.
  enum Colour {
    ON,
    OFF
  }

  Table(List<? extends Column<?>> columns, int width, Colour colour) {
    this.columns = columns;
    this.width = width;
    this.colour = colour;
  }

  /// The lines of the table, headings first; cells are cleaned of control characters.
  List<String> lines(List<List<String>> rows) {
    List<List<String>> clean = new ArrayList<>();
    for (List<String> row : rows) {
      clean.add(row.stream().map(TerminalText::oneLine).toList());
    }
    int[] widths = widths(clean);
    var lines = new ArrayList<String>();
    List<String> headings = columns.stream().map(Column::heading).toList();
    for (String line : rowLines(headings, widths)) {
      lines.add(colour == Colour.ON ? "\u001b[1m" + line + "\u001b[0m" : line);
    }
    for (List<String> row : clean) {
      lines.addAll(rowLines(row, widths));
    }
    return lines;
  }

  private int[] widths(List<List<String>> rows) {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayWidth.of(columns.get(i).heading());
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    if (width > 0) {
      narrow(widths);
    }
    return widths;
  }

  /// Takes what is too much from the widest column that gives way, a character at a time, down to
  /// its least.
  private void narrow(int[] widths) {
    int total = GAP.length() * (widths.length - 1);
    for (int each : widths) {
      total += each;
    }
    for (; total > width; total--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean gives = givesWay(columns.get(i).fit()) && widths[i] > LEAST;
        if (gives && (widest < 0 || giving(widths, i) > giving(widths, widest))) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private int giving(int[] widths, int column) {
    return widths[column] + (columns.get(column).fit() == Column.Fit.BRIEF ? BRIEF_FIRST : 0);
  }

  private static boolean givesWay(Column.Fit fit) {
    return fit == Column.Fit.FLOWING || fit == Column.Fit.BRIEF;
  }

  private List<String> rowLines(List<String> cells, int[] widths) {
    var wrapped = new ArrayList<List<String>>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> parts =
          switch (columns.get(i).fit()) {
            case FLOWING -> Wrapping.wrap(cells.get(i), widths[i]);
            case BRIEF -> List.of(Wrapping.cut(cells.get(i), widths[i]));
            case LEFT, RIGHT -> List.of(cells.get(i));
          };
      wrapped.add(parts);
      height = Math.max(height, parts.size());
    }
    var lines = new ArrayList<String>(height);
    for (int part = 0; part < height; part++) {
      var line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = part < wrapped.get(i).size() ? wrapped.get(i).get(part) : "";
        String blanks = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
        boolean right = columns.get(i).fit() == Column.Fit.RIGHT;
        line.append(i == 0 ? "" : GAP).append(right ? blanks + cell : cell + blanks);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
