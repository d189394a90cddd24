package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.Quote;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How near a CV comes to a wish in meaning: the mean cosine of its best three passages (of all
/// when there are fewer), and the best passage.
record Likeness(double cosine, int bestPassage, Scale scale) {
  static Likeness of(Embedding wish, List<Embedding> passages, Scale scale) {
    if (passages.isEmpty()) {
      return new Likeness(0, -1, scale);
    }
    var cosines = new double[passages.size()];
    int best = 0;
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = wish.cosine(passages.get(i));
      if (cosines[i] > cosines[best]) {
        best = i;
      }
    }
    Arrays.sort(cosines);
    int counted = Math.min(Rules.PASSAGES, cosines.length);
    double sum = 0;
    for (int i = 1; i <= counted; i++) {
      sum += cosines[cosines.length - i];
    }
    return new Likeness(sum / counted - advantage(cosines.length), best, scale);
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

  /// The best passage's line that is nearest to the wish, or null.
  @Nullable Quote quote(Embedding wish, PreparedCandidate candidate) {
    int line = bestPassage < 0 ? -1 : candidate.bestLine(bestPassage, wish);
    return line < 0 ? null : candidate.quote(line);
  }

  Explanation explanation() {
    return Explanation.of(
        "likeness in meaning, 0 up to the usual likeness of any CV",
        strength(),
        Explanation.of("mean cosine of the best passages, less what length alone brings", cosine));
  }
}
