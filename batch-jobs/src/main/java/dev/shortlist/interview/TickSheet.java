package dev.shortlist.interview;

import dev.shortlist.interview.InterviewPack.Topic;
import java.util.List;
import org.w3c.dom.Element;

/// The last page: a box for each rating of each competency, the overall answer, reasons and a name.
final class TickSheet {
  /// The answers, worst first, and the one that is none.
  static final List<Answer> ANSWERS = List.of(Answer.values());

  private static final int RATINGS = 5;
  private static final int REASON_LINES = 8;

  private final Page page;
  private final InterviewPack pack;
  private final PackWords words;

  /// May the candidate go on; the names stand in the JSON form.
  enum Answer {
    DEFINITELY_NOT(Phrase.DEFINITELY_NOT),
    NO(Phrase.NO),
    YES(Phrase.YES),
    STRONG_YES(Phrase.STRONG_YES),
    NO_DECISION_YET(Phrase.NO_DECISION);

    private final Phrase words;

    Answer(Phrase words) {
      this.words = words;
    }
  }

  TickSheet(Page page, InterviewPack pack) {
    this.page = page;
    this.pack = pack;
    this.words = pack.words();
  }

  void append() {
    page.text(page.body(), "h2", "new-page", words.say(Phrase.SCORECARD));
    page.text(page.body(), "p", "", words.say(Phrase.FILL_IN));
    ratings();
    page.text(page.body(), "h3", "", words.say(Phrase.GO_ON));
    Element table = page.append(page.body(), "table", "grid answers");
    Element row = page.append(page.append(table, "tbody", ""), "tr", "");
    for (Answer answer : ANSWERS) {
      box(page.append(row, "td", ""), " " + words.say(answer.words));
    }
    page.text(page.body(), "h3", "", words.say(Phrase.REASONS));
    page.noteLines(page.body(), REASON_LINES);
    Element signature = page.append(page.body(), "table", "signature");
    Element line = page.append(page.append(signature, "tbody", ""), "tr", "");
    for (Phrase field : List.of(Phrase.INTERVIEWER, Phrase.DATE, Phrase.OTHERS)) {
      page.text(line, "td", "", words.say(field));
    }
  }

  private void ratings() {
    Element table = page.append(page.body(), "table", "grid ratings");
    Element head = page.append(page.append(table, "thead", ""), "tr", "");
    page.text(head, "th", "what", words.say(Phrase.COMPETENCY));
    for (int rating = 1; rating <= RATINGS; rating++) {
      page.text(head, "th", "tick", Integer.toString(rating));
    }
    page.text(head, "th", "tick", words.say(Phrase.NOT_SHOWN));
    page.text(head, "th", "", words.say(Phrase.WHAT_WAS_SAID));
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
