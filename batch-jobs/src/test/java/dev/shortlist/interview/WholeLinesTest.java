package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeLinesTest {
  private static Quote around(String text, String words) {
    VisibleText visible = VisibleText.of(text);
    int start = text.indexOf(words);
    return whole(visible).around(visible.quote(start, start + words.length()));
  }

  private static WholeLines whole(VisibleText visible) {
    return new WholeLines(new CvText(visible, visible, "en"));
  }

  @Test
  void anEntryEndsWhereSomethingPersonalStands() {
    String text = "Born 3 May 1985, ledger expert in Leeds, phone 020 7946 0018\nPaid suppliers";
    VisibleText visible = VisibleText.of(text);
    String masked =
        text.replace("Born 3 May 1985", " ".repeat(15))
            .replace("Leeds, phone 020 7946 0018", " ".repeat(26));
    var whole = new WholeLines(new CvText(visible, VisibleText.of(masked), "en"));
    int at = text.indexOf("ledger");

    assertThat(whole.around(visible.quote(at, at + 6)).text()).isEqualTo("ledger expert in");
    assertThat(whole.around(visible.quote(0, text.indexOf('\n'))).text())
        .isEqualTo("ledger expert in");
    assertThat(whole.saying(words -> words.contains("expert") || words.contains("phone")))
        .extracting(Quote::text)
        .containsExactly("ledger expert in");
  }

  @Test
  void wrappedLinesOfAnEntryAreOne() {
    assertThat(
            around(
                    """
                    • Reconciled the clearing accounts, including
                    vault and transfer, among the
                    branches of the harbour bank.
                    • Posted entries
                    """,
                    "vault")
                .text())
        .isEqualTo(
            "• Reconciled the clearing accounts, including\n"
                + "vault and transfer, among the\n"
                + "branches of the harbour bank.");
  }

  @Test
  void entriesStayApart() {
    String text =
        """
        Clerk at the harbour office

        Posted the ledger
        - Paid suppliers
        Excel, Word
        """;

    assertThat(around(text, "harbour").text()).isEqualTo("Clerk at the harbour office");
    assertThat(around(text, "ledger").text()).isEqualTo("Posted the ledger");
    assertThat(around(text, "Word").text()).isEqualTo("Excel, Word");
  }

  @Test
  void ofAParagraphTheSentenceIsEnough() {
    String paragraph =
        "Kept the books of three harbours. "
            + "Wrote to many a captain about a late bill. ".repeat(6);

    assertThat(around(paragraph, "books").text()).isEqualTo("Kept the books of three harbours.");
  }

  @Test
  void aLineThatFillsItsColumnGoesOn() {
    String text =
        "General ledger accountant with six years in a centre and with SAP\nWorkday at times";
    var visible =
        new VisibleText(
            text,
            List.of(
                new TextLine(0, 65, 1, new Box(50, 100, 500, 110)),
                new TextLine(66, text.length(), 1, new Box(50, 112, 140, 122))));

    Quote quote = whole(visible).around(visible.quote(0, 7));

    assertThat(quote.text()).isEqualTo(text);
    assertThat(quote.box()).isEqualTo(new Box(50, 100, 500, 122));
  }

  @Test
  void aQuoteOfAnotherTextStaysAsItIs() {
    Quote quote = new Quote(1, 3, 9, "ledger", null);

    assertThat(whole(VisibleText.of("Paid suppliers")).around(quote)).isEqualTo(quote);
  }

  @Test
  void aCutInASentenceIsMarked() {
    assertThat(HalfSentences.marked("clearing among the cashiers of the"))
        .isEqualTo("…clearing among the cashiers of the…");
    assertThat(HalfSentences.marked("• monthly closing of the books"))
        .isEqualTo("monthly closing of the books");
    assertThat(HalfSentences.marked("Kept the books, with care."))
        .isEqualTo("Kept the books, with care.");
    assertThat(HalfSentences.marked("payroll")).isEqualTo("payroll");
  }

  @Test
  void aLongLineIsCutAroundTheWordItIsShownFor() {
    String line =
        "Reviewed the work of staff and of four branches; reconciliations were made each month by"
            + " two clerks";

    assertThat(PlainText.around(line, "reconciliations", 45))
        .startsWith("…")
        .endsWith("…")
        .contains("reconciliations were")
        .hasSizeLessThanOrEqualTo(45);
    assertThat(PlainText.around(line, "work", 45)).isEqualTo(PlainText.of(line, 45));
    assertThat(PlainText.around(line, "clerks", 45)).endsWith("two clerks");
    assertThat(PlainText.around(line, "", 45)).isEqualTo(PlainText.of(line, 45));
  }

  @Test
  void theBeginningOfANextSentenceIsLeftOut() {
    assertThat(HalfSentences.marked("Ran the ledgers of all the harbours. Through my"))
        .isEqualTo("Ran the ledgers of all the harbours.");
    assertThat(HalfSentences.marked("Ran the ledgers of all the harbours. The…"))
        .isEqualTo("Ran the ledgers of all the harbours.");
    assertThat(HalfSentences.marked("Ran the ledgers of Pier Nine Inc. New York"))
        .isEqualTo("Ran the ledgers of Pier Nine Inc. New York");
    assertThat(
            around(
                    "Kept the books of three harbours and of the ferries\n"
                        + "between them for many years. The captains\n"
                        + "wrote to me ".repeat(30),
                    "ferries")
                .text())
        .isEqualTo(
            "Kept the books of three harbours and of the ferries\nbetween them for many years.");
  }

  @Test
  void aLineThatIsCutIsCutAfterAClause() {
    assertThat(
            PlainText.of("Kept the books of the harbours, and wrote to captains about bills", 40))
        .isEqualTo("Kept the books of the harbours…");
    assertThat(PlainText.of("Kept the books of the harbours. And wrote to captains", 40))
        .isEqualTo("Kept the books of the harbours. …");
    assertThat(PlainText.of("Kept the books of the harbours and wrote to captains", 40))
        .isEqualTo("Kept the books of the harbours and…");
  }

  @Test
  void aBulletInTheWrongEncodingIsOne() {
    assertThat(HalfSentences.marked("â€¢New books for the harbour"))
        .isEqualTo("New books for the harbour");
    assertThat(around("Posted the ledger of the\nâ€¢ Paid suppliers", "ledger").text())
        .isEqualTo("Posted the ledger of the");
  }

  @Test
  void aNameThatEndsInASignIsNotCut() {
    assertThat(HalfSentences.marked("wrote the timetable of the ferries in C++"))
        .isEqualTo("…wrote the timetable of the ferries in C++");
  }
}
