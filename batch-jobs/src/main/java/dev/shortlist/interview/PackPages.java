package dev.shortlist.interview;

import dev.shortlist.hiring.Quote;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.interview.InterviewPack.Cites;
import dev.shortlist.interview.InterviewPack.Kind;
import dev.shortlist.interview.InterviewPack.ShownLine;
import dev.shortlist.interview.InterviewPack.StarPrompt;
import dev.shortlist.interview.InterviewPack.Summary;
import dev.shortlist.interview.InterviewPack.TimeSlot;
import dev.shortlist.interview.InterviewPack.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The pack laid out as pages: what to know before, the evidence, the questions with room for
/// notes, the scorecard.
final class PackPages {
  static final String CSS = QuestionLibrary.resource("/dev/shortlist/interview/pack.css");
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_HEADER = 70;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_EMPLOYMENT = 110;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUOTE = 220;
  private static final int LABELS = 6;
  private static final int READING_LINES = 8;
  private static final int FEW_READING_LINES = 3;
  private static final int CORE_LINES = 5;
  private static final int CANDIDATE_LINES = 7;

  private final InterviewPack pack;
  private final PackWords words;
  private final String title;
  private final Page page;

  PackPages(InterviewPack pack) {
    this.pack = pack;
    this.words = pack.words();
    this.title = PlainText.of(pack.vacancyTitle(), LONGEST_TITLE);
    this.page =
        new Page(
            words.language(),
            words.say(Phrase.DOCUMENT_TITLE, title, pack.candidate()),
            words.say(Phrase.DOCUMENT_SUBJECT, title, pack.candidate()),
            CSS.replace("{confidential}", words.say(Phrase.CONFIDENTIAL))
                .replace("{page}", words.say(Phrase.PAGE_NUMBER))
                .replace("{of}", words.say(Phrase.PAGE_COUNT)));
  }

  /// Whether the pages have words that run from right to left.
  boolean turnsText() {
    return page.turnsText();
  }

  /// Lays the pages out; to be called once.
  Document document() {
    runningHeader();
    Element lacking = before();
    questions();
    candidateQuestions();
    new TickSheet(page, pack).append();
    if (page.lacksCharacters()) {
      page.words(lacking, words.say(Phrase.LACKING));
    }
    return page.document();
  }

  private void runningHeader() {
    Element header = page.append(page.body(), "div", "running");
    page.text(header, "b", "", words.say(Phrase.CANDIDATE, pack.candidate()));
    page.text(header, "span", "", " · " + PlainText.of(title, LONGEST_HEADER));
  }

  /// What to know before the interview; returns the place for a remark on characters that cannot be
  /// shown.
  private Element before() {
    Element band = page.append(page.body(), "div", "band");
    page.text(band, "p", "kind", words.say(Phrase.INTERVIEW_PACK));
    page.text(band, "h1", "", title);
    String name = PlainText.of(pack.candidateName(), LONGEST_NAME);
    String candidate = words.say(Phrase.CANDIDATE, pack.candidate());
    page.text(band, "p", "who", name.isEmpty() ? candidate : candidate + ", " + name);
    Element lacking = page.append(band, "p", "small");
    score();
    Summary summary = pack.summary();
    page.text(page.body(), "h2", "", words.say(Phrase.AGAINST_VACANCY));
    page.text(page.body(), "p", "", summary.text());
    labels(Phrase.SHOWN, summary.met(), LONGEST_LABEL);
    labels(Phrase.SHOWN_IN_PART, summary.partly(), LONGEST_LABEL);
    labels(Phrase.NOT_FOUND, summary.open(), LONGEST_LABEL);
    labels(Phrase.NOT_TO_BE_TOLD, summary.unknown(), LONGEST_LABEL);
    labels(Phrase.LATEST_WORK, summary.employments(), LONGEST_EMPLOYMENT);
    var table = new EvidenceTable(page, pack);
    table.append();
    timePlan();
    doNotAsk();
    Element whole = page.append(page.body(), "div", "whole");
    page.text(whole, "h2", "", words.say(Phrase.READING_NOTES));
    page.noteLines(whole, table.isLong() ? FEW_READING_LINES : READING_LINES);
    return lacking;
  }

  private void score() {
    Element table = page.append(page.body(), "table", "score");
    Element row = page.append(page.append(table, "tbody", ""), "tr", "");
    Element cell = page.append(row, "td", "score-figure");
    page.text(cell, "span", "figure", words.number(pack.scorecard().score()));
    page.text(cell, "span", "of", " " + words.say(Phrase.OF_HUNDRED));
    Element hint = page.append(row, "td", "score-hint");
    page.text(hint, "p", "", words.say(Phrase.SCORE_HINT));
    if (pack.scorecard().review()) {
      page.text(
          hint,
          "p",
          "review",
          words.say(Phrase.LOOK_FIRST, String.join("; ", words.reasons(pack.scorecard()))));
    }
  }

  private void labels(Phrase heading, List<String> labels, int longest) {
    if (labels.isEmpty()) {
      return;
    }
    Element line = page.append(page.body(), "p", "labels");
    page.text(line, "b", "", words.say(heading) + ": ");
    var shown = new ArrayList<String>();
    labels.stream()
        .limit(LABELS)
        .forEach(label -> shown.add(PlainText.of(words.label(label), longest)));
    if (labels.size() > LABELS) {
      shown.add(words.say(Phrase.AND_MORE, labels.size() - LABELS));
    }
    page.words(line, String.join(" · ", shown));
  }

  private void timePlan() {
    int together =
        pack.timePlan().stream().filter(TimeSlot::withCandidate).mapToInt(TimeSlot::minutes).sum();
    Element whole = page.append(page.body(), "div", "whole");
    page.text(whole, "h2", "", words.say(Phrase.TIME_PLAN, together));
    Element table = page.append(whole, "table", "grid time");
    Element body = page.append(table, "tbody", "");
    int minute = 0;
    for (TimeSlot slot : pack.timePlan()) {
      Element row = page.append(body, "tr", "");
      page.text(row, "td", "when", words.say(Phrase.MINUTES, minute, minute + slot.minutes()));
      page.text(row, "td", "", slot.what());
      minute += slot.minutes();
    }
  }

  private void doNotAsk() {
    Element whole = page.append(page.body(), "div", "whole");
    page.text(whole, "h2", "", words.say(Phrase.DO_NOT_ASK));
    Element list = page.append(whole, "ul", "do-not-ask");
    pack.doNotAsk().forEach(item -> page.text(list, "li", "", item));
  }

  private void questions() {
    page.text(page.body(), "h2", "new-page", words.say(Phrase.CORE_QUESTIONS));
    Element star = page.append(page.body(), "p", "star");
    page.words(star, words.say(Phrase.STAR_HINT) + " ");
    for (StarPrompt prompt : pack.star()) {
      page.text(star, "b", "", prompt.step() + ": ");
      page.words(star, prompt.prompt() + " ");
    }
    int number = 0;
    for (Topic topic : pack.topics()) {
      Element whole = page.append(page.body(), "div", "whole");
      topicHead(whole, topic);
      for (Question question : topic.questions()) {
        number++;
        question(whole, number + ".", question.text(), question.followUps(), CORE_LINES);
      }
      scale(whole, topic.competency());
    }
  }

  private void topicHead(Element parent, Topic topic) {
    Element head = page.append(parent, "div", "topic");
    page.text(head, "h3", "", topic.competency().name());
    page.text(head, "p", "definition", topic.competency().definition());
    if (!topic.requirements().isEmpty()) {
      page.text(
          head,
          "p",
          "stands-for",
          words.say(
              Phrase.STANDS_FOR,
              PlainText.of(
                  topic.requirements().stream()
                      .map(words::label)
                      .collect(Collectors.joining(" · ")),
                  LONGEST_TITLE)));
    }
  }

  private void question(
      Element parent, String number, String text, List<String> followUps, int lines) {
    Element block = page.append(parent, "div", "question");
    Element ask = page.append(block, "p", "ask");
    page.text(ask, "b", "", number + " ");
    page.words(ask, text);
    Element list = page.append(block, "ul", "follow-ups");
    followUps.forEach(followUp -> page.text(list, "li", "", followUp));
    page.noteLines(block, lines);
  }

  private void scale(Element parent, Competency competency) {
    Element table = page.append(parent, "table", "grid scale");
    Element head = page.append(page.append(table, "thead", ""), "tr", "");
    page.text(head, "th", "", "1");
    page.text(head, "th", "", "3");
    page.text(head, "th", "", "5");
    Element body = page.append(table, "tbody", "");
    Element anchors = page.append(body, "tr", "");
    page.text(anchors, "td", "", competency.one());
    page.text(anchors, "td", "", competency.three());
    page.text(anchors, "td", "", competency.five());
  }

  private void candidateQuestions() {
    page.text(page.body(), "h2", "new-page", words.say(Phrase.CANDIDATE_QUESTIONS));
    page.text(page.body(), "p", "", words.say(Phrase.CANDIDATE_HINT));
    int number = pack.coreQuestions().size();
    for (CandidateQuestion question : pack.candidateQuestions()) {
      number++;
      boolean third = number == pack.coreQuestions().size() + 3;
      Element block = page.append(page.body(), "div", third ? "cite new-page" : "cite");
      cite(block, question);
      question(block, number + ".", question.text(), question.followUps(), CANDIDATE_LINES);
    }
  }

  private void cite(Element block, CandidateQuestion question) {
    Element head = page.append(block, "p", "about");
    page.text(
        head, "b", "", words.say(question.kind() == Kind.GAP ? Phrase.OPEN : Phrase.CLAIM) + " ");
    String need = question.need() == null ? "" : " (" + words.name(question.need().word()) + ")";
    String about =
        question.requirement().isBlank()
            ? words.say(Phrase.TOLD_WORK)
            : PlainText.of(words.label(question.requirement()), LONGEST_TITLE) + need;
    page.words(head, about + ". ");
    page.words(head, words.say(Phrase.RATE_UNDER, ratedUnder(question)));
    for (Quote quote : question.quotes()) {
      String line = quoted(words, quote, LONGEST_QUOTE);
      page.text(
          block,
          "p",
          "quote",
          switch (question.cites()) {
            case EVIDENCE, NOTHING -> line;
            case PLACE_TO_BEGIN -> words.say(Phrase.BEGIN_AT, line);
            case WITHHELD -> words.say(Phrase.BEGIN_HERE, line);
          });
    }
    if (question.cites() == Cites.NOTHING) {
      page.text(block, "p", "quote", words.say(Phrase.NO_LINE_SHOWS));
    }
  }

  /// The words of a quote with their page, as they stand in a pack.
  private static String quoted(PackWords words, Quote quote, int longest) {
    return onItsPage(words, quote, PlainText.of(quote.text(), longest));
  }

  /// A line as short as told, with the words it is shown for.
  static String quoted(PackWords words, ShownLine shown, int longest) {
    String line = PlainText.around(shown.line().text(), shown.matched(), longest);
    return onItsPage(words, shown.line(), line);
  }

  private static String onItsPage(PackWords words, Quote quote, String line) {
    String marked = HalfSentences.marked(line);
    return quote.page() == null
        ? words.say(Phrase.QUOTED, marked)
        : words.say(Phrase.QUOTED_ON_PAGE, marked, quote.page());
  }

  /// The line of the scorecard: the requirement's own where no competency stands for it.
  private String ratedUnder(CandidateQuestion question) {
    return pack.ratedByThemselves().contains(question.requirement())
        ? PlainText.of(words.label(question.requirement()), LONGEST_LABEL)
        : competencyName(question.competency());
  }

  private String competencyName(String id) {
    return pack.topics().stream()
        .map(Topic::competency)
        .filter(competency -> competency.id().equals(id))
        .map(Competency::name)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the pack has no competency " + id));
  }
}
