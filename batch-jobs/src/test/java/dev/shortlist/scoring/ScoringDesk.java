package dev.shortlist.scoring;

import dev.shortlist.embedding.Passage;
import dev.shortlist.embedding.PassageSplitter;
import dev.shortlist.embedding.StaticEmbeddingModel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import java.util.List;

/// Scores invented CVs the way the product does: mask, split, embed, score.
final class ScoringDesk {
  static final StaticEmbeddingModel MODEL = StaticEmbeddingModel.load();
  static final Scorer SCORER = new Scorer(Statistics.load(), MODEL);
  private static final PassageSplitter SPLITTER = new PassageSplitter(MODEL);

  private ScoringDesk() {}

  static PreparedCandidate prepare(InventedCv cv) {
    List<Passage> passages = SPLITTER.split(SCORER.redaction().mask(cv.profile(), cv.text()));
    return SCORER.prepare(
        "en",
        cv.profile(),
        cv.text(),
        passages,
        MODEL.embed(passages.stream().map(Passage::text).toList()));
  }

  static Scorecard score(InventedCv cv, Vacancy vacancy, String... flags) {
    return SCORER.score(prepare(cv), SCORER.prepare(vacancy), List.of(flags), "");
  }

  static Vacancy vacancy(String title, Requirement... requirements) {
    return new Vacancy(new VacancyId("test"), title, "", List.of(requirements), 70);
  }

  static Requirement skill(String name, Need need) {
    return new Requirement.Skill(name, 0, need, need.defaultWeight());
  }

  static Requirement skill(String name, int years, Need need) {
    return new Requirement.Skill(name, years, need, need.defaultWeight());
  }
}
