package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Profile.Basics;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({
    "Lebenslauf Ada Exampleton, Ada Exampleton",
    "Curriculum vitae Ada Exampleton, Ada Exampleton",
    "RESUME OF ADA EXAMPLETON, ADA EXAMPLETON",
    "ADA EXAMPLETON RESUME, ADA EXAMPLETON",
    "PERSONAL INFORMATION Ada Exampleton, Ada Exampleton"
  })
  void whatThePageIsStandsBesideTheName(String line, String name) {
    Basics basics = read(line + "\n\nada@example.org\n");

    assertThat(basics.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACCOUNTANT\n\nSummary\nKeeps books.\n",
        "MOVER\n\nHighlights\n\nHeavy looms\n",
        "CUSTOMER SERVICES\n\nSummary\nKeeps books.\n",
        "INFORMATION TECHNOLOGY\n\nSummary\nKeeps books.\n",
        "ACCOUNT RECEIVABLE\n\nExperience\n",
        "ACCOUNTANT\n\nSkills\n\nSmart Looms\n\nPersonal information\nKeen\n"
      })
  void positionsHeadingsAndSkillsAreNoNames(String text) {
    assertThat(read(text).name()).isEmpty();
  }

  @Test
  void aNameMayStandUnderPersonalDetails() {
    Basics basics =
        read("CURRICULUM VITAE\n\nSummary\nKeeps books.\n\nPersonal details\nAda Exampleton\n");

    assertThat(basics.name()).isEqualTo("Ada Exampleton");
  }

  @Test
  void aNameMayStandOnTwoLines() {
    Basics basics = read("Ada\nExampleton\nada@example.org\n");

    assertThat(basics.name()).isEqualTo("Ada Exampleton");
  }
}
