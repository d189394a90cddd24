package dev.shortlist.document.format;

import dev.shortlist.document.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the paragraphs and tables of a format without fixed layout (DOCX, ODT, DOC, RTF, HTML)
/// in the order they are seen. Cells of one table row that hold a line each become one line, two
/// spaces apart; cells that hold more are read one after the other, the first line of each row
/// together.
public final class Flow {
  private final Deque<List<Draft.Piece>> targets = new ArrayDeque<>();
  private final Deque<List<List<Draft.Piece>>> rows = new ArrayDeque<>();
  private final StringBuilder paragraph = new StringBuilder();

  public Flow() {
    targets.push(new ArrayList<>());
  }

  public void text(CharSequence text) {
    paragraph.append(text);
  }

  boolean paragraphOpen() {
    return !paragraph.isEmpty();
  }

  /// Takes the open paragraph's text away, for text that is set inside another paragraph; give it
  /// back by [#resume].
  public String suspend() {
    String open = paragraph.toString();
    paragraph.setLength(0);
    return open;
  }

  public void resume(String open) {
    paragraph.insert(0, open);
  }

  public void endParagraph(Block.Kind kind) {
    String text = paragraph.toString();
    paragraph.setLength(0);
    if (text.isBlank()) {
      return;
    }
    var lines = new ArrayList<Draft.Line>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Draft.Line(line, null, null));
      }
    }
    top().add(new Draft.Piece(kind, lines));
  }

  public void beginRow() {
    endParagraph(Block.Kind.PARAGRAPH);
    rows.push(new ArrayList<>());
  }

  public void beginCell() {
    endParagraph(Block.Kind.PARAGRAPH);
    targets.push(new ArrayList<>());
  }

  public void endCell() {
    endParagraph(Block.Kind.PARAGRAPH);
    if (targets.size() > 1) {
      List<Draft.Piece> cell = targets.pop();
      List<List<Draft.Piece>> row = rows.peek();
      if (row == null) {
        top().addAll(cell);
      } else if (!cell.isEmpty()) {
        row.add(cell);
      }
    }
  }

  public void endRow() {
    List<List<Draft.Piece>> cells = rows.poll();
    if (cells != null) {
      addRow(cells);
    }
  }

  private void addRow(List<List<Draft.Piece>> cells) {
    int many = 0;
    for (List<Draft.Piece> cell : cells) {
      many += cell.size() > 1 || cell.getFirst().lines().size() > 1 ? 1 : 0;
    }
    if (cells.size() == 1 || many > 1) {
      cells.forEach(top()::addAll);
      return;
    }
    var line = new StringBuilder();
    var rest = new ArrayList<Draft.Piece>();
    Draft.@Nullable Piece firstOfLong = null;
    for (List<Draft.Piece> cell : cells) {
      Draft.Piece first = cell.getFirst();
      if (!line.isEmpty()) {
        line.append("\t");
      }
      line.append(first.lines().getFirst().text());
      if (first.lines().size() > 1) {
        firstOfLong = new Draft.Piece(first.kind(), first.lines().subList(1, first.lines().size()));
      }
      rest.addAll(cell.subList(1, cell.size()));
    }
    top().add(Draft.Piece.of(Block.Kind.TABLE, line.toString()));
    if (firstOfLong != null) {
      top().add(firstOfLong);
    }
    top().addAll(rest);
  }

  private List<Draft.Piece> top() {
    return targets.element();
  }

  /// All that was collected; open cells and rows of a damaged document are closed.
  public List<Draft.Piece> pieces() {
    endParagraph(Block.Kind.PARAGRAPH);
    while (targets.size() > 1) {
      endCell();
    }
    while (!rows.isEmpty()) {
      endRow();
    }
    return top();
  }
}
