package dev.shortlist.document.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/// The text boxes of a DOC: where each one's text begins, what it stands on and whether it is seen.
/// Places are twips.
final class DocBoxes {
  /// Where the first of the document's tables is named, and which of them has the boxes (MS-DOC
  /// 2.5.5).
  private static final int TABLES = 154;

  private static final int BOX_TABLE = 56;
  private static final int ENTRY = 22;
  private static final int SHAPE_OF_ENTRY = 14;
  private static final int MOST = 2_000;

  private final List<Box> boxes;

  /// A box whose text begins at an offset. ground is RRGGBB, or below 0 for what is not known.
  record Box(int start, int ground, @Nullable String hiding) {
    static final Box NONE = new Box(0, DocLook.PAPER, null);
  }

  private DocBoxes(List<Box> boxes) {
    this.boxes = boxes;
  }

  static DocBoxes of(HWPFDocument document, DocSheet sheet) {
    var boxes = new ArrayList<Box>();
    Range range = document.getMainTextboxRange();
    byte[] head = document.getMainStream();
    byte[] tables = document.getTableStream();
    int named = TABLES + 8 * BOX_TABLE;
    if (range == null || head.length < named + 8) {
      return new DocBoxes(boxes);
    }
    int at = LittleEndian.getInt(head, named);
    int count = (LittleEndian.getInt(head, named + 4) - 4) / (4 + ENTRY);
    if (at < 0 || count <= 0 || count > MOST || at + 4 + count * (4 + ENTRY) > tables.length) {
      return new DocBoxes(boxes);
    }
    Map<Integer, OfficeDrawing> shapes = shapes(document);
    for (int i = 0; i < count; i++) {
      int start = range.getStartOffset() + LittleEndian.getInt(tables, at + 4 * i);
      int entry = at + 4 * (count + 1) + ENTRY * i;
      OfficeDrawing shape = shapes.get(LittleEndian.getInt(tables, entry + SHAPE_OF_ENTRY));
      boxes.add(
          shape == null
              ? new Box(start, -1, null)
              : new Box(start, DocShape.ground(shape), DocShape.hiding(shape, sheet)));
    }
    return new DocBoxes(boxes);
  }

  private static Map<Integer, OfficeDrawing> shapes(HWPFDocument document) {
    var shapes = new HashMap<Integer, OfficeDrawing>();
    for (OfficeDrawing shape : document.getOfficeDrawingsMain().getOfficeDrawings()) {
      shapes.put(shape.getShapeId(), shape);
    }
    return shapes;
  }

  /// The box that the text at an offset of its story stands in.
  Box at(int offset) {
    Box found = Box.NONE;
    for (Box box : boxes) {
      found = box.start() <= offset ? box : found;
    }
    return found;
  }
}
