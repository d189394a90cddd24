package dev.shortlist.document.doc;

import dev.shortlist.document.format.Cover;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawing.VerticalRelativeElement;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.util.LittleEndian;

/// What lies in front of a DOC's text: shapes of one colour and photographs over the whole width of
/// the lines, none of them with text of its own. Twips.
final class DocCovers {
  /// Where the first of the document's tables is named, and which of them has the places of shapes
  /// (MS-DOC 2.5.5, 2.8.37).
  private static final int TABLES = 154;

  private static final int PLACES = 40;
  private static final int ENTRY = 26;
  private static final int FLAGS_OF_ENTRY = 20;
  private static final int MOST = 2_000;

  private static final int BELOW_TEXT = 0x4000;
  private static final int WRAPPING = 5;
  private static final int NOT_WRAPPED = 3;

  /// An empty paragraph's letters where nothing says their size.
  private static final int EMPTY_LINE = 200;

  private static final double SINGLE = 240;

  private final Map<Integer, OfficeDrawing> shapes;
  private final DocSheet sheet;
  private final Cover cover;

  private DocCovers(Map<Integer, OfficeDrawing> shapes, DocSheet sheet) {
    this.shapes = shapes;
    this.sheet = sheet;
    this.cover =
        new Cover(new Cover.Sheet(sheet.height(), sheet.top(), sheet.lines(), sheet.columns()));
  }

  /// Nothing.
  static DocCovers none() {
    return new DocCovers(Map.of(), DocSheet.A4);
  }

  /// Those of the main text.
  static DocCovers of(HWPFDocument document, DocSheet sheet) {
    byte[] head = document.getMainStream();
    byte[] tables = document.getTableStream();
    int named = TABLES + 8 * PLACES;
    if (head.length < named + 8) {
      return none();
    }
    int at = LittleEndian.getInt(head, named);
    int count = (LittleEndian.getInt(head, named + 4) - 4) / (4 + ENTRY);
    if (at < 0 || count <= 0 || count > MOST || at + 4 + count * (4 + ENTRY) > tables.length) {
      return none();
    }
    var shapes = new HashMap<Integer, OfficeDrawing>();
    OfficeDrawings drawings = document.getOfficeDrawingsMain();
    for (int i = 0; i < count; i++) {
      int entry = at + 4 * (count + 1) + ENTRY * i;
      int flags = LittleEndian.getUShort(tables, entry + FLAGS_OF_ENTRY);
      boolean over = (flags & BELOW_TEXT) == 0 && ((flags >> WRAPPING) & 15) == NOT_WRAPPED;
      int place = LittleEndian.getInt(tables, at + 4 * i);
      OfficeDrawing shape = over ? drawings.getOfficeDrawingAt(place) : null;
      if (shape != null && DocShape.solid(shape) && DocShape.hiding(shape, sheet) == null) {
        shapes.put(place, shape);
      }
    }
    return new DocCovers(shapes, sheet);
  }

  /// The text comes to an offset of the document.
  void pass(int offset) {
    OfficeDrawing shape = shapes.get(offset);
    if (shape == null || !wide(shape)) {
      return;
    }
    VerticalRelativeElement from = DocShape.downFrom(shape);
    int margin = from == VerticalRelativeElement.MARGIN ? sheet.top() : 0;
    int top = shape.getRectangleTop() + margin;
    int bottom = shape.getRectangleBottom() + margin;
    if (from == VerticalRelativeElement.MARGIN || from == VerticalRelativeElement.PAGE) {
      cover.lie(top, bottom);
    } else {
      cover.hang(top, bottom);
    }
  }

  private boolean wide(OfficeDrawing shape) {
    int shift = DocShape.acrossFromPage(shape) ? sheet.left() : 0;
    return shape.getRectangleLeft() - shift < sheet.lines() / 20
        && shape.getRectangleRight() - shift > 0.9 * sheet.lines();
  }

  void beginPage() {
    cover.beginPage();
  }

  /// A table: how far down the page the text is cannot be told from here on.
  void lose() {
    cover.lose();
  }

  /// Whether text of this size stands behind something.
  boolean covers(String text, int twips) {
    return !shapes.isEmpty() && cover.covers(text, twips);
  }

  void end(Paragraph paragraph) {
    if (!shapes.isEmpty()) {
      int lines = paragraph.getLineSpacing().toInt();
      boolean several = lines >>> 16 == 1;
      double leading = several ? Math.max(1, (short) lines / SINGLE) : 1;
      int space = paragraph.getSpacingBefore() + paragraph.getSpacingAfter();
      cover.endParagraph(EMPTY_LINE, Math.max(0, space), leading);
    }
  }
}
