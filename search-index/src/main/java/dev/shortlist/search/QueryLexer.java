package dev.shortlist.search;

import dev.shortlist.search.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a search line into its pieces.
final class QueryLexer {
  private final String line;
  private int position;

  QueryLexer(String line) {
    this.line = line;
  }

  List<QueryToken> tokens() {
    var tokens = new ArrayList<QueryToken>();
    while (true) {
      while (position < line.length() && isSpace(line.charAt(position))) {
        position++;
      }
      if (position == line.length()) {
        tokens.add(new QueryToken(Kind.END, "", position));
        return tokens;
      }
      tokens.add(next());
    }
  }

  private QueryToken next() {
    int start = position;
    char c = line.charAt(start);
    switch (c) {
      case '(' -> {
        position++;
        return new QueryToken(Kind.OPEN, "(", start);
      }
      case ')' -> {
        position++;
        return new QueryToken(Kind.CLOSE, ")", start);
      }
      case '"', '“', '”', '„' -> {
        return quoted(start);
      }
      case '-' -> {
        if (isExclusion(start)) {
          position++;
          return new QueryToken(Kind.NOT, "-", start);
        }
      }
      default -> {}
    }
    return word(start);
  }

  private boolean isExclusion(int dash) {
    boolean begins = dash == 0 || isSpace(line.charAt(dash - 1)) || line.charAt(dash - 1) == '(';
    return begins
        && dash + 1 < line.length()
        && !isSpace(line.charAt(dash + 1))
        && line.charAt(dash + 1) != '-';
  }

  private QueryToken quoted(int start) {
    int end = start + 1;
    while (end < line.length() && "\"“”„".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    if (end == line.length()) {
      throw new QuerySyntaxException(
          start, "a quotation mark is not closed", "close it: \"machine learning\"");
    }
    position = end + 1;
    return new QueryToken(Kind.QUOTED, line.substring(start + 1, end), start);
  }

  private QueryToken word(int start) {
    int end = start;
    while (end < line.length() && !endsWord(line.charAt(end))) {
      if (line.charAt(end) == ':') {
        Optional<QueryField> field = QueryField.of(line.substring(start, end));
        if (field.isPresent()) {
          position = end + 1;
          return new QueryToken(Kind.FIELD, field.get().word(), start);
        }
        if (isUnknownField(start, end)) {
          throw new QuerySyntaxException(
              start,
              "there is no field " + line.substring(start, end),
              "fields are "
                  + QueryField.words()
                  + "; put the text in quotation marks if it is meant");
        }
      }
      end++;
    }
    position = end;
    String text = line.substring(start, end);
    return switch (text) {
      case "AND" -> new QueryToken(Kind.AND, text, start);
      case "OR" -> new QueryToken(Kind.OR, text, start);
      case "NOT" -> new QueryToken(Kind.NOT, text, start);
      default -> new QueryToken(Kind.WORD, text, start);
    };
  }

  /// Letters, a colon, and something other than a slash (https://…): meant as a field.
  private boolean isUnknownField(int start, int colon) {
    if (colon == start || colon + 1 >= line.length() || line.charAt(colon + 1) == '/') {
      return false;
    }
    for (int i = start; i < colon; i++) {
      if (!Character.isLetter(line.charAt(i)) && line.charAt(i) != '-' && line.charAt(i) != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || "\"“”„".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
