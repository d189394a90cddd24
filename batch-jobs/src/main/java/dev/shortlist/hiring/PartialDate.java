package dev.shortlist.hiring;

import java.time.YearMonth;
import java.util.Locale;

/// A date as exactly as a CV gives it: a year, a year and month, or a full date. Month and day are
/// 0 when not given.
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  public PartialDate {
    if (year < 1900 || year > 2199 || month < 0 || month > 12 || day < 0 || day > 31) {
      throw new IllegalArgumentException(
          "a date needs a year within 1900..2199, month 0..12 and day 0..31 but was "
              + year
              + "-"
              + month
              + "-"
              + day);
    }
    if (month == 0 && day > 0) {
      throw new IllegalArgumentException("a date with a day needs a month");
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, 0);
  }

  /// Its first month: January when only the year is given.
  public YearMonth firstMonth() {
    return YearMonth.of(year, month == 0 ? 1 : month);
  }

  /// Its last month: December when only the year is given.
  public YearMonth lastMonth() {
    return YearMonth.of(year, month == 0 ? 12 : month);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    if (byYear != 0) {
      return byYear;
    }
    int byMonth = Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /// ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD.
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
