package dev.shortlist.document.pdf;

import dev.shortlist.document.font.PdfSketch;
import dev.shortlist.document.format.Ink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The tile of a tiling pattern: the one colour that letters filled with it have.
final class PdfTile {
  private static final int MOST_TOKENS = 400;

  /// Letters of which less than this part is inked are not read.
  private static final double LEAST_INK = 0.12;

  private final double whole;
  private int fill;
  private int stroke;
  private int drawn = Ink.NONE;

  /// At most so much is inked, in the tile's own measure.
  private double inked;

  private double open;
  private boolean known = true;

  private PdfTile(double whole) {
    this.whole = whole;
  }

  /// The one colour of a tile that is drawn plainly in one; NONE for one that leaves nearly
  /// everything free, UNKNOWN for any other.
  static int colour(COSStream pattern) {
    if (sparse(pattern)) {
      return Ink.NONE;
    }
    int told = told(pattern);
    return told == Ink.UNKNOWN ? looked(pattern) : told;
  }

  /// By a thumbnail, for what its operators do not tell.
  private static int looked(COSStream pattern) {
    COSDictionary resources = pattern.getCOSDictionary(COSName.RESOURCES);
    if (resources == null
        || !(pattern.getDictionaryObject(COSName.BBOX) instanceof COSArray box)
        || box.size() < 4) {
      return Ink.UNKNOWN;
    }
    PdfSketch sketch = PdfSketch.of(pattern, resources, new PDRectangle(box));
    return sketch.inked() >= 0 && sketch.inked() < LEAST_INK ? Ink.NONE : sketch.colour();
  }

  private static int told(COSStream pattern) {
    var tile = new PdfTile(steps(pattern));
    try (var in = pattern.createInputStream()) {
      var parser = new PDFStreamParser(in.readNBytes(8_192));
      var operands = new ArrayList<COSBase>();
      for (int i = 0; i < MOST_TOKENS && tile.known; i++) {
        switch (parser.parseNextToken()) {
          case null -> {
            return tile.colour();
          }
          case COSBase operand -> operands.add(operand);
          case Operator operator -> {
            tile.take(operator.getName(), operands);
            operands.clear();
          }
          default -> {
            return Ink.UNKNOWN;
          }
        }
      }
    } catch (IOException e) {
      return Ink.UNKNOWN;
    }
    return Ink.UNKNOWN;
  }

  private int colour() {
    return drawn >= 0 && inked < LEAST_INK * whole ? Ink.NONE : drawn;
  }

  /// Whether the tiles lie so far apart that hardly anything of a letter meets one.
  static boolean sparse(COSDictionary pattern) {
    return pattern.getDictionaryObject(COSName.BBOX) instanceof COSArray box
        && box.size() >= 4
        && steps(pattern) > 0
        && Math.abs(number(box.get(2)) - number(box.get(0)))
                * Math.abs(number(box.get(3)) - number(box.get(1)))
            < LEAST_INK * steps(pattern);
  }

  /// From each tile to the next ones.
  private static double steps(COSDictionary pattern) {
    return Math.abs(pattern.getFloat(COSName.X_STEP, 0) * pattern.getFloat(COSName.Y_STEP, 0));
  }

  private static double number(COSBase base) {
    return base instanceof COSNumber number ? number.floatValue() : 0;
  }

  private void take(String operator, List<COSBase> operands) {
    switch (operator) {
      case "g", "rg", "k" -> fill = PdfSpace.DEVICE.rgb(PdfSpace.numbers(operands));
      case "G", "RG", "K" -> stroke = PdfSpace.DEVICE.rgb(PdfSpace.numbers(operands));
      case "sc", "scn" -> fill = PdfSpace.DEVICE.rgb(PdfSpace.numbers(operands));
      case "SC", "SCN" -> stroke = PdfSpace.DEVICE.rgb(PdfSpace.numbers(operands));
      case "cs", "CS" -> known = device(operands);
      case "re" ->
          open +=
              operands.size() < 4
                  ? whole
                  : Math.abs(number(operands.get(2)) * number(operands.get(3)));
      case "m", "l", "c", "v", "y", "cm" -> open += whole;
      case "f", "F", "f*" -> draw(fill);
      case "S", "s" -> {
        open += whole;
        draw(stroke);
      }
      case "B", "B*", "b", "b*" -> {
        open += whole;
        draw(fill);
        draw(stroke);
      }
      case "n" -> open = 0;
      case "q", "Q", "h", "w" -> {}
      default -> known = false;
    }
  }

  private static boolean device(List<COSBase> operands) {
    return !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && name.getName().startsWith("Device");
  }

  private void draw(int colour) {
    known &= colour >= 0 && (drawn == Ink.NONE || drawn == colour);
    drawn = colour;
    inked += open;
    open = 0;
  }
}
