package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Profile.Basics;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All persons are invented.
final class ContactsTest {
  private static Basics read(String text) {
    return ProfileExtractors.standard()
        .extract(ProfileFigures.read(text), YearMonth.of(2026, 6))
        .basics();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@nowhere.co.uk",
        "ada@looms.uni-nowhere.de",
        "ada@mills.gov.it",
        "ada@a.b.example.org",
        "ADA@MAIL.EXAMPLE.ORG",
        "Ada@Mail.Example.Org"
      })
  void anAddressHasAllNamesOfItsDomain(String address) {
    Basics basics = read("Ada Exampleton\nMail: " + address + ".\n");

    assertThat(basics.email()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "ada@example.org.Born in Nowhere, ada@example.org",
    "ada@example.co.uk.www.example.org/ada, ada@example.co.uk",
    "ada@example.org-Nowhere, ada@example.org"
  })
  void whatIsGluedToAnAddressIsNotItsDomain(String line, String address) {
    Basics basics = read("Ada Exampleton\n" + line + "\n");

    assertThat(basics.email()).isEqualTo(address);
  }
}
