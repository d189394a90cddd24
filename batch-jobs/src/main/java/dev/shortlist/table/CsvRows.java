package dev.shortlist.table;

import java.util.ArrayList;
import java.util.List;

/// The rows of separated values (RFC 4180): cells in quotes may hold the separator, line breaks and
/// doubled quotes. A byte order mark is passed over.
public final class CsvRows {
  private final String text;
  private final char separator;
  private int at;

  private CsvRows(String text, char separator) {
    this.text = text;
    this.separator = separator;
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  /// The rows of a text whose cells are apart by this sign; empty lines are no rows.
  public static List<List<String>> of(String text, char separator) {
    return all(text, separator).stream()
        .filter(row -> row.size() > 1 || !row.getFirst().isBlank())
        .toList();
  }

  /// With the empty lines, as rows of one empty cell.
  static List<List<String>> all(String text, char separator) {
    var rows = new CsvRows(text, separator);
    var all = new ArrayList<List<String>>();
    while (rows.at < text.length()) {
      all.add(rows.row());
    }
    return all;
  }

  private List<String> row() {
    var cells = new ArrayList<String>();
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at >= text.length()) {
        return cells;
      }
      char end = text.charAt(at++);
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      if (end != separator) {
        return cells;
      }
      if (at >= text.length()) {
        cells.add(""); // behind the file's last separator
        return cells;
      }
    }
  }

  private String plain() {
    int start = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        break;
      }
    }
    return cell.append(plain()).toString();
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }
}
