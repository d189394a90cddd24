package dev.shortlist.interview;

import dev.shortlist.interview.InterviewPack.Topic;
import java.util.List;
import org.w3c.dom.Element;

/// The last page: a box for each rating of each competency, the overall answer, reasons and a name.
final class TickSheet {
  /// The answers, worst first, and the one that is none.
  static final List<String> ANSWERS =
      List.of("Definitely not", "No", "Yes", "Strong yes", "No decision yet");

  private static final int RATINGS = 5;
  private static final int REASON_LINES = 8;

  private final Page page;
  private final InterviewPack pack;

  TickSheet(Page page, InterviewPack pack) {
    this.page = page;
    this.pack = pack;
  }

  void append() {
    page.text(page.body(), "h2", "new-page", "Scorecard");
    page.text(
        page.body(),
        "p",
        "",
        "Fill it in alone and before you talk to other interviewers. 2 and 4 lie between the behaviours described; tick n"
            + " when the interview did not show it.");
    ratings();
    page.text(page.body(), "h3", "", "Should this candidate go on?");
    Element table = page.append(page.body(), "table", "grid answers");
    Element row = page.append(page.append(table, "tbody", ""), "tr", "");
    for (String answer : ANSWERS) {
      box(page.append(row, "td", ""), " " + answer);
    }
    page.text(page.body(), "h3", "", "Reasons, from what was said or done in the interview");
    page.noteLines(page.body(), REASON_LINES);
    Element signature = page.append(page.body(), "table", "signature");
    Element line = page.append(page.append(signature, "tbody", ""), "tr", "");
    for (String field : List.of("Interviewer", "Date", "Others present")) {
      page.text(line, "td", "", field);
    }
  }

  private void ratings() {
    Element table = page.append(page.body(), "table", "grid ratings");
    Element head = page.append(page.append(table, "thead", ""), "tr", "");
    page.text(head, "th", "what", "Competency");
    for (int rating = 1; rating <= RATINGS; rating++) {
      page.text(head, "th", "tick", Integer.toString(rating));
    }
    page.text(head, "th", "tick", "n");
    page.text(head, "th", "", "What was said or done");
    Element body = page.append(table, "tbody", "");
    for (Topic topic : pack.topics()) {
      Element row = page.append(body, "tr", "");
      page.text(row, "td", "what", topic.competency().name());
      for (int rating = 0; rating <= RATINGS; rating++) {
        box(page.append(row, "td", "tick"), "");
      }
      page.append(row, "td", "");
    }
  }

  private void box(Element cell, String words) {
    page.text(cell, "span", "box", " ");
    if (!words.isEmpty()) {
      page.words(cell, words);
    }
  }
}
