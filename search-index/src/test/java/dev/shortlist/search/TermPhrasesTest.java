package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermPhrasesTest {
  private static final TermPhrases PHRASES =
      TermPhrases.build(
          Map.of(
              List.of("work", "team"), 0,
              List.of("work"), 1,
              List.of("team", "lead"), 2,
              List.of("teamwork"), 3));

  private static List<TermPhrases.Match> from(String text, int first, int between) {
    List<TextAnalysis.Term> terms = new TextAnalysis().terms(text);
    return PHRASES.walk(terms).from(first, between, position -> true);
  }

  @Test
  void findsEverySequenceThatBeginsThere() {
    assertThat(from("worked teams", 0, 0))
        .containsExactly(new TermPhrases.Match(1, 0, 0), new TermPhrases.Match(0, 1, 0));
  }

  @Test
  void findsNothingThatOnlyBeginsLikeAPhrase() {
    assertThat(from("teamworkshop", 0, 0)).isEmpty();
    assertThat(from("team", 0, 0)).isEmpty();
  }

  @Test
  void skipsAsManyTermsAsItMayAndNoMore() {
    assertThat(from("work large strong teams", 0, 2)).contains(new TermPhrases.Match(0, 3, 2));
    assertThat(from("work large strong teams", 0, 1))
        .doesNotContain(new TermPhrases.Match(0, 3, 2));
  }

  @Test
  void goesOverJointsOnly() {
    List<TextAnalysis.Term> terms = new TextAnalysis().terms("work. team");

    assertThat(PHRASES.walk(terms).from(0, 0, position -> false))
        .containsExactly(new TermPhrases.Match(1, 0, 0));
  }

  @Test
  void anEmptyDictionaryFindsNothing() {
    TermPhrases none = TermPhrases.build(Map.of());

    assertThat(none.walk(new TextAnalysis().terms("work")).from(0, 3, position -> true)).isEmpty();
  }

  @Test
  void aPhraseWithoutTermsIsRefused() {
    assertThatThrownBy(() -> TermPhrases.build(Map.of(List.of(), 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
