package dev.shortlist.document;

import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;

/// Puts a draft's cleaned lines together to the visible text and its blocks; words broken by a
/// hyphen at a line's end are made whole on the line they begin on.
final class TextAssembly {
  private final StringBuilder text = new StringBuilder();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Letters letters;
  private final Hyphens hyphens;

  private TextAssembly(Draft draft, Findings findings) {
    hyphens = new Hyphens(draft);
    letters = new Letters(findings);
  }

  /// The visible text and its blocks.
  record Assembled(VisibleText text, List<Block> blocks) {}

  static Assembled assemble(Draft draft, Findings findings) {
    var assembly = new TextAssembly(draft, findings);
    for (Draft.Piece piece : draft.pieces()) {
      assembly.add(piece);
    }
    return new Assembled(
        new VisibleText(assembly.text.toString(), assembly.lines), assembly.blocks);
  }

  private void add(Draft.Piece piece) {
    var clean = new ArrayList<Draft.Line>();
    for (Draft.Line line : piece.lines()) {
      String words = letters.clean(line.text());
      if (!words.isBlank()) {
        clean.add(new Draft.Line(words, line.page(), line.box()));
      }
    }
    if (clean.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    String carried = "";
    for (int i = 0; i < clean.size(); i++) {
      Draft.Line line = clean.get(i);
      String words = line.text().substring(carried.length()).stripLeading();
      carried = "";
      if (i + 1 < clean.size()) {
        String next = clean.get(i + 1).text();
        String whole = hyphens.join(words, next);
        if (whole != null) {
          carried = Hyphens.head(next);
          words = whole;
        } else {
          words = words.replace("\u00AD", "");
        }
      }
      words = words.replace("\u00AD", "");
      if (!words.isEmpty()) {
        append(line, words, start);
      }
    }
    blocks.add(new Block(start, text.length(), piece.kind()));
  }

  private void append(Draft.Line line, String words, int blockStart) {
    if (text.length() > blockStart) {
      text.append('\n');
    }
    int from = text.length();
    text.append(words);
    lines.add(new TextLine(from, text.length(), line.page(), line.box()));
  }
}
