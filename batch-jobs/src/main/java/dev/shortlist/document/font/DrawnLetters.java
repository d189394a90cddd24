package dev.shortlist.document.font;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/// Letters of a PDF's drawn (type 3) fonts: whether there is anything to see of them.
final class DrawnLetters {
  private static final Set<String> PAINTING =
      Set.of(
          "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "BI", "sh", "Tj", "TJ", "'", "\"");
  private static final int MOST_TOKENS = 2_000;

  private DrawnLetters() {}

  /// Whether the drawing of a code paints nothing; a code without a drawing has none to be seen.
  static boolean empty(PDType3Font font, int code) throws IOException {
    COSDictionary drawings = font.getCharProcs();
    String name = font.getEncoding() == null ? null : font.getEncoding().getName(code);
    if (drawings == null || name == null) {
      return false;
    }
    if (!(drawings.getDictionaryObject(COSName.getPDFName(name)) instanceof COSStream drawing)) {
      return false;
    }
    try (var in = drawing.createInputStream()) {
      var parser = new PDFStreamParser(in.readNBytes(65_536));
      for (int i = 0; i < MOST_TOKENS; i++) {
        Object token = parser.parseNextToken();
        if (token == null) {
          return true;
        }
        if (token instanceof Operator operator && PAINTING.contains(operator.getName())) {
          return false;
        }
      }
    }
    return false;
  }
}
