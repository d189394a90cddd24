package dev.shortlist.scoring;

import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A vacancy's title against all job titles of a CV, wherever they stand: the mean of the
/// idf-weighted share of its words and of the likeness in meaning, of the best title.
final class TitleMeasure {
  private final Statistics statistics;

  TitleMeasure(Statistics statistics) {
    this.statistics = statistics;
  }

  Measured measure(PreparedVacancy vacancy, PreparedCandidate candidate) {
    @Nullable JobTitle best = null;
    double bestStrength = 0;
    double bestShare = 0;
    double bestCosine = 0;
    for (JobTitle title : candidate.titles()) {
      double share = share(vacancy, title);
      double cosine = vacancy.titleVector().cosine(title.vector());
      double strength = (share + Scale.TITLE.strength(cosine)) / 2;
      if (strength > bestStrength) {
        best = title;
        bestStrength = strength;
        bestShare = share;
        bestCosine = cosine;
      }
    }
    String wished = vacancy.vacancy().title();
    if (best == null) {
      String missing =
          candidate.titles().isEmpty()
              ? "a job title that can be read"
              : "a job title nearer to " + wished;
      return new Measured(0, 0, Met.UNKNOWN, List.of(), missing, Explanation.of("job titles", 0));
    }
    var explanation =
        Explanation.of(
            "the job title nearest to " + wished,
            bestStrength,
            Explanation.of("share of the title's words, rare ones counting more", bestShare),
            Explanation.of(
                "likeness in meaning",
                Scale.TITLE.strength(bestCosine),
                Explanation.of("cosine", bestCosine)));
    Met met = bestStrength >= 0.75 ? Met.YES : Met.UNKNOWN;
    String missing = met == Met.YES ? "" : "a job title nearer to " + wished;
    return new Measured(
        bestStrength, bestStrength, met, List.of(best.quote()), missing, explanation);
  }

  private double share(PreparedVacancy vacancy, JobTitle title) {
    double all = 0;
    double shared = 0;
    for (String term : vacancy.titleTerms()) {
      double idf = statistics.idf(term);
      all += idf;
      if (title.terms().contains(term)) {
        shared += idf;
      }
    }
    return all == 0 ? 0 : shared / all;
  }
}
