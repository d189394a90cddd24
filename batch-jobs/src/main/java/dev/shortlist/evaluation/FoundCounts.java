package dev.shortlist.evaluation;

import java.util.List;
import java.util.Set;

/// How many things were found, were to be found, and are both; counts add up, so that their F1 is
/// the micro average.
///
/// @param rightFound of what was found, what is right
/// @param hit of what was to be found, what was found: the same number but for spans, where one may
///   touch several
public record FoundCounts(long found, long rightFound, long wanted, long hit) {
  public static final FoundCounts NONE = new FoundCounts(0, 0, 0, 0);

  /// Labels against labels.
  public static FoundCounts of(Set<String> wanted, Set<String> found) {
    long both = found.stream().filter(wanted::contains).count();
    return new FoundCounts(found.size(), both, wanted.size(), both);
  }

  /// Places against places; they need only touch.
  public static FoundCounts ofSpans(List<SpanCase.Span> wanted, List<SpanCase.Span> found) {
    return new FoundCounts(
        found.size(),
        found.stream().filter(each -> wanted.stream().anyMatch(each::touches)).count(),
        wanted.size(),
        wanted.stream().filter(each -> found.stream().anyMatch(each::touches)).count());
  }

  public FoundCounts plus(FoundCounts other) {
    return new FoundCounts(
        found + other.found, rightFound + other.rightFound, wanted + other.wanted, hit + other.hit);
  }

  /// 0..1; 0 when nothing was found.
  public double precision() {
    return found == 0 ? 0 : (double) rightFound / found;
  }

  /// 0..1; 0 when nothing was to be found.
  public double recall() {
    return wanted == 0 ? 0 : (double) hit / wanted;
  }

  /// The harmonic mean of both, 0..1.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
