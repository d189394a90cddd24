package dev.shortlist.scoring;

import dev.shortlist.hiring.Quote;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The vacancy as a whole against the CV's best passages, by meaning. A long text in sentences is
/// like any CV: of the 144 real PDFs the median cosine is .14 to a vacancy of 30 terms (16 lists of
/// terms), .29 to one of 90 (3 postings), .31 to .43 to one of 270 to 740 (5 postings). What counts
/// is the likeness above that, so that the median CV of any field gets nothing.
final class WholeMeasure {
  static final double SHORT = 30;
  static final double LONG = 90;

  /// Cosine that a text of e times as many terms gains with any CV.
  static final double LENGTH_ADVANTAGE = 0.04;

  private WholeMeasure() {}

  static Measured measure(PreparedVacancy vacancy, PreparedCandidate candidate) {
    Likeness likeness = Likeness.of(vacancy.whole(), candidate.vectors(), Scale.WHOLE);
    double open = strength(likeness.cosine(), vacancy.terms());
    @Nullable NearestLine line = open > 0 ? likeness.nearest(vacancy.whole(), candidate) : null;
    @Nullable Quote quote = line == null ? null : candidate.quote(line.line());
    double strength = quote == null ? 0 : open;
    var explanation =
        Explanation.of(
            "likeness in meaning, 0 up to the usual likeness of any CV to a vacancy this long",
            strength,
            Explanation.of(
                "mean cosine of the best passages, less what length alone brings",
                likeness.cosine()),
            Explanation.of("terms of the vacancy", vacancy.terms()));
    List<Quote> evidence = quote == null ? List.of() : List.of(quote);
    return new Measured(strength, strength, Met.UNKNOWN, evidence, "", explanation);
  }

  /// 0..1, growing with the cosine and shrinking with the vacancy's length.
  static double strength(double cosine, int terms) {
    double prose = Math.clamp((terms - SHORT) / (LONG - SHORT), 0, 1);
    double longer = LENGTH_ADVANTAGE * StrictMath.log(Math.max(terms, LONG) / LONG);
    return (1 - prose) * Scale.WHOLE.strength(cosine)
        + prose * Scale.PROSE.strength(cosine - longer);
  }
}
