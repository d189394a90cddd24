package dev.shortlist.interview;

import dev.shortlist.hiring.Need;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/// The last page: a box for each rating of each competency, the overall answer, reasons and a name.
final class TickSheet {
  /// The answers, worst first, and the one that is none.
  static final List<Answer> ANSWERS = List.of(Answer.values());

  private static final int RATINGS = 5;
  private static final int REASON_LINES = 5;
  private static final int MOST_ALONE = 4;
  private static final int MOST_TALL_ROWS = 7;
  private static final int LONGEST_LABEL = 60;

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
    for (Phrase field : List.of(Phrase.INTERVIEWER, Phrase.DATE, Phrase.OTHERS)) {
      page.text(page.body(), "p", "signature", words.say(field) + ":");
    }
    page.text(
        page.body(),
        "p",
        "small",
        words.say(Phrase.SCORECARD_NAME, pack.scorecard().fingerprint()));
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
    // The whole sheet stays on one page.
    boolean crowded = pack.topics().size() + alone().size() > MOST_TALL_ROWS;
    Element body = page.append(table, "tbody", crowded ? "crowded" : "");
    for (Topic topic : pack.topics()) {
      rate(body, topic.competency().name());
    }
    for (String label : alone()) {
      rate(body, PlainText.of(words.label(label), LONGEST_LABEL));
    }
  }

  /// What no competency stands for and must or should be there, as far as there is room; what is
  /// asked about comes first.
  private List<String> alone() {
    List<String> asked =
        pack.candidateQuestions().stream().map(CandidateQuestion::requirement).toList();
    List<String> nice =
        pack.scorecard().criteria().stream()
            .filter(criterion -> criterion.need() == Need.NICE)
            .map(Criterion::requirement)
            .toList();
    return pack.ratedByThemselves().stream()
        .filter(label -> asked.contains(label) || !nice.contains(label))
        .sorted(Comparator.comparing(label -> !asked.contains(label)))
        .limit(MOST_ALONE)
        .toList();
  }

  private void rate(Element body, String what) {
    Element row = page.append(body, "tr", "");
    page.text(row, "td", "what", what);
    for (int rating = 0; rating <= RATINGS; rating++) {
      box(page.append(row, "td", "tick"), "");
    }
    page.append(row, "td", "");
  }

  private void box(Element cell, String words) {
    page.text(cell, "span", "box", " ");
    if (!words.isEmpty()) {
      page.words(cell, words);
    }
  }
}
