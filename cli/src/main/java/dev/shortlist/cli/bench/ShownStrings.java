package dev.shortlist.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Visits the strings that a content stream shows, a row of one font at a time, whether it is shown
/// as a line or letter by letter; the visitor may change their bytes. Letters that are each put in
/// their place move with the widths of those before them, and the next line begins where it did.
final class ShownStrings {
  /// A string of a row; after a gap as wide as a blank or not.
  static final class Piece {
    private final byte[] bytes;
    private final boolean afterGap;

    Piece(byte[] bytes, boolean afterGap) {
      this.bytes = bytes;
      this.afterGap = afterGap;
    }

    /// Its codes, to be changed in place.
    byte[] bytes() {
      return bytes;
    }

    boolean afterGap() {
      return afterGap;
    }
  }

  interface Visitor {
    void visit(PDFont font, List<Piece> row) throws IOException;
  }

  /// A face in a size; empty where none is set or it cannot be used.
  private record Face(Optional<PDFont> font, float size) {
    static final Face NONE = new Face(Optional.empty(), 0);
  }

  /// Moving on by more than this many thousandths of the font's size begins a new word.
  private static final float GAP = 180;

  private final PDResources resources;
  private final Visitor visitor;
  private final Deque<Face> saved = new ArrayDeque<>();
  private final List<Piece> row = new ArrayList<>();
  private final List<Consumer<COSString>> places = new ArrayList<>();
  private final List<Boolean> hex = new ArrayList<>();

  /// Moves to the right inside the row, and how many of its strings come before each.
  private final List<Consumer<Float>> moves = new ArrayList<>();

  private final List<Integer> before = new ArrayList<>();
  private Face face = Face.NONE;
  private boolean gap = true;

  /// How far the last show operator moved, in thousandths of the font's size.
  private float advance;

  /// How much further to the right than before the current line begins, in the text's units.
  private float drift;

  ShownStrings(PDResources resources, Visitor visitor) {
    this.resources = resources;
    this.visitor = visitor;
  }

  void visit(List<Object> tokens) throws IOException {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator) {
        visit(operator.getName(), tokens, i);
      }
    }
    endRow();
  }

  private void visit(String operator, List<Object> tokens, int at) throws IOException {
    switch (operator) {
      case OperatorName.SAVE -> saved.push(face);
      case OperatorName.RESTORE -> {
        endRow();
        face = saved.isEmpty() ? Face.NONE : saved.pop();
      }
      case OperatorName.SET_FONT_AND_SIZE -> {
        endRow();
        if (at >= 2 && tokens.get(at - 2) instanceof COSName name) {
          face = new Face(font(name), number(tokens.get(at - 1)));
        }
      }
      case OperatorName.BEGIN_TEXT,
          OperatorName.END_TEXT,
          OperatorName.SET_MATRIX,
          OperatorName.NEXT_LINE -> {
        endRow();
        drift = 0;
      }
      case OperatorName.MOVE_TEXT, OperatorName.MOVE_TEXT_SET_LEADING -> {
        if (at >= 2) {
          move(tokens, at - 2);
        }
      }
      case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> show(tokens, at - 1);
      case OperatorName.SHOW_TEXT_LINE, OperatorName.SHOW_TEXT_LINE_AND_SPACE -> {
        endRow();
        show(tokens, at - 1);
      }
      default -> {}
    }
  }

  private void move(List<Object> tokens, int at) throws IOException {
    float right = number(tokens.get(at));
    float size = Math.abs(face.size());
    if (number(tokens.get(at + 1)) != 0 || size == 0) {
      endRow();
      if (drift != 0) {
        tokens.set(at, new COSFloat(right - drift));
        drift = 0;
      }
      return;
    }
    float beyond = Math.abs(right) * 1000 / size - advance;
    gap |= Math.abs(beyond) > GAP;
    advance = 0;
    moves.add(more -> tokens.set(at, new COSFloat(right + more)));
    before.add(row.size());
  }

  private void show(List<Object> tokens, int at) throws IOException {
    if (at < 0 || face.font().isEmpty()) {
      return;
    }
    PDFont font = face.font().get();
    advance = 0;
    switch (tokens.get(at)) {
      case COSString string -> add(font, string, changed -> tokens.set(at, changed));
      case COSArray array -> {
        for (int i = 0; i < array.size(); i++) {
          int place = i;
          COSBase element = array.getObject(i);
          if (element instanceof COSNumber number) {
            gap |= Math.abs(number.floatValue()) > GAP;
            advance -= number.floatValue();
          } else if (element instanceof COSString string) {
            add(font, string, changed -> array.set(place, changed));
          }
        }
      }
      default -> {}
    }
  }

  private void add(PDFont font, COSString string, Consumer<COSString> place) throws IOException {
    byte[] bytes = string.getBytes().clone();
    row.add(new Piece(bytes, gap));
    hex.add(string.getForceHexForm());
    places.add(place);
    gap = false;
    advance += width(font, bytes);
  }

  private static float width(PDFont font, byte[] bytes) throws IOException {
    float width = 0;
    var in = new ByteArrayInputStream(bytes);
    while (in.available() > 0) {
      width += font.getWidth(font.readCode(in));
    }
    return width;
  }

  private void endRow() throws IOException {
    if (!row.isEmpty()) {
      PDFont font = face.font().orElseThrow();
      var widths = new float[row.size()];
      for (int i = 0; i < widths.length; i++) {
        widths[i] = width(font, row.get(i).bytes());
      }
      visitor.visit(font, List.copyOf(row));
      for (int i = 0; i < widths.length; i++) {
        byte[] bytes = row.get(i).bytes();
        widths[i] = width(font, bytes) - widths[i];
        places.get(i).accept(new COSString(bytes, hex.get(i)));
      }
      shift(widths);
    }
    row.clear();
    places.clear();
    hex.clear();
    moves.clear();
    before.clear();
    gap = true;
    advance = 0;
  }

  private void shift(float[] wider) {
    int from = 0;
    for (int move = 0; move < moves.size(); move++) {
      float more = 0;
      for (; from < before.get(move); from++) {
        more += wider[from] * face.size() / 1000;
      }
      if (more != 0) {
        moves.get(move).accept(more);
        drift += more;
      }
    }
  }

  private Optional<PDFont> font(COSName name) {
    try {
      return Optional.ofNullable(resources.getFont(name));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static float number(Object operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }
}
