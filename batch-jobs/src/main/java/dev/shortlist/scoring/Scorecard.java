package dev.shortlist.scoring;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How an application meets a vacancy: 0..100, the sum of its criteria's points. Review says that a
/// person must look before the score is used, reasons say why in words; of what is no requirement,
/// flags say it in codes ([FlagWords]). Filters are answered beside the score and move nothing of
/// it.
public record Scorecard(
    double score,
    String fingerprint,
    List<Criterion> criteria,
    boolean review,
    List<String> reasons,
    List<Answer> filters,
    List<String> flags) {
  public Scorecard {
    criteria = List.copyOf(criteria);
    reasons = List.copyOf(reasons);
    filters = List.copyOf(filters);
    flags = List.copyOf(flags);
    if (!(score >= 0 && score <= 100)) {
      throw new IllegalArgumentException("score must be within 0..100 but was " + score);
    }
  }

  /// One without flags.
  public Scorecard(
      double score,
      String fingerprint,
      List<Criterion> criteria,
      boolean review,
      List<String> reasons,
      List<Answer> filters) {
    this(score, fingerprint, criteria, review, reasons, filters, List.of());
  }

  /// One for a vacancy that asks nothing beside its points.
  public Scorecard(
      double score,
      String fingerprint,
      List<Criterion> criteria,
      boolean review,
      List<String> reasons) {
    this(score, fingerprint, criteria, review, reasons, List.of());
  }

  /// The answer to a filter, beside the score: yes, no or unknown, the line that says so, and what
  /// it says in a few words.
  public record Answer(Filter filter, Met met, List<Quote> evidence, String why) {
    public Answer {
      evidence = List.copyOf(evidence);
      if (met == Met.PARTLY) {
        throw new IllegalArgumentException("a filter is answered by yes, no or unknown");
      }
    }

    /// The lines a blind view may show: not where somebody lives.
    public List<Quote> shown() {
      boolean address = filter instanceof Filter.Place && !why.equals(FilterCheck.MOVES);
      return address ? List.of() : evidence;
    }
  }

  /// One reason for points: a requirement, the title, the vacancy as a whole, or the second look.
  /// Points are 0..max with one decimal, and above 0 only with evidence. need is null but for a
  /// requirement. missing is "" or what would bring more points.
  public record Criterion(
      Kind kind,
      String requirement,
      @Nullable Need need,
      double weight,
      double points,
      double max,
      Met met,
      List<Quote> evidence,
      String missing) {
    public Criterion {
      evidence = List.copyOf(evidence);
      if (!(points >= 0 && points <= max)) {
        throw new IllegalArgumentException(
            "points of '" + requirement + "' must be within 0.." + max + " but were " + points);
      }
      if (points > 0 && evidence.isEmpty()) {
        throw new IllegalArgumentException("points of '" + requirement + "' need a quote");
      }
    }
  }

  public enum Kind {
    REQUIREMENT,
    TITLE,
    OVERALL,
    /// The vacancy read once more by another model; only where that was asked for.
    SECOND_LOOK;

    /// For programs, such as `second-look`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public enum Met {
    YES,
    PARTLY,
    NO,
    UNKNOWN
  }
}
