package dev.shortlist.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractJsonTest {
  @Test
  void whatATerminalObeysIsEscaped() {
    String line = ContractJson.line(error("a\u001b[31m\u007f\u009b\u202eb\n"));

    assertThat(line).contains("a\\u001B[31m\\u007f\\u009b\\u202eb\\n");
    assertThat(line.chars()).noneMatch(c -> c < 0x20 || c >= 0x7f && c <= 0x9f);
  }

  @Test
  void wordsInAnyScriptStayAsTheyAre() {
    assertThat(ContractJson.line(error("Çağla 王 😀"))).contains("Çağla 王 😀");
  }

  @Test
  void indentedFormIsForPeople() {
    assertThat(ContractJson.indented(new ErrorJson("a.b", "m", "", 2)))
        .isEqualTo(
            """
            {
              "schema": "shortlist/error@1",
              "code": "a.b",
              "message": "m",
              "hint": "",
              "exit": 2
            }\
            """);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "12.5,12.5", "100,100", "2.005,2", "0.015,0.02", "1234567.891,1234567.89"})
  void decimalsHaveAtMostTwoPlacesAndNoExponent(double value, String written) {
    assertThat(ContractJson.decimal(value).toString()).isEqualTo(written);
  }

  private static ErrorJson error(String message) {
    return new ErrorJson("a.b", message, "", 1);
  }
}
