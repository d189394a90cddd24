package dev.shortlist.profile;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.profile.DatePoints.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds every date and range of dates in a text, in the forms people write: "Jan '19 - heute",
/// "2017-", "03/2019-06/2021", "since 2018", "Summer 2019", "2019年3月至今". One pass over the words,
/// without regular expressions.
final class DateScanner {
  /// As many words and signs as stand beside dates.
  private static final int MOST_BESIDE = 24;

  private final DateTokens tokens;
  private final DatePoints points;

  private DateScanner(String text) {
    tokens = new DateTokens(text);
    points = new DatePoints(tokens);
  }

  /// The spans of the text in order, without overlaps.
  static List<DateSpan> scan(String text) {
    return new DateScanner(text).spans();
  }

  private List<DateSpan> spans() {
    var spans = new ArrayList<DateSpan>();
    int i = 0;
    while (i < tokens.count()) {
      DateSpan span = mayBegin(i) ? spanAt(i) : null;
      if (span == null) {
        i++;
        continue;
      }
      spans.add(span);
      while (i < tokens.count() && tokens.start(i) < span.end()) {
        i++;
      }
    }
    return spans;
  }

  private boolean mayBegin(int i) {
    if (tokens.number(i)) {
      return tokens.length(i) <= 4;
    }
    return tokens.word(i)
        ? DateWords.mayBegin(tokens.text(), tokens.start(i), tokens.end(i))
        : DatePoints.quoteSign(tokens.sign(i));
  }

  private @Nullable DateSpan spanAt(int i) {
    String word = tokens.folded(i);
    if (DateWords.SINCE.contains(word)) {
      return since(i);
    }
    Point from = points.at(i);
    if (from == null) {
      return sharedYear(i);
    }
    int separator = separatorEnd(from.next());
    if (separator > 0) {
      int present = presentEnd(separator);
      if (present > 0) {
        return new DateSpan(
            tokens.start(i), tokens.end(present - 1), from.first(), null, true, true);
      }
      Point to = points.at(separator);
      if (to != null && near(separator)) {
        return new DateSpan(
            tokens.start(i), tokens.end(to.next() - 1), from.first(), to.last(), false, true);
      }
      DateSpan brief = shortYear(i, from, separator);
      if (brief != null) {
        return brief;
      }
      if (!from.weak()
          && (openEnd(from.next(), separator) || wrappedPresent(from.next(), separator))) {
        return new DateSpan(
            tokens.start(i), tokens.end(separator - 1), from.first(), null, true, true);
      }
    } else {
      int present = presentEnd(from.next());
      if (present > 0
          && !tokens.onNewLine(from.next())
          && !tokens.folded(from.next()).equals("date")) {
        return new DateSpan(
            tokens.start(i), tokens.end(present - 1), from.first(), null, true, true);
      }
    }
    if (from.weak()) {
      return null;
    }
    DateSpan lasting = duration(i, from);
    return lasting != null
        ? lasting
        : new DateSpan(
            tokens.start(i), tokens.end(from.next() - 1), from.first(), from.last(), false, false);
  }

  /// "since March 2018", unless an end follows: then it is an ordinary range.
  private @Nullable DateSpan since(int i) {
    int at = i + 1;
    while (at < tokens.count()
        && (tokens.sign(at) == ':' || DateWords.LINKING.contains(tokens.folded(at)))) {
      at++;
    }
    if (points.at(at) == null) {
      return null;
    }
    DateSpan span = spanAt(at);
    if (span == null || span.range()) {
      return span == null
          ? null
          : new DateSpan(tokens.start(i), span.end(), span.from(), span.to(), span.current(), true);
    }
    return new DateSpan(tokens.start(i), span.end(), span.from(), null, true, true);
  }

  /// "Jan - Mar 2019": a month that borrows the year of the range's end.
  private @Nullable DateSpan sharedYear(int i) {
    Integer month = points.monthAt(i);
    if (month == null) {
      return null;
    }
    int next = tokens.sign(i + 1) == '.' ? i + 2 : i + 1;
    int separator = separatorEnd(next);
    Point to = separator > 0 ? points.at(separator) : null;
    if (to == null || to.weak() || to.last().month() == 0) {
      return null;
    }
    int year = month <= to.last().month() ? to.last().year() : to.last().year() - 1;
    return new DateSpan(
        tokens.start(i),
        tokens.end(to.next() - 1),
        PartialDate.of(year, month),
        to.last(),
        false,
        true);
  }

  /// "2018-20" and "2018/19".
  private @Nullable DateSpan shortYear(int i, Point from, int at) {
    if (from.first().month() != 0
        || !tokens.number(at)
        || tokens.length(at) != 2
        || !tokens.attached(at)) {
      return null;
    }
    int year = from.first().year() / 100 * 100 + tokens.value(at);
    if (year <= from.first().year() || points.digitsGoOn(at)) {
      return null;
    }
    return new DateSpan(
        tokens.start(i), tokens.end(at), from.first(), PartialDate.of(year), false, true);
  }

  /// "March 2019 (2 years)" and "2019, 8 months".
  private @Nullable DateSpan duration(int i, Point from) {
    int at = from.next();
    if (tokens.sign(at) != '(' && tokens.sign(at) != ',') {
      return null;
    }
    at++;
    int months = 0;
    int end = 0;
    while (tokens.number(at)
        && tokens.word(at + 1)
        && tokens.value(at) >= 0
        && tokens.value(at) <= 60) {
      String unit = tokens.folded(at + 1);
      if (DateWords.YEARS.contains(unit)) {
        months += 12 * tokens.value(at);
      } else if (DateWords.MONTH_UNITS.contains(unit)) {
        months += tokens.value(at);
      } else {
        break;
      }
      at += 2;
      end = at - 1;
    }
    if (months == 0) {
      return null;
    }
    var last = from.first().firstMonth().plusMonths(months - 1L);
    return new DateSpan(
        tokens.start(i),
        tokens.end(end),
        from.first(),
        PartialDate.of(last.getYear(), last.getMonthValue()),
        false,
        true);
  }

  /// "2017-" lasts when nothing but a line's end or a closing bracket follows a dash.
  private boolean openEnd(int dash, int after) {
    if (!DatePoints.dash(tokens.sign(dash)) || after != dash + 1) {
      return false;
    }
    char next = tokens.sign(after);
    return tokens.onNewLine(after) || next == ')' || next == ']' || next == '|' || next == ':';
  }

  /// "2017 - Clerk, Example Works" over "heute": the dates went on in the next line of their cell,
  /// where nothing but a line's end or a sign stands beside them.
  private boolean wrappedPresent(int dash, int after) {
    if (!DatePoints.dash(tokens.sign(dash)) || tokens.onNewLine(after)) {
      return false;
    }
    int next = after + 1;
    while (next < after + MOST_BESIDE && !tokens.onNewLine(next)) {
      next++;
    }
    int end =
        tokens.onNewLine(next) && next < tokens.count() && tokens.lineEnds(next) == 1
            ? presentEnd(next)
            : 0;
    return end > 0 && (tokens.onNewLine(end) || !(tokens.word(end) || tokens.number(end)));
  }

  /// The token after "to", "-", "bis" and the like at i, or 0.
  private int separatorEnd(int i) {
    int at = i;
    if (tokens.sign(at) == ')' || tokens.sign(at) == ',' || tokens.sign(at) == '.') {
      at++;
    }
    int misread = tokens.misreadDash(at);
    if (misread > 0) {
      return misread;
    }
    int before = at;
    while (at < before + 4
        && !(at > before && tokens.onNewLine(at) && DatePoints.dash(tokens.sign(at))) // a bullet
        && (DatePoints.dash(tokens.sign(at)) || tokens.sign(at) == '/' || toWord(at))) {
      at++;
      if (toWord(at - 1) && (tokens.sign(at) == '\'' || tokens.sign(at) == '’')) {
        at++;
      }
    }
    if (at == before) {
      return 0;
    }
    if (DateWords.EXPECTED.contains(tokens.folded(at))) {
      return tokens.sign(at + 1) == '.' ? at + 2 : at + 1;
    }
    return tokens.sign(at) == '(' && presentEnd(at + 1) > 0 ? at + 1 : at;
  }

  /// Whether a text is a date and nothing else.
  static boolean isDate(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    List<DateSpan> spans = scan(text);
    return spans.size() == 1
        && spans.getFirst().start() == 0
        && spans.getFirst().end() == text.length();
  }

  private boolean toWord(int at) {
    String word = tokens.folded(at);
    if (word.equals("t") && tokens.sign(at + 1) == '/' && tokens.folded(at + 2).equals("m")) {
      return true;
    }
    if (word.equals("m") && tokens.sign(at - 1) == '/' && tokens.folded(at - 2).equals("t")) {
      return true;
    }
    return !word.isEmpty() && DateWords.TO.contains(word);
  }

  private boolean near(int at) {
    return at < tokens.count() && tokens.lineEnds(at) <= 1;
  }

  private int presentEnd(int at) {
    if (!tokens.word(at)) {
      return 0;
    }
    String first = tokens.folded(at);
    for (String[] words : DateWords.PRESENT) {
      if (!words[0].equals(first)) {
        continue;
      }
      int next = at + 1;
      int matched = 1;
      while (matched < words.length) {
        if (tokens.sign(next) == '\'' || tokens.sign(next) == '’') {
          next++;
        }
        if (!tokens.folded(next).equals(words[matched])) {
          break;
        }
        next++;
        matched++;
      }
      if (matched == words.length) {
        return next;
      }
    }
    return 0;
  }
}
