package dev.shortlist.search;

import dev.shortlist.search.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a search line by its grammar, within fixed limits, so that no line costs more than a
/// bounded search.
///
/// ```
/// side  = or { or }                     OR binds closer than standing side by side
/// or    = and { "OR" and }
/// and   = not { "AND" not }
/// not   = [ "NOT" | "-" ] part
/// part  = "(" side ")" | field ":" value | "phrase" | word | word* | word~
/// ```
final class QueryParser {
  static final int LONGEST_LINE = 1000;
  static final int MOST_CLAUSES = 64;
  static final int DEEPEST = 8;
  static final int MOST_FUZZY = 8;
  static final int SHORTEST_PREFIX = 3;
  static final int SHORTEST_FUZZY = 4;
  static final int MOST_YEARS = 99;

  private static final Pattern RANGE = Pattern.compile("(\\d{0,3})\\.\\.(\\d{0,3})");
  private static final Pattern YEARS = Pattern.compile("\\d{1,3}");

  private final List<QueryToken> tokens;
  private final TextAnalysis analysis;
  private int next;
  private int clauses;
  private int fuzzy;

  QueryParser(String line, TextAnalysis analysis) {
    if (line.length() > LONGEST_LINE) {
      throw new QuerySyntaxException(
          LONGEST_LINE,
          "the line has " + line.length() + " characters",
          "write at most " + LONGEST_LINE + " characters");
    }
    this.tokens = new QueryLexer(line).tokens();
    this.analysis = analysis;
  }

  QueryClause parse() {
    if (peek().kind() == Kind.END) {
      throw new QuerySyntaxException(0, "the line is empty", "write a word: java");
    }
    QueryClause clause = side(0);
    if (peek().kind() == Kind.CLOSE) {
      throw new QuerySyntaxException(
          peek().position(), "a parenthesis is closed that was not opened", "remove it");
    }
    return clause;
  }

  private QueryClause side(int depth) {
    var parts = new ArrayList<QueryClause>();
    while (peek().kind() != Kind.END && peek().kind() != Kind.CLOSE) {
      parts.add(or(depth));
    }
    if (parts.isEmpty()) {
      throw new QuerySyntaxException(
          peek().position(), "nothing stands between the parentheses", "write a word: (java)");
    }
    return new QueryClause.Side(parts);
  }

  private QueryClause or(int depth) {
    QueryClause first = and(depth);
    var parts = new ArrayList<>(List.of(first));
    while (peek().kind() == Kind.OR) {
      next++;
      parts.add(and(depth));
    }
    return parts.size() == 1 ? first : new QueryClause.Or(parts);
  }

  private QueryClause and(int depth) {
    QueryClause first = not(depth);
    var parts = new ArrayList<>(List.of(first));
    while (peek().kind() == Kind.AND) {
      next++;
      parts.add(not(depth));
    }
    return parts.size() == 1 ? first : new QueryClause.And(parts);
  }

  private QueryClause not(int depth) {
    if (peek().kind() == Kind.NOT) {
      next++;
      return new QueryClause.Not(part(depth));
    }
    return part(depth);
  }

  private QueryClause part(int depth) {
    QueryToken token = peek();
    if (++clauses > MOST_CLAUSES) {
      throw new QuerySyntaxException(
          token.position(),
          "the line has more than " + MOST_CLAUSES + " parts",
          "search for fewer words at once");
    }
    next++;
    return switch (token.kind()) {
      case OPEN -> group(token, depth + 1);
      case FIELD -> field(token);
      case QUOTED -> phrase(token);
      case WORD -> word(token);
      case AND, OR, NOT, CLOSE, END ->
          throw new QuerySyntaxException(
              token.position(),
              "a word is missing" + (token.kind() == Kind.END ? " at the end" : ""),
              "AND, OR and NOT stand before or between words: java AND NOT php; "
                  + "in quotation marks they are words");
    };
  }

  private QueryClause group(QueryToken open, int depth) {
    if (depth > DEEPEST) {
      throw new QuerySyntaxException(
          open.position(),
          "parentheses are nested deeper than " + DEEPEST,
          "write the line with fewer of them");
    }
    QueryClause clause = side(depth);
    if (peek().kind() != Kind.CLOSE) {
      throw new QuerySyntaxException(
          open.position(), "a parenthesis is not closed", "close it: (java OR kotlin)");
    }
    next++;
    return clause;
  }

  private QueryClause phrase(QueryToken token) {
    if (analysis.terms(token.text()).isEmpty()) {
      throw new QuerySyntaxException(
          token.position(), "the quoted text has no word to look for", "write more of it");
    }
    return new QueryClause.Phrase(token.text());
  }

  private QueryClause word(QueryToken token) {
    String text = token.text();
    if (text.endsWith("*")) {
      return prefix(token, text.substring(0, text.length() - 1));
    }
    if (text.endsWith("~")) {
      return fuzzy(token, text.substring(0, text.length() - 1));
    }
    if (text.indexOf('*') >= 0) {
      throw new QuerySyntaxException(
          token.position() + text.indexOf('*'),
          "a * stands inside a word",
          "a * may end a word of at least " + SHORTEST_PREFIX + " letters: kube*");
    }
    return new QueryClause.Word(text);
  }

  private QueryClause prefix(QueryToken token, String text) {
    requireOneWord(token, text, SHORTEST_PREFIX, "kube*");
    return new QueryClause.Prefix(WordFolding.fold(text));
  }

  private QueryClause fuzzy(QueryToken token, String text) {
    requireOneWord(token, text, SHORTEST_FUZZY, "kubernets~");
    if (++fuzzy > MOST_FUZZY) {
      throw new QuerySyntaxException(
          token.position(),
          "more than " + MOST_FUZZY + " words end with ~",
          "use ~ for the words whose spelling is in doubt");
    }
    return new QueryClause.Fuzzy(text);
  }

  private static void requireOneWord(QueryToken token, String text, int shortest, String example) {
    boolean letters = text.codePoints().allMatch(Character::isLetterOrDigit);
    if (!letters || text.length() < shortest || text.length() > StemCache.LONGEST_WORD) {
      throw new QuerySyntaxException(
          token.position(),
          "* and ~ need one word of at least " + shortest + " letters or digits before them",
          "for example " + example);
    }
  }

  private QueryClause field(QueryToken name) {
    QueryField field = QueryField.of(name.text()).orElseThrow();
    QueryToken value = peek();
    boolean adjacent = value.position() == name.position() + name.text().length() + 1;
    if (!adjacent || (value.kind() != Kind.WORD && value.kind() != Kind.QUOTED)) {
      throw new QuerySyntaxException(
          name.position(),
          name.text() + ": has no value",
          "write it right after the colon: skill:Java, location:\"New York\", years:5..10");
    }
    next++;
    return fieldClause(field, value.text(), value.position());
  }

  static QueryClause fieldClause(QueryField field, String value, int position) {
    if (field == QueryField.YEARS) {
      return years(value, position);
    }
    if (value.isBlank()) {
      throw new QuerySyntaxException(
          position, field.word() + ": has no value", "for example skill:Java");
    }
    return new QueryClause.FieldValue(field, value);
  }

  private static QueryClause years(String value, int position) {
    Matcher range = RANGE.matcher(value);
    if (range.matches() && value.length() > 2) {
      int from = range.group(1).isEmpty() ? 0 : Integer.parseInt(range.group(1));
      int to = range.group(2).isEmpty() ? MOST_YEARS : Integer.parseInt(range.group(2));
      if (from <= to && to <= MOST_YEARS) {
        return new QueryClause.Years(from, to);
      }
    }
    if (YEARS.matcher(value).matches() && Integer.parseInt(value) <= MOST_YEARS) {
      return new QueryClause.Years(Integer.parseInt(value), Integer.parseInt(value));
    }
    throw new QuerySyntaxException(
        position,
        "years cannot be read",
        "write whole years from 0 to "
            + MOST_YEARS
            + ": years:5, years:5..10, years:5.., years:..3");
  }

  private QueryToken peek() {
    return tokens.get(next);
  }
}
