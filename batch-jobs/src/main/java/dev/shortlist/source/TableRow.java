package dev.shortlist.source;

import java.util.List;

/// A row of a table by its number as people count it, the headings' being 1.
record TableRow(int number, List<String> cells) {
  TableRow {
    cells = List.copyOf(cells);
  }

  boolean isEmpty() {
    return cells.stream().allMatch(String::isBlank);
  }
}
