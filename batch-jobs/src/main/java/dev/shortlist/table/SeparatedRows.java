package dev.shortlist.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a CSV file as spreadsheets write it: cells apart by comma, semicolon or tab,
/// whichever the first line has most of; in UTF-8, UTF-16 with its mark, or else Windows-1252.
public final class SeparatedRows {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// What a cell begins with when a program that reads it might take it for a formula.
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private SeparatedRows() {}

  /// Every row, empty ones among them: their numbers are those a person counts.
  public static List<TableRow> of(byte[] bytes) {
    String text = decoded(bytes);
    var all = new ArrayList<TableRow>();
    for (List<String> cells : CsvRows.all(text, separator(text))) {
      all.add(new TableRow(all.size() + 1, cells.stream().map(SeparatedRows::unguarded).toList()));
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

  /// Without the apostrophe that keeps a spreadsheet from running the cell.
  private static String unguarded(String cell) {
    boolean guarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
    return guarded ? cell.substring(1) : cell;
  }
}
