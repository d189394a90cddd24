package dev.shortlist.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values (RFC 4180) that a spreadsheet will not run: a cell that begins with = +
/// - @, a tab or a carriage return is quoted by an apostrophe (OWASP, CSV injection). Plain numbers
///   stay numbers.
final class Csv {
  private Csv() {}

  /// One record, without the CRLF at its end.
  static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
  }

  private static String cell(String words) {
    String cell = isFormula(words) ? "'" + TerminalText.lines(words) : TerminalText.lines(words);
    boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static boolean isFormula(String words) {
    return !words.isEmpty()
        && "=+-@\t\r".indexOf(words.charAt(0)) >= 0
        && !words.matches("-?[0-9]+(\\.[0-9]+)?");
  }
}
