package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.search.TextAnalysis;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The shipped counts are of the terms that the text analysis gives today.
class StatisticsTest {
  private static final Statistics SHIPPED = Statistics.load();
  private static final TextAnalysis ANALYSIS = new TextAnalysis();

  @Test
  void knowsTheUsualWordsOfWorkAsTheyAreStemmedToday() {
    String words =
        "software management manager managing sales customer service technical engineer engineering"
            + " development developer education university teaching planned production services"
            + " processes policies financial activities";

    List<TextAnalysis.Term> terms = ANALYSIS.terms(words);

    assertThat(terms).hasSizeGreaterThan(20);
    assertThat(terms).allSatisfy(term -> assertThat(SHIPPED.knows(term.text())).isTrue());
  }

  @Test
  void aUsualWordCountsLessThanARareOneAndThatNoMoreThanOneNobodyKnows() {
    double usual = SHIPPED.idf(term("managers"));
    double rare = SHIPPED.idf(term("welding"));
    double unknown = SHIPPED.idf("quittunga");

    assertThat(usual).isLessThan(2);
    assertThat(rare).isBetween(usual + 1, unknown);
  }

  private static String term(String word) {
    return ANALYSIS.terms(word).getFirst().text();
  }
}
