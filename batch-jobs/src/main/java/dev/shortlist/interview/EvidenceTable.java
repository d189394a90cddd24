package dev.shortlist.interview;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.interview.InterviewPack.ShownCriterion;
import dev.shortlist.interview.InterviewPack.ShownLine;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/// The score as a table: each criterion, its points, how it is met, and the lines it rests on.
final class EvidenceTable {
  private static final int MOST_ROWS = 20;
  private static final int FEW_ROWS = 8;
  private static final int SOME_ROWS = 14;

  private final Page page;
  private final InterviewPack pack;
  private final PackWords words;
  private final Density density;

  /// How much of a criterion is shown: quotes, and code points of a quote, of one beside what is
  /// missing, of a label, and of that of a must, which is nowhere else in full.
  private enum Density {
    FEW(2, 150, 150, 60, 200),
    SOME(1, 110, 110, 60, 160),
    MANY(1, 110, 50, 40, 120);

    private final int quotes;
    private final int longest;
    private final int longestBesideMissing;
    private final int longestLabel;
    private final int longestMust;

    Density(int quotes, int longest, int longestBesideMissing, int longestLabel, int longestMust) {
      this.quotes = quotes;
      this.longest = longest;
      this.longestBesideMissing = longestBesideMissing;
      this.longestLabel = longestLabel;
      this.longestMust = longestMust;
    }

    static Density of(int rows) {
      if (rows > SOME_ROWS) {
        return MANY;
      }
      return rows > FEW_ROWS ? SOME : FEW;
    }
  }

  EvidenceTable(Page page, InterviewPack pack) {
    this.page = page;
    this.pack = pack;
    this.words = pack.words();
    // A table that people read at a glance stays on one page: the more rows, the shorter each.
    this.density = Density.of(pack.shown().size());
  }

  /// Whether it needs the room that notes would have beside a shorter one.
  boolean isLong() {
    return density == Density.MANY;
  }

  void append() {
    page.text(page.body(), "h2", "", words.say(Phrase.EVIDENCE));
    Element table = page.append(page.body(), "table", "grid evidence");
    Element head = page.append(page.append(table, "thead", ""), "tr", "");
    page.text(head, "th", "what", words.say(Phrase.ASKED));
    page.text(head, "th", "points", words.say(Phrase.POINTS));
    page.text(head, "th", "met", words.say(Phrase.MET));
    page.text(head, "th", "", words.say(Phrase.LINES));
    Element body = page.append(table, "tbody", "");
    List<ShownCriterion> criteria = pack.shown();
    criteria.stream().limit(MOST_ROWS).forEach(shown -> row(body, shown));
    if (criteria.size() > MOST_ROWS) {
      page.text(
          page.body(), "p", "small", words.say(Phrase.MORE_CRITERIA, criteria.size() - MOST_ROWS));
    }
  }

  private void row(Element body, ShownCriterion shown) {
    Criterion criterion = shown.criterion();
    Element row = page.append(body, "tr", "");
    Element what = page.append(row, "td", "");
    int longestLabel = criterion.need() == Need.MUST ? density.longestMust : density.longestLabel;
    page.text(what, "span", "label", PlainText.of(label(criterion), longestLabel));
    if (criterion.need() != null) {
      page.text(what, "span", "need", " " + words.name(criterion.need().word()));
    }
    page.text(
        row,
        "td",
        "points",
        words.number(criterion.points()) + " / " + words.number(criterion.max()));
    page.text(row, "td", "met met-" + word(criterion.met()), verdict(criterion));
    Element evidence = page.append(row, "td", "");
    int longest = criterion.missing().isBlank() ? density.longest : density.longestBesideMissing;
    List<ShownLine> lines = lines(shown);
    for (ShownLine line : lines) {
      if (line.withheld()) {
        page.text(evidence, "p", "missing", withheld(criterion, line.quote()));
      } else {
        page.text(evidence, "p", "quote", quoted(shown, line, longest));
      }
    }
    if (!criterion.missing().isBlank()) {
      page.text(
          evidence,
          "p",
          "missing",
          words.say(
              Phrase.MISSING,
              PlainText.of(words.remarkBesideLabel(criterion.missing()), density.longest)));
    }
    if (lines.isEmpty() && criterion.missing().isBlank()) {
      page.text(evidence, "p", "missing", words.say(Phrase.NO_LINE));
    }
  }

  /// A line, with the others of the same thing.
  private String quoted(ShownCriterion shown, ShownLine line, int longest) {
    if (!shown.together()) {
      return PackPages.quoted(words, line, longest);
    }
    return shown.lines().stream()
        .filter(part -> !part.withheld())
        .map(part -> PackPages.quoted(words, part, longest))
        .collect(Collectors.joining(" · "));
  }

  /// The first lines that may be printed; where there is none and one shows what is asked, that it
  /// is not.
  private List<ShownLine> lines(ShownCriterion shown) {
    List<ShownLine> printed =
        shown.lines().stream()
            .filter(line -> !line.withheld())
            .limit(shown.together() ? 1 : density.quotes)
            .toList();
    Met met = shown.criterion().met();
    boolean shows = met == Met.YES || met == Met.PARTLY;
    return printed.isEmpty() && shows ? shown.lines().stream().limit(1).toList() : printed;
  }

  private String withheld(Criterion criterion, Quote quote) {
    boolean level = words.isOnALanguage(criterion.requirement());
    if (quote.page() == null) {
      return words.say(level ? Phrase.LEVEL_SHOWN : Phrase.NOT_QUOTED);
    }
    String page = quote.page().toString();
    return words
        .say(level ? Phrase.LEVEL_SHOWN_ON_PAGE : Phrase.NOT_QUOTED_ON_PAGE, page)
        .replace(" " + page, "\u00a0" + page);
  }

  /// Only what is asked can be met; the rest has points by likeness alone.
  private String verdict(Criterion criterion) {
    boolean asked = criterion.kind() == Scorecard.Kind.REQUIREMENT;
    return asked || criterion.met() != Met.UNKNOWN ? words.name(word(criterion.met())) : "–";
  }

  private String label(Criterion criterion) {
    return switch (criterion.kind()) {
      case REQUIREMENT -> words.label(criterion.requirement());
      case TITLE -> words.say(Phrase.JOB_TITLE);
      case OVERALL -> words.say(Phrase.VACANCY_AS_A_WHOLE);
      case SECOND_LOOK -> words.say(Phrase.BY_ANOTHER_MODEL);
    };
  }

  private static String word(Met met) {
    return met.name().toLowerCase(Locale.ROOT);
  }
}
