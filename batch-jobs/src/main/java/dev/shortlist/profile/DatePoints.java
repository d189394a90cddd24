package dev.shortlist.profile;

import dev.shortlist.hiring.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads single dates: years, months with years, days, seasons and quarters, in figures and in
/// words.
final class DatePoints {
  private final DateTokens tokens;

  DatePoints(DateTokens tokens) {
    this.tokens = tokens;
  }

  /// A date read at a token: its earliest and latest reading, the token after it, and whether it is
  /// too vague to stand without a second one (two-digit years).
  record Point(int next, PartialDate first, PartialDate last, boolean weak) {}

  /// The date that begins at token i, or null.
  @Nullable Point at(int i) {
    if (i >= tokens.count()) {
      return null;
    }
    if (tokens.number(i)) {
      return tokens.length(i) == 4 ? fromYear(i) : tokens.length(i) <= 2 ? fromDayOrMonth(i) : null;
    }
    if (quoteSign(tokens.sign(i))) {
      return tokens.length(i + 1) == 2
              && tokens.number(i + 1)
              && tokens.attached(i + 1)
              && !digitsGoOn(i + 1)
          ? year(i + 2, century(tokens.value(i + 1)), true)
          : null;
    }
    if (!tokens.word(i)) {
      return null;
    }
    Integer month = monthAt(i);
    if (month != null) {
      return fromMonth(i + 1, month, 0);
    }
    int[] season = DateWords.season(tokens.folded(i));
    if (season != null) {
      return fromSeason(i + 1, season);
    }
    return DateWords.ABOUT.contains(tokens.folded(i)) ? about(i) : null;
  }

  private @Nullable Point about(int i) {
    int at = i + 1;
    while (at < i + 3
        && (dash(tokens.sign(at))
            || tokens.sign(at) == '.'
            || DateWords.LINKING.contains(tokens.folded(at)))) {
      at++;
    }
    if (!tokens.number(at) && monthAt(at) == null) {
      return null;
    }
    return at(at);
  }

  @Nullable Integer monthAt(int i) {
    return tokens.word(i) ? DateWords.month(tokens.folded(i)) : null;
  }

  /// From a year: 2019, 2019-03, 2019-03-15, 2019年3月, 2019 Q1.
  private @Nullable Point fromYear(int i) {
    int year = tokens.value(i);
    if (!plausible(year) || money(i) || measure(i)) {
      return null;
    }
    char sign = tokens.sign(i + 1);
    if (tokens.folded(i + 1).equals("年")) {
      if (tokens.number(i + 2) && tokens.folded(i + 3).equals("月") && monthValue(i + 2) > 0) {
        int next = tokens.number(i + 4) && tokens.folded(i + 5).equals("日") ? i + 6 : i + 4;
        return month(next, year, monthValue(i + 2), false);
      }
      return year(i + 2, year, false);
    }
    if ((dash(sign) || sign == '.' || sign == '/')
        && tokens.attached(i + 1)
        && tokens.attached(i + 2)
        && tokens.number(i + 2)
        && tokens.length(i + 2) <= 2
        && monthValue(i + 2) > 0
        && !(sign == '/' && tokens.value(i + 2) == (year + 1) % 100)) {
      boolean day =
          tokens.sign(i + 3) == sign
              && tokens.attached(i + 3)
              && tokens.attached(i + 4)
              && tokens.number(i + 4)
              && tokens.length(i + 4) <= 2;
      if (tokens.length(i + 2) == 2 || sign != '-' || day) {
        return month(day ? i + 5 : i + 3, year, monthValue(i + 2), false);
      }
    }
    int[] quarter =
        tokens.word(i + 1) && !tokens.onNewLine(i + 1) && tokens.length(i + 1) == 2
            ? DateWords.season(tokens.folded(i + 1))
            : null;
    if (quarter != null) {
      return new Point(
          i + 2, PartialDate.of(year, quarter[0]), PartialDate.of(year, quarter[1]), false);
    }
    return year(i + 1, year, false);
  }

  /// From one or two digits: 03/2019, 15.03.2019, 3/15/19, 15 March 2019.
  private @Nullable Point fromDayOrMonth(int i) {
    int value = tokens.value(i);
    int at = i + 1;
    if (tokens.word(at) && tokens.attached(at) && ordinal(tokens.folded(at))) {
      at++;
    } else if (tokens.sign(at) == '.' || tokens.sign(at) == '°') {
      at++;
    }
    while (DateWords.LINKING.contains(tokens.folded(at))) {
      at++;
    }
    if (dash(tokens.sign(at)) && tokens.attached(at) && monthAt(at + 1) != null) {
      at++;
    }
    Integer named = monthAt(at);
    if (named != null) {
      return value >= 1 && value <= 31 ? fromMonth(at + 1, named, value) : null;
    }
    return numeric(i, value);
  }

  private @Nullable Point numeric(int i, int value) {
    char sign = tokens.sign(i + 1);
    if (sign != '/' && sign != '.' && !dash(sign)) {
      return null;
    }
    if (!tokens.number(i + 2)
        || tokens.onNewLine(i + 2)
        || (i > 0 && tokens.number(i - 1) && tokens.attached(i))) {
      return null;
    }
    if (tokens.sign(i + 3) == sign
        && tokens.attached(i + 3)
        && tokens.number(i + 4)
        && tokens.attached(i + 4)
        && tokens.length(i + 2) <= 2) {
      return dayMonthYear(i, value, tokens.value(i + 2), sign);
    }
    if (value < 1 || value > 12) {
      return null;
    }
    if (tokens.length(i + 2) == 4 && plausible(tokens.value(i + 2)) && !money(i)) {
      boolean version = sign == '.' && tokens.length(i) == 1;
      return month(i + 3, tokens.value(i + 2), value, version);
    }
    if (tokens.length(i + 2) == 2
        && tokens.length(i) == 2
        && tokens.attached(i + 1)
        && tokens.attached(i + 2)
        && !digitsGoOn(i + 2)) {
      return month(i + 3, century(tokens.value(i + 2)), value, true);
    }
    return null;
  }

  private @Nullable Point dayMonthYear(int i, int first, int second, char sign) {
    int digits = tokens.length(i + 4);
    int year = digits == 4 ? tokens.value(i + 4) : digits == 2 ? century(tokens.value(i + 4)) : 0;
    if (!plausible(year) || digitsGoOn(i + 4)) {
      return null;
    }
    boolean monthFirst = second > 12 || (sign == '/' && first <= 12);
    int month = monthFirst ? first : second;
    int day = monthFirst ? second : first;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? month(i + 5, year, month, false)
        : null;
  }

  /// After a month's name: its year, with or without a day before it.
  private @Nullable Point fromMonth(int i, int month, int day) {
    int at = i;
    if (tokens.sign(at) == '.') {
      at++;
    }
    while (!tokens.onNewLine(at)
        && (tokens.sign(at) == ','
            || (dash(tokens.sign(at)) && tokens.attached(at) && tokens.attached(at + 1))
            || tokens.sign(at) == '/'
            || DateWords.LINKING.contains(tokens.folded(at)))) {
      at++;
    }
    if (day == 0 && tokens.number(at) && tokens.length(at) <= 2 && !tokens.onNewLine(at)) {
      int year = yearAfterDay(at);
      if (year > 0) {
        return month(year + 1, tokens.value(year), month, false);
      }
    }
    boolean quoted = quoteSign(tokens.sign(at));
    if (quoted) {
      at++;
    }
    if (!tokens.number(at) || (tokens.onNewLine(at) && tokens.lineEnds(at) > 1)) {
      return null;
    }
    if (tokens.length(at) == 4 && plausible(tokens.value(at))) {
      return month(at + 1, tokens.value(at), month, false);
    }
    if (tokens.length(at) == 2 && !digitsGoOn(at) && !tokens.onNewLine(at)) {
      return month(at + 1, century(tokens.value(at)), month, !quoted);
    }
    return null;
  }

  private int yearAfterDay(int day) {
    int at = day + 1;
    if (tokens.word(at) && tokens.attached(at) && ordinal(tokens.folded(at))) {
      at++;
    }
    while (tokens.sign(at) == ','
        || tokens.sign(at) == '.'
        || DateWords.LINKING.contains(tokens.folded(at))) {
      at++;
    }
    return tokens.number(at)
            && tokens.length(at) == 4
            && plausible(tokens.value(at))
            && !tokens.onNewLine(at)
        ? at
        : 0;
  }

  private @Nullable Point fromSeason(int i, int[] season) {
    int at = i;
    while (!tokens.onNewLine(at)
        && (tokens.sign(at) == ','
            || tokens.sign(at) == '/'
            || dash(tokens.sign(at))
            || DateWords.LINKING.contains(tokens.folded(at)))) {
      at++;
    }
    if (tokens.onNewLine(at)
        || !tokens.number(at)
        || tokens.length(at) != 4
        || !plausible(tokens.value(at))) {
      return null;
    }
    int year = tokens.value(at);
    int next = at + 1;
    if (tokens.sign(next) == '/' && tokens.number(next + 1) && tokens.attached(next + 1)) {
      int second = tokens.value(next + 1);
      if (second == (year + 1) % 100 || second == year + 1) {
        return new Point(
            next + 2, PartialDate.of(year, season[0]), PartialDate.of(year + 1, 3), false);
      }
    }
    return new Point(next, PartialDate.of(year, season[0]), PartialDate.of(year, season[1]), false);
  }

  private int monthValue(int i) {
    int value = tokens.value(i);
    return value >= 1 && value <= 12 ? value : 0;
  }

  private boolean money(int i) {
    char before = tokens.sign(i - 1);
    return before == '$'
        || before == '€'
        || before == '£'
        || before == '₹'
        || before == '#'
        || ((before == '.' || before == ',' || before == ':')
            && tokens.attached(i)
            && tokens.number(i - 2)
            && tokens.attached(i - 1));
  }

  private boolean measure(int i) {
    char after = tokens.sign(i + 1);
    return (after == '%' || after == '+')
        || ((after == ',' || after == '.')
            && tokens.attached(i + 1)
            && tokens.number(i + 2)
            && tokens.attached(i + 2)
            && tokens.length(i + 2) == 3)
        || (tokens.word(i + 1)
            && tokens.attached(i + 1)
            && !tokens.folded(i + 1).equals("年")
            && !DateWords.TO.contains(tokens.folded(i + 1)))
        || (tokens.word(i - 1)
            && tokens.attached(i)
            && !DateWords.TO.contains(tokens.folded(i - 1))
            && !DateWords.SINCE.contains(tokens.folded(i - 1)));
  }

  boolean digitsGoOn(int i) {
    char after = tokens.sign(i + 1);
    return (after == '/' || after == '.' || after == ',' || after == '%' || after == ':')
        && tokens.attached(i + 1)
        && (after == '%' || (tokens.number(i + 2) && tokens.attached(i + 2)));
  }

  private static Point year(int next, int year, boolean weak) {
    return new Point(next, PartialDate.of(year), PartialDate.of(year), weak);
  }

  private static Point month(int next, int year, int month, boolean weak) {
    return new Point(next, PartialDate.of(year, month), PartialDate.of(year, month), weak);
  }

  private static boolean plausible(int year) {
    return year >= 1940 && year <= 2069;
  }

  private static int century(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static boolean ordinal(String word) {
    return word.equals("st")
        || word.equals("nd")
        || word.equals("rd")
        || word.equals("th")
        || word.equals("er");
  }

  static boolean quoteSign(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´';
  }

  static boolean dash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '−' || c == '‐' || c == '‑' || c == '‒'
        || c == '~' || c == '～' || c == '→' || c == '－' || c == '›';
  }
}
