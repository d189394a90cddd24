package dev.shortlist.document.rtf;

import dev.shortlist.document.format.Ink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a group of an RTF inherits and changes, as far as it decides what is read and seen. Sizes
/// in half-points, places in twips, colours as numbers of the colour table.
final class RtfState implements Cloneable {
  private static final double CONDENSED = 0.4;
  private static final double LEAST_LINE = 0.35;
  private static final int LEAST_TWIPS = 60;
  private static final int RAISED = 400;
  boolean unseen;
  boolean fontTable;
  boolean colourTable;

  /// The flag under which text about the document or beside it is told; "" for the document's own.
  String aside = "";

  /// Text of a header or footer that no page shows.
  boolean edge;

  boolean hidden;
  boolean deleted;
  int halfPoints = 24;
  int colour;
  int ground;
  int font = -1;
  int unicodeSkip = 1;
  int percentWide = 100;
  int twipsApart;
  int raised;
  int line;
  int left;
  int right;
  int paragraphGround;
  boolean frame;
  int frameX;
  int frameY;
  int frameWidth;

  /// The edges of the drawing around the text: left, top, right, bottom; null outside of one.
  int @Nullable [] box;

  RtfState copy() {
    try {
      RtfState copy = (RtfState) clone();
      copy.box = box == null ? null : box.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  void plainText() {
    hidden = false;
    deleted = false;
    halfPoints = 24;
    colour = 0;
    ground = 0;
    percentWide = 100;
    twipsApart = 0;
    raised = 0;
  }

  void plainParagraph() {
    line = 0;
    left = 0;
    right = 0;
    paragraphGround = 0;
    frame = false;
    frameX = 0;
    frameY = 0;
    frameWidth = 0;
  }

  /// Takes up a word that changes how text looks or where it stands; false for any other.
  boolean take(String word, int number, boolean on) {
    switch (word) {
      case "v", "webhidden" -> hidden = on;
      case "deleted" -> deleted = on;
      case "fs" -> halfPoints = number;
      case "cf" -> colour = number;
      case "highlight", "cb", "chcbpat" -> ground = number;
      case "cbpat" -> paragraphGround = number;
      case "charscalex" -> percentWide = number;
      case "expndtw" -> twipsApart = number;
      case "expnd" -> twipsApart = 5 * number;
      case "up", "dn" -> raised = number;
      case "sl" -> line = number;
      case "li", "lin" -> left = number;
      case "ri", "rin" -> right = number;
      case "posx", "posnegx" -> {
        frame = true;
        frameX = number;
      }
      case "posy", "posnegy" -> {
        frame = true;
        frameY = number;
      }
      case "absw" -> frameWidth = number;
      case "plain" -> plainText();
      case "pard" -> plainParagraph();
      case "shp" -> box = new int[4];
      case "shpleft" -> edge(0, number);
      case "shptop" -> edge(1, number);
      case "shpright" -> edge(2, number);
      case "shpbottom" -> edge(3, number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void edge(int which, int twips) {
    if (box != null) {
      box[which] = twips;
    }
  }

  /// The flag under which text is hidden on a cell of this ground, or null. Places count on a sheet
  /// of this width and height with this left margin; indents only outside of tables.
  @Nullable String hiding(String text, List<Integer> colours, int cellGround, RtfSheet sheet) {
    if (hidden) {
      return "hidden-text.vanish";
    }
    if (deleted) {
      return "hidden-text.deleted";
    }
    boolean narrow = text.strip().length() > 1 && twipsApart < -CONDENSED * 10 * halfPoints;
    if (Math.min(halfPoints, halfPoints * percentWide / 100.0) < 5 || narrow) {
      return "hidden-text.tiny";
    }
    int ink = colour(colours, colour);
    int under = 0xFFFFFF;
    for (int number : new int[] {ground, paragraphGround, cellGround}) {
      int said = colour(colours, number);
      if (said >= 0) {
        under = said;
        break;
      }
    }
    if (Ink.same(ink, under) && (ink != 0 || under != 0xFFFFFF)) {
      return "hidden-text.white";
    }
    return placed(sheet, cellGround < 0);
  }

  /// A table's first colour, and one that it does not have, is no colour of its own.
  private static int colour(List<Integer> colours, int number) {
    return number > 0 && number < colours.size() ? colours.get(number) : Ink.UNKNOWN;
  }

  private @Nullable String placed(RtfSheet sheet, boolean outsideTables) {
    if (raised > RAISED) {
      return "hidden-text.off-page";
    }
    if (line < 0 && -line < LEAST_LINE * 10 * halfPoints) {
      return "hidden-text.clipped";
    }
    if (box != null) {
      boolean none = box[2] - box[0] < LEAST_TWIPS || box[3] - box[1] < LEAST_TWIPS;
      boolean said = box[0] != 0 || box[1] != 0 || box[2] != 0 || box[3] != 0;
      if (said && none) {
        return "hidden-text.clipped";
      }
      boolean away =
          box[2] <= -sheet.left()
              || box[3] <= -sheet.height()
              || box[0] >= sheet.width()
              || box[1] >= sheet.height();
      return said && away ? "hidden-text.off-page" : null;
    }
    if (frame) {
      boolean away =
          frameX + Math.max(frameWidth, 0) < -sheet.left()
              || frameX >= sheet.width()
              || frameY >= sheet.height()
              || frameY <= -sheet.height();
      return away ? "hidden-text.off-page" : null;
    }
    boolean off =
        sheet.left() + left >= sheet.width() || sheet.width() - sheet.right() - right <= 0;
    return outsideTables && off ? "hidden-text.off-page" : null;
  }
}
