package dev.shortlist.document.text;

import dev.shortlist.document.Block;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Puts a draft's cleaned lines together to the visible text and its blocks; words broken by a
/// hyphen at a line's end are made whole on the line they begin on.
public final class TextAssembly {
  /// How many headers and footers may stand between a page's text and the next page's.
  private static final int ASIDE = 8;

  private final StringBuilder text = new StringBuilder();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Letters letters;
  private final Hyphens hyphens;

  /// What of the next running text was already taken to the line before.
  private String carriedOver = "";

  private TextAssembly(Draft draft, Findings findings) {
    hyphens = new Hyphens(draft);
    letters = new Letters(findings);
  }

  /// The visible text and its blocks.
  public record Assembled(VisibleText text, List<Block> blocks) {}

  public static Assembled assemble(Draft draft, Findings findings) {
    var assembly = new TextAssembly(draft, findings);
    List<Draft.Piece> clean = assembly.clean(draft);
    for (int i = 0; i < clean.size(); i++) {
      assembly.add(clean.get(i), goesOn(clean, i));
    }
    return new Assembled(
        new VisibleText(assembly.text.toString(), assembly.lines), assembly.blocks);
  }

  /// The pieces with cleaned lines, without those that say nothing.
  private List<Draft.Piece> clean(Draft draft) {
    var clean = new ArrayList<Draft.Piece>();
    for (Draft.Piece piece : draft.pieces()) {
      var lines = new ArrayList<Draft.Line>();
      for (Draft.Line line : piece.lines()) {
        String words = letters.clean(line.text());
        if (!words.isBlank()) {
          lines.add(new Draft.Line(words, line.page(), line.box()));
        }
      }
      if (!lines.isEmpty()) {
        clean.add(new Draft.Piece(piece.kind(), lines));
      }
    }
    return clean;
  }

  /// The first line of the running text after a piece, in the next column or on the next page; ""
  /// where the piece is none or a heading comes.
  private static String goesOn(List<Draft.Piece> pieces, int at) {
    if (!running(pieces.get(at).kind())) {
      return "";
    }
    for (Draft.Piece next : pieces.subList(at + 1, Math.min(pieces.size(), at + 1 + ASIDE))) {
      if (running(next.kind())) {
        return next.lines().getFirst().text();
      }
      if (next.kind() != Block.Kind.HEADER && next.kind() != Block.Kind.FOOTER) {
        return "";
      }
    }
    return "";
  }

  private static boolean running(Block.Kind kind) {
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
  }

  /// next: the line that may hold the end of the piece's last word.
  private void add(Draft.Piece piece, String next) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    List<Draft.Line> all = piece.lines();
    String carried = "";
    if (running(piece.kind())) {
      carried = carriedOver;
      carriedOver = "";
    }
    for (int i = 0; i < all.size(); i++) {
      Draft.Line line = all.get(i);
      String words = line.text().substring(carried.length()).stripLeading();
      carried = "";
      String below = i + 1 < all.size() ? all.get(i + 1).text() : next;
      String whole = hyphens.join(words, below);
      if (whole != null) {
        carried = Hyphens.head(below);
        words = whole;
      }
      words = words.replace("\u00AD", "");
      if (!words.isEmpty()) {
        append(line, words, start);
      } else if (text.length() > start) {
        widen(line);
      }
    }
    if (!carried.isEmpty()) {
      carriedOver = carried;
    }
    if (text.length() > start) {
      blocks.add(new Block(start, text.length(), piece.kind()));
    } else {
      text.setLength(Math.max(0, start - 2));
    }
  }

  /// The last line's place with that of a line whose one word it took.
  private void widen(Draft.Line taken) {
    TextLine last = lines.removeLast();
    Box box = last.box();
    Box with = taken.box();
    if (box == null || with == null || !Objects.equals(last.page(), taken.page())) {
      lines.add(last);
      return;
    }
    lines.add(new TextLine(last.start(), last.end(), last.page(), box.union(with)));
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
