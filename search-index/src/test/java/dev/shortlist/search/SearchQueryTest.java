package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "''|0|empty",
        "java (kotlin|5|not closed",
        "java) kotlin|4|not opened",
        "()|1|between the parentheses",
        "java AND|8|missing at the end",
        "OR java|0|missing",
        "NOT|3|missing at the end",
        "\"machine learning|0|quotation mark",
        "\"the of\"|0|no word",
        "salary:100|0|no field salary",
        "skill: java|0|has no value",
        "skill:|0|has no value",
        "years:five|6|years",
        "years:10..5|6|years",
        "years:..|6|years",
        "years:5..100|6|years",
        "*java|0|inside a word",
        "ja*va|2|inside a word",
        "/.*a/|2|inside a word",
        "ku*|0|at least 3",
        "ab~|0|at least 4",
        "node.js*|0|one word",
      })
  void saysWhereALineIsWrong(String line, int position, String problem) {
    assertThatThrownBy(() -> SearchQuery.parse(line.equals("''") ? "" : line))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class,
            e -> {
              assertThat(e.position()).isEqualTo(position);
              assertThat(e.getMessage()).contains(problem);
              assertThat(e.hint()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "c++ c# .net node.js ci/cd",
        "java AND (kotlin OR scala) -php",
        "\"machine learning\" years:5.. location:\"New York\"",
        "kube* kubernets~ skill:Java",
        "https://example.org/me?x=1",
        "10:30 - 11:00",
        "NOT php",
        "/(a|b)+/ [a TO b] {x} ^2 \\ && || !",
        "the",
        "- java",
      })
  void readsAllElse(String line) {
    assertThat(SearchQuery.parse(line).line()).isEqualTo(line);
  }

  @Test
  void refusesLinesThatCostTooMuch() {
    assertThatThrownBy(() -> SearchQuery.parse("x".repeat(1001))).hasMessageContaining("1001");
    assertThatThrownBy(() -> SearchQuery.parse("a ".repeat(65))).hasMessageContaining("64 parts");
    assertThatThrownBy(() -> SearchQuery.parse("(".repeat(9) + "a" + ")".repeat(9)))
        .hasMessageContaining("deeper than 8");
    assertThatThrownBy(() -> SearchQuery.parse("abcd~ ".repeat(9))).hasMessageContaining("8 words");
    assertThat(SearchQuery.parse("(".repeat(8) + "a" + ")".repeat(8))).isNotNull();
    assertThatThrownBy(() -> SearchOptions.DEFAULT.withTop(1001)).hasMessageContaining("1..1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skill:Java|SKILL|Java",
        "location:\"New York\"|LOCATION|New York",
        "years:5..|YEARS|5..",
        "CV-Language:de|CV_LANGUAGE|de",
      })
  void readsFilters(String text, QueryField field, String value) {
    assertThat(SearchFilter.parse(text)).isEqualTo(new SearchFilter(field, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "salary:5", "years:x", "skill:", ":x"})
  void refusesOtherFilters(String text) {
    assertThatThrownBy(() -> SearchFilter.parse(text)).isInstanceOf(QuerySyntaxException.class);
  }
}
