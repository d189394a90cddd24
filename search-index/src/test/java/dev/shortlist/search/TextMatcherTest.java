package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMatcherTest {
  private static final String TEXT =
      """
      Dying arts: tying, lying, using and does. Größe, GRÖSSE and groesse; Zürich ZURICH zurich.
      Danish, Rumanian, Siamese and Myanmar kitchens; Dutch, Polish and Filipino lines.
      C++ c# C .NET ASP.NET Node.js CI/CD k8s K8S kubernetes Kubernetes' KUBERNETES's
      ﬁnance Finance finances ﬁnancial co\u00ADoperate cooperated cities city Cityscape
      managed managing manager managers MANAGEMENT 2019 2019s 東京 東京都 café cafés CAFÉ
      """;

  private final TextAnalysis analysis = new TextAnalysis();

  @Test
  void everyWordOfATermIsFoundThoughMostOthersArePassedOver() {
    List<TextAnalysis.Term> terms = analysis.terms(TEXT);
    assertThat(terms).hasSizeGreaterThan(50);
    for (TextAnalysis.Term wanted : terms) {
      var word = new QueryClause.Word(TEXT.substring(wanted.start(), wanted.end()));
      List<Integer> expected =
          terms.stream()
              .filter(term -> term.text().equals(wanted.text()))
              .map(TextAnalysis.Term::start)
              .toList();

      List<Integer> found =
          new TextMatcher(analysis, word)
              .matches(TEXT).stream().map(TextMatcher.Match::start).toList();

      assertThat(found).as(wanted.text()).isEqualTo(expected);
    }
  }

  @Test
  void aNameForACountryFindsWordsThatBeginOtherwise() {
    assertThat(words("Romania")).containsExactly("Rumanian");
    assertThat(words("Thailand")).containsExactly("Siamese");
    assertThat(words("denmark")).containsExactly("Danish");
  }

  @Test
  void aBeginningFindsEveryWordThatBeginsSo() {
    assertThat(words(new QueryClause.Prefix("cit"))).containsExactly("cities", "city", "Cityscape");
  }

  @Test
  void theWordsForTwoSkillsThatOverlapAreFoundOnce() {
    String text = "Kept the books and ledgers of a mill; looms.";
    var both =
        new QueryClause.Or(
            List.of(new QueryClause.Word("accounting"), new QueryClause.Word("bookkeeping")));
    var wordings =
        List.of(
            new SkillWording("Bookkeeping", "books and ledgers"),
            new SkillWording("Accounting", "Kept the books"),
            new SkillWording("Accounting", "Kept the books and ledgers"));

    List<String> found =
        new TextMatcher(analysis, both)
            .matches(text, "en", wordings).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();

    assertThat(found).containsExactly("Kept the books and ledgers");
  }

  private List<String> words(String word) {
    return words(new QueryClause.Word(word));
  }

  private List<String> words(QueryClause clause) {
    return new TextMatcher(analysis, clause)
        .matches(TEXT).stream().map(match -> TEXT.substring(match.start(), match.end())).toList();
  }
}
