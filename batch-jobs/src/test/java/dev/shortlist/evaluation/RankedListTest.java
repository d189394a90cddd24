package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.evaluation.RankedList.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankedListTest {
  private static RankedList list(double... scoresAndGrades) {
    var items = new java.util.ArrayList<Item>();
    for (int i = 0; i < scoresAndGrades.length; i += 2) {
      items.add(new Item(scoresAndGrades[i], (int) scoresAndGrades[i + 1]));
    }
    return new RankedList(items);
  }

  @Test
  void gainsAreDiscountedByRankAndMeasuredByTheBestOrder() {
    // Gains 1, 7, 0 at ranks 1..3 against 7, 1, 0.
    RankedList list = list(9, 1, 8, 3, 7, 0);

    double ours = 1 + 7 / (Math.log(3) / Math.log(2));
    double best = 7 + 1 / (Math.log(3) / Math.log(2));
    assertThat(list.ndcg(5)).isCloseTo(ours / best, within(1e-12));
    assertThat(list.ndcg(1)).isCloseTo(1.0 / 7, within(1e-12));
  }

  @Test
  void precisionIsAveragedOverTheRelevant() {
    assertThat(list(9, 1, 8, 0, 7, 1).averagePrecision())
        .isCloseTo((1 + 2.0 / 3) / 2, within(1e-12));
    assertThat(list(9, 0).averagePrecision()).isZero();
  }

  @Test
  void precisionIsTheShareOfTheRelevantAmongTheFirst() {
    RankedList list = list(9, 1, 8, 0, 7, 3, 6, -2);

    assertThat(list.precision(2)).isEqualTo(0.5);
    assertThat(list.precision(3)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(list.precision(9)).isEqualTo(0.5);
    assertThat(list().precision(5)).isZero();
  }

  @Test
  void tauCountsTiesOutAndPairwiseHalf() {
    RankedList list = list(3, 2, 2, 1, 2, 3, 1, 0);

    // Six pairs; one ties in score. Four agree, one disagrees.
    assertThat(list.tau()).isCloseTo(3 / Math.sqrt(5 * 6), within(1e-12));
    assertThat(list.pairwise()).isCloseTo(4.5 / 6, within(1e-12));
    assertThat(list(1, 1, 1, 2).tau()).isZero();
    assertThat(list(1, 1, 2, 1).pairwise()).isEqualTo(0.5);
  }

  @Test
  void correlationIsOfRanksAndEqualValuesShareTheirs() {
    RankedList list = list(1, 0, 2, 0, 3, 0);

    assertThat(list.correlation(List.of(10.0, 20.0, 900.0))).isCloseTo(1, within(1e-12));
    assertThat(list.correlation(List.of(5.0, 4.0, 3.0))).isCloseTo(-1, within(1e-12));
    assertThat(list.correlation(List.of(5.0, 5.0, 7.0))).isCloseTo(Math.sqrt(0.75), within(1e-12));
    assertThat(list.correlation(List.of(5.0, 5.0, 5.0))).isZero();
    assertThatThrownBy(() -> list.correlation(List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDifferenceOfEveryQueryIsSureAndOneOfNoneIsNot() {
    PairedDifference sure = PairedDifference.of(List.of(.5, .6, .7, .8), List.of(.4, .5, .6, .7));
    PairedDifference unsure = PairedDifference.of(List.of(.5, .4, .5), List.of(.4, .5, .5));

    assertThat(sure.mean()).isCloseTo(.1, within(1e-12));
    assertThat(sure.probability()).isZero();
    assertThat(unsure.mean()).isCloseTo(0, within(1e-12));
    assertThat(unsure.probability()).isEqualTo(1);
    assertThat(unsure.interval().low()).isNegative();
    assertThat(unsure.interval().high()).isPositive();
  }

  @Test
  void keywordsFavourRareWordsAndShortTexts() {
    var ranking = new KeywordRanking();
    ranking.add("a", "cook cook kitchen");
    ranking.add("b", "kitchen and a sommelier");
    ranking.add("c", "kitchen sommelier " + "word ".repeat(50));
    ranking.add("d", "kitchen porter");

    List<Double> scores = ranking.scores("sommelier kitchen", List.of("a", "b", "c", "d"));

    assertThat(scores.get(1)).isGreaterThan(scores.get(2)).isGreaterThan(scores.get(0));
    assertThat(scores.get(0)).isPositive();
    assertThatThrownBy(() -> ranking.add("a", "again"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
