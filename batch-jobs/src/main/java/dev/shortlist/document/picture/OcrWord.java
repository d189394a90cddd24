package dev.shortlist.document.picture;

import java.util.ArrayList;
import java.util.List;

/// A word that was recognised: which line of the picture it is in, its box in pixels from the top
/// left, the line's top and bottom, and how sure the program is, 0..100.
record OcrWord(
    int line,
    double left,
    double right,
    double lineTop,
    double lineBottom,
    double sure,
    String text) {
  private static final int COLUMNS = 12;
  private static final String LINE = "4";
  private static final String WORD = "5";

  /// From tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height,
  /// confidence, text. Rows of another form are passed over.
  static List<OcrWord> parse(String tsv) {
    var words = new ArrayList<OcrWord>();
    int line = 0;
    double top = 0;
    double bottom = 0;
    for (String row : tsv.split("\n", -1)) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS - 1) {
        continue;
      }
      if (cells[0].equals(LINE)) {
        line++;
        top = Double.parseDouble(cells[7]);
        bottom = top + Double.parseDouble(cells[9]);
      } else if (cells[0].equals(WORD) && cells.length == COLUMNS && !cells[11].isBlank()) {
        double left = Double.parseDouble(cells[6]);
        words.add(
            new OcrWord(
                line,
                left,
                left + Double.parseDouble(cells[8]),
                top,
                bottom,
                Double.parseDouble(cells[10]),
                cells[11].strip()));
      }
    }
    return words;
  }
}
