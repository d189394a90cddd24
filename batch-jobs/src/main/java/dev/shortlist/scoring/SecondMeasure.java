package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.scoring.PreparedVacancy.SecondWishes;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The second look: how near another model finds a CV to the vacancy, half to it as a whole and
/// half to its requirements by their weights. The line to show is the one that it finds nearest to
/// the vacancy, on the nearest passage that has a line to show.
final class SecondMeasure {
  static final String NAME = "the vacancy as a whole, second look";

  private SecondMeasure() {}

  /// Names the model and the rules of the look; part of the scorer's version.
  static String version(EmbeddingModel model) {
    String constants =
        String.format(Locale.ROOT, "%.2f;", Rules.SECOND_LOOK) + Scale.SECOND_LOOK.constants();
    return "second-look-1." + Sha256.of(constants).substring(0, 8) + "/" + model.id();
  }

  /// Texts are the title, the whole, and the requirements in order.
  static SecondWishes prepare(List<String> texts, EmbeddingModel model) {
    List<Embedding> vectors = model.embed(texts.subList(1, texts.size()));
    return new SecondWishes(vectors.getFirst(), vectors.subList(1, vectors.size()));
  }

  static Measured measure(
      PreparedVacancy vacancy, SecondWishes second, PreparedCandidate candidate) {
    List<Embedding> passages = candidate.secondVectors();
    Likeness whole = Likeness.of(second.whole(), passages, Scale.SECOND_LOOK);
    var demands = new ArrayList<Explanation>();
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < vacancy.wishes().size(); i++) {
      Requirement requirement = vacancy.wishes().get(i).requirement();
      double cosine = Likeness.of(second.wishes().get(i), passages, Scale.SECOND_LOOK).cosine();
      demands.add(Explanation.of("cosine of " + requirement.label(), cosine));
      sum += requirement.weight() * cosine;
      weights += requirement.weight();
    }
    double near = weights == 0 ? whole.cosine() : (whole.cosine() + sum / weights) / 2;
    double open = Scale.SECOND_LOOK.strength(near);
    @Nullable Quote quote = open > 0 ? quote(whole, second, candidate) : null;
    double strength = quote == null ? 0 : open;
    var details = new ArrayList<Explanation>();
    details.add(Explanation.of("cosine of the vacancy as a whole", whole.cosine()));
    details.add(new Explanation("mean cosine of the requirements", sum / weights, demands));
    var explanation =
        new Explanation(
            "likeness in meaning by the second model, 0 up to the usual likeness of any CV",
            strength,
            List.of(
                new Explanation(
                    "mean of both; each the mean of the best passages, less what length brings",
                    near,
                    details)));
    return new Measured(
        strength,
        strength,
        Met.UNKNOWN,
        quote == null ? List.of() : List.of(quote),
        "",
        explanation);
  }

  private static @Nullable Quote quote(
      Likeness whole, SecondWishes second, PreparedCandidate candidate) {
    for (int passage : whole.bestPassages()) {
      NearestLine line = candidate.nearestLineAgain(passage, second.whole());
      Quote quote = line == null ? null : candidate.quote(line.line());
      if (quote != null) {
        return quote;
      }
    }
    return null;
  }
}
