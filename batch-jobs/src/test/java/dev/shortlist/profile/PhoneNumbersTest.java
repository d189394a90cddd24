package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +49 (0) 30 901820   | ''  | +4930901820
          0049 30 901820      | ''  | +4930901820
          030 / 901820        | DE  | +4930901820
          (030) 901820        | de  | +4930901820
          (212) 736-3100      | US  | +12127363100
          +1 212.736.3100     | DE  | +12127363100
          020 7946 0958       | GB  | +442079460958
          01 70 18 99 00      | FR  | +33170189900
          030 901820          | ''  | ''
          1234567             | US  | ''
          +999 12345678       | ''  | ''
          2015 - 2019         | US  | ''
          """)
  void aNumberOfACountrysPlanIsToldInternationally(String written, String country, String e164) {
    assertThat(PhoneNumbers.e164(written, country)).isEqualTo(e164);
  }
}
