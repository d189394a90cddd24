package dev.shortlist.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Comma-separated values (RFC 4180) that a spreadsheet will not run: a cell that begins with an
/// equals, plus, minus or at sign (also in full width), a tab or a line break is quoted by an
/// apostrophe (OWASP, CSV injection). Plain numbers stay numbers.
final class Csv {
  /// What a formula begins with, as spreadsheets read it.
  private static final String STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

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

  /// Whether a spreadsheet might take these words for a formula.
  static boolean isFormula(String words) {
    return !words.isEmpty() && STARTS.indexOf(words.charAt(0)) >= 0 && !isNumber(words);
  }

  static boolean isNumber(String words) {
    return NUMBER.matcher(words).matches();
  }
}
