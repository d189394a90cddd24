package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.Passage;
import dev.shortlist.embedding.PassageSplitter;
import dev.shortlist.embedding.StaticEmbeddingModel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTest {
  private static final Vacancy VACANCY =
      ScoringDesk.vacancy(
          "Accountant",
          ScoringDesk.skill("bookkeeping", Need.MUST),
          ScoringDesk.skill("payroll", Need.SHOULD));

  private static final InventedCv CV =
      new InventedCv(
              """
              Experience
              Accountant, Example Works, 2015 to 2021
              Did the bookkeeping and the payroll of a group of nine companies
              Prepared tax returns and the financial statements for audits
              Skills
              Bookkeeping, payroll, taxation
              """)
          .title("Accountant");

  /// The table under another name: near the same texts, so what it gives can be foretold.
  private record Renamed(StaticEmbeddingModel model) implements EmbeddingModel {
    @Override
    public String id() {
      return "another-model";
    }

    @Override
    public int dimension() {
      return model.dimension();
    }

    @Override
    public List<Embedding> embed(List<String> texts) {
      return model.embed(texts);
    }
  }

  private static final Scorer SECOND =
      ScoringDesk.SCORER.withSecondLook(new Renamed(ScoringDesk.MODEL));

  private static Scorecard score(Scorer scorer) {
    List<Passage> passages =
        new PassageSplitter(ScoringDesk.MODEL)
            .split(scorer.redaction().mask(CV.profile(), CV.text()));
    List<Embedding> vectors =
        ScoringDesk.MODEL.embed(passages.stream().map(Passage::text).toList());
    return scorer.score(CV.profile(), CV.text(), passages, vectors, VACANCY, List.of());
  }

  @Test
  void addsAQuarterOfThePointsAndQuotesALineForThem() {
    Scorecard scorecard = score(SECOND);
    Criterion last = scorecard.criteria().getLast();

    assertThat(last.kind()).isEqualTo(Kind.SECOND_LOOK);
    assertThat(last.max()).isEqualTo(25);
    assertThat(last.points()).isPositive();
    assertThat(last.evidence()).isNotEmpty();
    assertThat(last.evidence())
        .allSatisfy(quote -> assertThat(CV.text().text()).contains(quote.text()));
    assertThat(scorecard.criteria().stream().mapToDouble(Criterion::max).sum()).isEqualTo(100);
  }

  @Test
  void shrinksTheOtherPartsAlike() {
    List<Criterion> first = score(ScoringDesk.SCORER).criteria();
    List<Criterion> second = score(SECOND).criteria();

    // Three quarters, but for the tenth that rounding moves.
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i).max())
          .isBetween(.75 * first.get(i).max() - .11, .75 * first.get(i).max() + .11);
      assertThat(second.get(i).kind()).isEqualTo(first.get(i).kind());
      assertThat(second.get(i).evidence()).isEqualTo(first.get(i).evidence());
    }
  }

  @Test
  void saysSoInTheFingerprint() {
    assertThat(score(SECOND).fingerprint()).contains("second-look-1.").contains("another-model");
    assertThat(score(ScoringDesk.SCORER).fingerprint()).doesNotContain("second-look");
  }

  @Test
  void givesTheSameScorecardTwice() {
    assertThat(score(SECOND)).isEqualTo(score(SECOND));
  }
}
