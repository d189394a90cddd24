package dev.shortlist.document.markup;

import dev.shortlist.document.Block;
import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Charsets;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.FormatReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text and Markdown to blocks: an empty line ends a block, a bullet or a heading begins one.
public final class PlainTextReader implements FormatReader {
  private static final Pattern BULLET =
      Pattern.compile("^\\s*([-*+•‣▪●○◦–·]|\\d{1,2}[.)])\\s+\\S.*");
  private static final Pattern RULE = Pattern.compile("^\\s*([-=_*~#])\\1{2,}\\s*$");
  private static final Pattern MARK = Pattern.compile("^#{1,6}\\s+");

  // Bounded, so that a long line of opening marks is not searched to its end from each of them.
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(\\S(?:.{0,400}?\\S)?)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*(\\S(?:[^*]{0,400}\\S)?)\\*(?![\\w*])");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]]{0,400}+)\\]\\(([^)\\s]{0,2000}+)[^)]{0,400}+\\)");
  private static final int WRAPPED = 60;
  private final boolean markdown;

  public PlainTextReader(boolean markdown) {
    this.markdown = markdown;
  }

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) {
    String text = Charsets.decode(bytes);
    budget.characters(text.length());
    return new Draft(0, pieces(text), new Structure.None());
  }

  List<Draft.Piece> pieces(String text) {
    var pieces = new ArrayList<Draft.Piece>();
    var open = new ArrayList<Draft.Line>();
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (String line : text.split("\\r\\n|[\\n\\r\\f\\x0b\\u2028\\u2029]", -1)) {
      if (line.isBlank() || (markdown && RULE.matcher(line).matches())) {
        kind = close(pieces, open, kind);
        continue;
      }
      boolean heading = heading(line);
      if (heading || BULLET.matcher(line).matches()) {
        close(pieces, open, kind);
        kind = heading ? Block.Kind.HEADING : Block.Kind.LIST_ITEM;
      } else if (kind == Block.Kind.LIST_ITEM && !goesOn(open, line)) {
        kind = close(pieces, open, kind);
      }
      open.add(new Draft.Line(markdown ? unmarked(line) : line, null, null));
      if (heading) {
        kind = close(pieces, open, kind);
      }
    }
    close(pieces, open, kind);
    return pieces;
  }

  /// Whether a line without a bullet belongs to the item above it: it is indented under the item's
  /// words, or stands level with the bullet and begins in the middle of a sentence.
  private static boolean goesOn(List<Draft.Line> item, String line) {
    int bullet = indent(item.getFirst().text());
    int here = indent(line);
    String before = item.getLast().text().strip();
    char end = before.charAt(before.length() - 1);
    return here > bullet
        || (here == bullet
            && (Character.isLowerCase(line.charAt(here))
                || (before.length() >= WRAPPED && end != '.' && end != '!')));
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Block.Kind close(
      List<Draft.Piece> pieces, List<Draft.Line> open, Block.Kind kind) {
    if (!open.isEmpty()) {
      pieces.add(new Draft.Piece(kind, open));
      open.clear();
    }
    return Block.Kind.PARAGRAPH;
  }

  private boolean heading(String line) {
    if (markdown && line.matches("^#{1,6}\\s+\\S.*")) {
      return true;
    }
    String bare = line.strip();
    int letters = 0;
    for (int i = 0; i < bare.length(); i++) {
      if (Character.isLowerCase(bare.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(bare.charAt(i)) ? 1 : 0;
    }
    return letters >= 4 && bare.length() <= 50;
  }

  private static String unmarked(String line) {
    String words = MARK.matcher(line).replaceFirst("");
    words = STRONG.matcher(words).replaceAll("$2");
    words = EMPHASIS.matcher(words).replaceAll("$1");
    words = CODE.matcher(words).replaceAll("$1");
    return LINK.matcher(words).replaceAll("$1 $2");
  }
}
