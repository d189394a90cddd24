package dev.shortlist.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a CSV file as spreadsheets write it: cells apart by comma, semicolon or tab,
/// whichever the first line has most of; in UTF-8, UTF-16 with its mark, or else Windows-1252.
final class SeparatedRows {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// What a cell begins with when a program that reads it might take it for a formula.
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final String text;
  private final char separator;
  private int at;

  private SeparatedRows(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  static List<TableRow> of(byte[] bytes) {
    String decoded = decoded(bytes);
    var rows = new SeparatedRows(decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded);
    var all = new ArrayList<TableRow>();
    while (rows.at < rows.text.length()) {
      all.add(new TableRow(all.size() + 1, rows.row()));
    }
    return all;
  }

  private static String decoded(byte[] bytes) {
    boolean little = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
    boolean big = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
    if (little || big) {
      return new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static char separator(String text) {
    char best = ',';
    long most = 0;
    String head = text.lines().findFirst().orElse("");
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = head.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private List<String> row() {
    var cells = new ArrayList<String>();
    while (true) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      cells.add(unguarded(quoted ? quoted() : plain()));
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
        cells.add("");
        return cells;
      }
    }
  }

  /// Without the apostrophe that keeps a spreadsheet from running the cell.
  private static String unguarded(String cell) {
    boolean guarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
    return guarded ? cell.substring(1) : cell;
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
