package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How near a CV comes to a wish in meaning: the mean cosine of its best three passages (of all
/// when there are fewer), and which passages these are, the best first.
record Likeness(double cosine, List<Integer> bestPassages, Scale scale) {
  Likeness {
    bestPassages = List.copyOf(bestPassages);
  }

  static Likeness of(Embedding wish, List<Embedding> passages, Scale scale) {
    if (passages.isEmpty()) {
      return new Likeness(0, List.of(), scale);
    }
    var cosines = new double[passages.size()];
    var order = new ArrayList<Integer>();
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = wish.cosine(passages.get(i));
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -cosines[i]).thenComparing(i -> i));
    List<Integer> best = order.subList(0, Math.min(Rules.PASSAGES, cosines.length));
    double sum = 0;
    for (int passage : best) {
      sum += cosines[passage];
    }
    return new Likeness(sum / best.size() - advantage(cosines.length), best, scale);
  }

  /// What a long CV gains only by having more passages to choose the best three from: the growth
  /// seen over all pairs of 433 CVs and 18 vacancies, whether they fit or not. Without it, length
  /// would score.
  private static double advantage(int passages) {
    double counted = Math.clamp(passages, 3, 20);
    return Rules.LENGTH_ADVANTAGE * StrictMath.log(counted / Rules.USUAL_PASSAGES);
  }

  double strength() {
    return scale.strength(cosine);
  }

  /// The line of the best passages that is nearest to the wish, or null.
  @Nullable NearestLine nearest(Embedding wish, PreparedCandidate candidate) {
    NearestLine nearest = null;
    for (int passage : bestPassages) {
      NearestLine line = candidate.nearestLine(passage, wish);
      if (line != null && (nearest == null || line.cosine() > nearest.cosine())) {
        nearest = line;
      }
    }
    return nearest;
  }

  Explanation explanation() {
    return Explanation.of(
        "likeness in meaning, 0 up to the usual likeness of any CV",
        strength(),
        Explanation.of("mean cosine of the best passages, less what length alone brings", cosine));
  }
}
