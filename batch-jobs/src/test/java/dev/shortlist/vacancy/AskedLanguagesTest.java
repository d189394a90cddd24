package dev.shortlist.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AskedLanguagesTest {
  private static List<String> asked(String sentence, boolean english) {
    return new AskedLanguages(english)
        .in(sentence).stream()
            .map(asked -> asked.code() + (asked.level() == null ? "" : " " + asked.level()))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spanish is a plus | es",
        "German, French or Italian | de,fr,it",
        "English and German are required. | en,de",
        "Fluent in English; German at level B2 | en C1,de B2",
        "English language skills at level C1 | en C1",
        "Written German communication with French customers | de",
        "Native or fluent Polish speaker | pl NATIVE"
      })
  void areTheNamesOfLanguages(String sentence, String languages) {
    assertThat(asked(sentence, true)).containsExactly(languages.split(",", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Italian Restaurant Manager",
        "French Bakery Chef and English Butler",
        "Fluent in the ways of Italian cuisine and French wine",
        "Experience with English language learners and their written work",
        "English as a second language certificate or proficiency in teaching",
        "Verbal presentations to Japanese clients"
      })
  void areNotWhatComesFromACountry(String sentence) {
    assertThat(asked(sentence, true)).isEmpty();
  }

  @Test
  void standWhereTheSentenceHasThem() {
    String sentence = "Gute Deutschkenntnisse, Englischkenntnisse und sichere Spanischkenntnisse";

    assertThat(
            new AskedLanguages(false)
                .in(sentence).stream()
                    .map(asked -> sentence.substring(asked.start(), asked.end()))
                    .collect(Collectors.toList()))
        .containsExactly("Deutsch", "Englisch", "Spanisch");
  }
}
