package dev.shortlist.table;

import java.util.List;

/// A row of a table by its number as people count it, the headings' being 1.
public record TableRow(int number, List<String> cells) {
  public TableRow {
    cells = List.copyOf(cells);
  }

  public boolean isEmpty() {
    return cells.stream().allMatch(String::isBlank);
  }
}
