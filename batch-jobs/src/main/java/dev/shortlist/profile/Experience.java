package dev.shortlist.profile;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile.Employment;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Months worked: the union of the employments' intervals, first and last month both counted, so
/// that what overlaps counts once. "To present" ends with the as-of month, and nothing after it
/// counts.
final class Experience {
  private Experience() {}

  /// A run of months, both ends counted.
  record Interval(YearMonth first, YearMonth last) {
    Interval {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("an interval's last month must not be before its first");
      }
    }

    int months() {
      return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }
  }

  static int months(List<Employment> work, YearMonth asOf) {
    var intervals = new ArrayList<Interval>();
    for (Employment employment : work) {
      Interval interval = interval(employment, asOf);
      if (interval != null) {
        intervals.add(interval);
      }
    }
    return union(intervals);
  }

  static int union(List<Interval> intervals) {
    var sorted = new ArrayList<Interval>(intervals);
    sorted.sort(Comparator.comparing(Interval::first).thenComparing(Interval::last));
    int months = 0;
    YearMonth counted = null;
    for (Interval interval : sorted) {
      YearMonth first = interval.first();
      if (counted != null && !first.isAfter(counted)) {
        first = counted.plusMonths(1);
      }
      if (!interval.last().isBefore(first)) {
        months += new Interval(first, interval.last()).months();
        counted = interval.last();
      }
    }
    return months;
  }

  /// The months of one employment, or null when its dates do not make an interval up to the as-of
  /// month.
  static @Nullable Interval interval(Employment employment, YearMonth asOf) {
    PartialDate start = employment.startDate();
    PartialDate end = employment.endDate();
    if (start == null || (end == null && !employment.current())) {
      return null;
    }
    YearMonth first = start.firstMonth();
    YearMonth last = end == null ? asOf : end.lastMonth();
    if (last.isAfter(asOf)) {
      last = asOf;
    }
    return last.isBefore(first) ? null : new Interval(first, last);
  }
}
