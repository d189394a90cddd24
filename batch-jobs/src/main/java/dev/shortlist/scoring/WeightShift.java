package dev.shortlist.scoring;

import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// One requirement weighed otherwise, and what scores come of it, from scorecards alone: points are
/// a strength times a share of the weights, so they grow and shrink as their share does, while
/// title and overall stay. Within two tenths of a point of scoring anew, as points are kept in
/// tenths; for a CV that shows less than a quarter of the musts within half a point, as what bends
/// its score under the ceiling is taken as unchanged (630 scores of 35 CVs, weights 10 % up and
/// down).
///
/// @param requirement its place (from 0) among the requirements
/// @param factor what its weight is multiplied by, above 0
record WeightShift(int requirement, double factor) {
  WeightShift {
    if (requirement < 0 || !(factor > 0)) {
      throw new IllegalArgumentException(
          "requirement must not be negative and factor above 0 but were "
              + requirement
              + ", "
              + factor);
    }
  }

  /// The score of 0..100, with one decimal.
  double score(Scorecard scorecard) {
    List<Criterion> criteria = scorecard.criteria();
    double weights = 0;
    for (Criterion criterion : criteria) {
      weights += criterion.kind() == Kind.REQUIREMENT ? criterion.weight() : 0;
    }
    double shifted = weights + (factor - 1) * criteria.get(requirement).weight();
    double total = 0;
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      double ratio = criterion.kind() == Kind.REQUIREMENT ? weights / shifted : 1;
      total += criterion.points() * (i == requirement ? factor * ratio : ratio);
    }
    return BigDecimal.valueOf(Math.clamp(total, 0, 100))
        .setScale(1, RoundingMode.HALF_EVEN)
        .doubleValue();
  }
}
