package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How near a CV comes to a wish in meaning: the mean cosine of its best three passages (of all
/// when there are fewer), and which passages these are, the best first.
record Likeness(double cosine, List<Integer> bestPassages, Scale scale) {
  private static final int FEWEST_COUNTED = 3;
  private static final int MOST_COUNTED = 20;
  private static final double[] ADVANTAGES = advantages();

  Likeness {
    bestPassages = List.copyOf(bestPassages);
  }

  static Likeness of(Embedding wish, List<Embedding> passages, Scale scale) {
    if (passages.isEmpty()) {
      return new Likeness(0, List.of(), scale);
    }
    var cosines = new double[passages.size()];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = wish.cosine(passages.get(i));
    }
    List<Integer> best = best(cosines);
    double sum = 0;
    for (int passage : best) {
      sum += cosines[passage];
    }
    return new Likeness(sum / best.size() - advantage(cosines.length), best, scale);
  }

  /// The passages of the largest cosines, the first of equal ones first.
  private static List<Integer> best(double[] cosines) {
    var best = new ArrayList<Integer>(Rules.PASSAGES + 1);
    for (int i = 0; i < cosines.length; i++) {
      int place = best.size();
      while (place > 0 && cosines[best.get(place - 1)] < cosines[i]) {
        place--;
      }
      if (place < Rules.PASSAGES) {
        best.add(place, i);
      }
      if (best.size() > Rules.PASSAGES) {
        best.removeLast();
      }
    }
    return best;
  }

  /// What a long CV gains only by having more passages to choose the best three from: the growth
  /// seen over all pairs of 433 CVs and 18 vacancies, whether they fit or not. Without it, length
  /// would score.
  private static double advantage(int passages) {
    return ADVANTAGES[Math.clamp(passages, FEWEST_COUNTED, MOST_COUNTED)];
  }

  private static double[] advantages() {
    var advantages = new double[MOST_COUNTED + 1];
    for (int passages = FEWEST_COUNTED; passages <= MOST_COUNTED; passages++) {
      advantages[passages] =
          Rules.LENGTH_ADVANTAGE * StrictMath.log(passages / Rules.USUAL_PASSAGES);
    }
    return advantages;
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
