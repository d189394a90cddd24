package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts the lines that head an entry into title, employer and place.
final class HeadPieces {
  private static final Pattern STRONG =
      Pattern.compile(
          "[|｜•·∙▪►\\t]|\\s[-–—−]+\\s|\\s[-–—−]++$|^[-–—−]++\\s|\\s{2,}+|ï¼\u200b?|â€“|，|;\\s|\\s~\\s|—|–(?=\\s)");
  private static final Pattern AT =
      Pattern.compile(
          "\\s(?:at|@|bei|bei der|chez|presso|bij|w firmie|na empresa)\\s|\\s?@\\s?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACEHOLDER =
      Pattern.compile("Company Name|City\\s{0,3},\\s{0,3}State(?:\\s{0,3},\\s{0,3}Country)?+");
  private static final int LONGEST_HEAD = 300;

  private HeadPieces() {}

  /// Cuts at the signs that part title, employer and place; "at" gives exactly two pieces, the
  /// title first.
  static List<Piece> of(int offset, String text) {
    var pieces = new ArrayList<Piece>();
    if (text.length() > LONGEST_HEAD) {
      add(pieces, Piece.trimmed(offset, text, 0, text.length()));
      return pieces;
    }
    if (text.contains("Company Name") || text.contains(", State")) {
      placeholders(offset, text, pieces);
      return pieces;
    }
    int from = HeadWords.afterLabel(text);
    cut(offset + from, text.substring(from), pieces);
    if (pieces.size() == 1) {
      Piece only = pieces.getFirst();
      Matcher at = AT.matcher(only.text());
      if (at.find()
          && at.start() > 0
          && at.end() < only.text().length()
          && !inBrackets(only.text(), at.start())) {
        pieces.clear();
        add(pieces, Piece.trimmed(only.start(), only.text(), 0, at.start()));
        add(pieces, Piece.trimmed(only.start(), only.text(), at.end(), only.text().length()));
      }
    }
    var fine = new ArrayList<Piece>();
    for (Piece piece : pieces) {
      commas(piece, fine);
    }
    return fine;
  }

  /// "Example Works (Vendor @ Other)" names one employer.
  private static boolean inBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  /// "Company Name City , State" of CVs whose publisher took the names out.
  private static void placeholders(int offset, String text, List<Piece> pieces) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      cut(offset + from, text.substring(from, matcher.start()), pieces);
      add(pieces, Piece.trimmed(offset, text, matcher.start(), matcher.end()));
      from = matcher.end();
    }
    cut(offset + from, text.substring(from), pieces);
  }

  private static void cut(int offset, String text, List<Piece> pieces) {
    if (!mayPart(text)) {
      add(pieces, Piece.trimmed(offset, text, 0, text.length()));
      return;
    }
    Matcher matcher = STRONG.matcher(text);
    int from = 0;
    while (matcher.find()) {
      add(pieces, Piece.trimmed(offset, text, from, matcher.start()));
      from = matcher.end();
    }
    add(pieces, Piece.trimmed(offset, text, from, text.length()));
  }

  /// Whether STRONG can match: without two blanks side by side, a dash or semicolon beside a blank
  /// or one of its other signs, it cannot.
  private static boolean mayPart(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
      boolean sign = c >= 128 ? !Character.isLetterOrDigit(c) || c == 'ï' || c == 'â' : c == '|';
      boolean dash = c == '-' || c == ';' || c == '~';
      if (sign
          || c == '\t'
          || (afterBlank && (dash || (blank && i > 0)))
          || (dash && blankAt(text, i + 1))) {
        return true;
      }
      afterBlank = blank;
    }
    return false;
  }

  private static boolean blankAt(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) <= '\r');
  }

  private static void add(List<Piece> pieces, Piece piece) {
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
  }

  /// Cuts a place off the end ("Acme, Austin, TX"), then title from employer at a comma when just
  /// one side is a title.
  private static void commas(Piece piece, List<Piece> fine) {
    String text = piece.text();
    for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
      Piece rest = Piece.trimmed(piece.start(), text, comma + 1, text.length());
      if (!rest.isEmpty() && Places.whole(rest.text()) != null) {
        int town = Places.townAtEnd(text.substring(0, comma), rest.text());
        if (town < 0 && Places.whole(text) != null) {
          break;
        }
        titleComma(Piece.trimmed(piece.start(), text, 0, town < 0 ? comma : town), fine);
        fine.add(town < 0 ? rest : Piece.trimmed(piece.start(), text, town, text.length()));
        return;
      }
    }
    if (Places.whole(text) != null) {
      fine.add(piece);
      return;
    }
    titleComma(piece, fine);
  }

  private static void titleComma(Piece piece, List<Piece> fine) {
    String text = piece.text();
    for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
      Piece left = Piece.trimmed(piece.start(), text, 0, comma);
      Piece right = Piece.trimmed(piece.start(), text, comma + 1, text.length());
      if (left.isEmpty() || right.isEmpty() || HeadWords.legalForm(right.text())) {
        continue;
      }
      boolean leftTitle = HeadWords.titleScore(left.text()) > 0;
      boolean rightTitle = HeadWords.titleScore(right.text()) > 0;
      if (leftTitle != rightTitle) {
        fine.add(left);
        fine.add(right);
        return;
      }
    }
    fine.add(piece);
  }
}
