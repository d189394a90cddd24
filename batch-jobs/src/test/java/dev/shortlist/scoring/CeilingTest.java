package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import org.junit.jupiter.api.Test;

class CeilingTest {
  @Test
  void holdsAtThirtyUntilAMustIsShown() {
    assertThat(Ceiling.of(0).bend(100)).isEqualTo(30);
    assertThat(Ceiling.of(0).bend(60)).isLessThan(30);
  }

  @Test
  void changesNothingFromAQuarterOfTheMusts() {
    for (double total = 0; total <= 100; total += 12.5) {
      assertThat(Ceiling.of(.25).bend(total)).isEqualTo(total);
      assertThat(Ceiling.NONE.bend(total)).isEqualTo(total);
    }
  }

  @Test
  void growsWithTheTotalAndWithWhatIsShown() {
    for (int shown = 0; shown < 25; shown++) {
      for (int total = 0; total < 100; total++) {
        double here = Ceiling.of(shown / 100.0).bend(total);
        assertThat(Ceiling.of(shown / 100.0).bend(total + 1)).isGreaterThan(here);
        assertThat(Ceiling.of((shown + 1) / 100.0).bend(total)).isGreaterThanOrEqualTo(here);
        assertThat(here).isLessThanOrEqualTo(total);
      }
    }
  }

  @Test
  void refusesCeilingsOutsideItsRange() {
    assertThatThrownBy(() -> new Ceiling(29.9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ceiling(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  /// A CV of the field, with the title, every should and words near each must, but none of them.
  @Test
  void keepsACvThatOnlyComesNearTheMustsAtMost30() {
    Vacancy accountant =
        ScoringDesk.vacancy(
            "Financial Accountant",
            new Requirement.Statement("Prepares the month-end close", Need.MUST, 3),
            ScoringDesk.skill("IFRS", Need.MUST),
            ScoringDesk.skill("Intercompany reconciliation", Need.MUST),
            ScoringDesk.skill("Excel", Need.SHOULD),
            ScoringDesk.skill("SAP", Need.SHOULD));
    InventedCv near =
        new InventedCv(
                """
                Financial Accountant, Fjord Foods, 2015 to present
                Posted supplier invoices in SAP and Excel and paid them at the end of the month
                Kept the general ledger and closed open items with suppliers
                Prepared the VAT return and answered the auditors
                """)
            .title("Financial Accountant");

    Scorecard card = ScoringDesk.score(near, accountant);

    assertThat(card.criteria().subList(0, 3))
        .noneMatch(criterion -> criterion.met() == Scorecard.Met.YES);
    assertThat(card.score()).isLessThanOrEqualTo(30).isGreaterThan(15);
  }
}
