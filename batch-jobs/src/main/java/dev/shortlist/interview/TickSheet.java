package dev.shortlist.interview;

import dev.shortlist.hiring.Need;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/// The last page: a box for each rating of each competency, yes or no for what has no scale, the
/// overall answer, reasons and a name.
final class TickSheet {
  /// The answers, worst first, and the one that is none.
  static final List<Answer> ANSWERS = List.of(Answer.values());

  /// What is said of a requirement that has no scale.
  static final List<Phrase> WITHOUT_SCALE = List.of(Phrase.YES, Phrase.NO, Phrase.NOT_SEEN);

  private static final int RATINGS = 5;
  private static final int REASON_LINES = 5;
  private static final int MOST_ALONE = 4;
  private static final int MOST_TALL_ROWS = 6;
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
    withoutScale();
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
    Element head = head(table, Phrase.COMPETENCY);
    for (int rating = 1; rating <= RATINGS; rating++) {
      page.text(head, "th", "tick", Integer.toString(rating));
    }
    page.text(head, "th", "none", words.say(Phrase.NOT_SHOWN));
    page.text(head, "th", "", words.say(Phrase.WHAT_WAS_SAID));
    Element body = body(table);
    for (Topic topic : pack.topics()) {
      Element row = rate(body, topic.competency().name(), "tick", RATINGS);
      box(page.append(row, "td", "none"), "");
      page.append(row, "td", "");
    }
  }

  private void withoutScale() {
    if (alone().isEmpty()) {
      return;
    }
    Element table = page.append(page.body(), "table", "grid ratings");
    Element head = head(table, Phrase.SEEN);
    for (Phrase answer : WITHOUT_SCALE) {
      page.text(head, "th", "said", words.say(answer));
    }
    page.text(head, "th", "", words.say(Phrase.WHAT_WAS_SAID));
    Element body = body(table);
    for (String label : alone()) {
      String what = PlainText.of(words.label(label), LONGEST_LABEL);
      page.append(rate(body, what, "said", WITHOUT_SCALE.size()), "td", "");
    }
  }

  private Element head(Element table, Phrase what) {
    Element head = page.append(page.append(table, "thead", ""), "tr", "");
    page.text(head, "th", "what", words.say(what));
    return head;
  }

  /// The whole sheet stays on one page.
  private Element body(Element table) {
    boolean crowded = pack.topics().size() + alone().size() > MOST_TALL_ROWS;
    return page.append(table, "tbody", crowded ? "crowded" : "");
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

  private Element rate(Element body, String what, String column, int boxes) {
    Element row = page.append(body, "tr", "");
    page.text(row, "td", "what", what);
    for (int i = 0; i < boxes; i++) {
      box(page.append(row, "td", column), "");
    }
    return row;
  }

  private void box(Element cell, String words) {
    page.text(cell, "span", "box", " ");
    if (!words.isEmpty()) {
      page.words(cell, words);
    }
  }
}
