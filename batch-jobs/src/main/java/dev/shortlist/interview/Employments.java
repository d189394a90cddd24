package dev.shortlist.interview;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile.Employment;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The latest employments of a CV as a line each, the newest first: without a leave, which is none,
/// and with what was read apart joined, such as a title with its dates and the employer under it.
final class Employments {
  private static final int MOST = 3;

  /// What lasts first, then by the end and by the start, what has no date last.
  static final Comparator<Employment> NEWEST_FIRST =
      Comparator.comparing((Employment employment) -> !employment.current())
          .thenComparing(Employments::end, Comparator.reverseOrder())
          .thenComparing(Employments::start, Comparator.reverseOrder());

  private static final YearMonth UNDATED = YearMonth.of(1, 1);

  private final PackWords words;
  private final ProtectedTopics topics;

  Employments(PackWords words, ProtectedTopics topics) {
    this.words = words;
    this.topics = topics;
  }

  List<String> latest(List<Employment> work) {
    return joined(work).stream()
        .filter(employment -> !isLeave(employment))
        .sorted(NEWEST_FIRST)
        .map(this::line)
        .filter(line -> !line.isBlank())
        .limit(MOST)
        .toList();
  }

  private static YearMonth end(Employment employment) {
    PartialDate end = employment.endDate();
    return end == null ? start(employment) : end.lastMonth();
  }

  private static YearMonth start(Employment employment) {
    PartialDate start = employment.startDate();
    if (start == null) {
      return employment.endDate() == null ? UNDATED : employment.endDate().firstMonth();
    }
    return start.firstMonth();
  }

  private boolean isLeave(Employment employment) {
    return topics.isALeave(
        employment.position().isBlank() ? employment.name() : employment.position());
  }

  /// An entry without dates is the other half of the one beside it that lacks what it has, the one
  /// before it first; one that is but an employer beside none is left out.
  private static List<Employment> joined(List<Employment> work) {
    var joined = new ArrayList<Employment>();
    for (int i = 0; i < work.size(); i++) {
      Employment entry = work.get(i);
      Employment before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && isHalf(entry) && complete(before, entry)) {
        joined.set(joined.size() - 1, join(before, entry));
      } else if (isHalf(entry) && i + 1 < work.size() && complete(work.get(i + 1), entry)) {
        joined.add(join(work.get(i + 1), entry));
        i++;
      } else if (!isHalf(entry) || !entry.position().isBlank() || work.size() == 1) {
        joined.add(entry);
      }
    }
    return joined;
  }

  /// Whether an entry has no dates and but one of employer and position.
  private static boolean isHalf(Employment entry) {
    return !isDated(entry) && (entry.name().isBlank() || entry.position().isBlank());
  }

  private static boolean isDated(Employment entry) {
    return entry.startDate() != null || entry.endDate() != null || entry.current();
  }

  /// Whether an entry lacks just what the half has.
  private static boolean complete(Employment entry, Employment half) {
    return isDated(entry)
        && (entry.name().isBlank() ? !half.name().isBlank() : half.name().isBlank())
        && (entry.position().isBlank() ? !half.position().isBlank() : half.position().isBlank());
  }

  private static Employment join(Employment entry, Employment half) {
    return new Employment(
        entry.name() + half.name(),
        entry.position() + half.position(),
        entry.location(),
        entry.startDate(),
        entry.endDate(),
        entry.current(),
        entry.summary(),
        entry.highlights());
  }

  private String line(Employment employment) {
    String start = employment.startDate() == null ? "" : employment.startDate().toString();
    String end =
        employment.current()
            ? words.say(Phrase.TODAY)
            : employment.endDate() == null ? "" : employment.endDate().toString();
    boolean range = !start.isEmpty() && !end.isEmpty() && !start.equals(end);
    String dates = range ? start + " – " + end : start.isEmpty() ? end : start;
    return Stream.of(printable(employment.position()), printable(employment.name()), dates)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String printable(String part) {
    return topics.mayCite(part, true) ? part : "";
  }
}
