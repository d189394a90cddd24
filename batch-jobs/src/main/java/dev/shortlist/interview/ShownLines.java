package dev.shortlist.interview;

import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack.ShownCriterion;
import dev.shortlist.interview.InterviewPack.ShownLine;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines that the criteria of a scorecard rest on, in the order that tells most, as a pack may
/// print them.
final class ShownLines {
  private static final int LONGEST_MATCH = 40;

  private final Vacancy vacancy;
  private final ToldLines told;
  private final TellingOrder order;
  private final Quotable quotable;

  ShownLines(Vacancy vacancy, ToldLines told, TellingOrder order, Quotable quotable) {
    this.vacancy = vacancy;
    this.told = told;
    this.order = order;
    this.quotable = quotable;
  }

  List<ShownCriterion> of(Scorecard scorecard) {
    return scorecard.criteria().stream().map(this::of).toList();
  }

  private ShownCriterion of(Criterion criterion) {
    Requirement requirement = requirement(criterion.requirement());
    if (requirement instanceof Requirement.Education) {
      List<ShownLine> parts =
          told.of(criterion, requirement).stream()
              .map(part -> new ShownLine(part, part, "", !quotable.may(part)))
              .toList();
      return new ShownCriterion(criterion, parts, true);
    }
    List<String> names = told.names(criterion, requirement);
    var lines = new ArrayList<ShownLine>();
    for (Quote quote : order.sorted(criterion.evidence(), requirement)) {
      boolean inWords = ToldLines.isInWords(criterion, requirement);
      Quote line = inWords ? told.whole(quote) : quote;
      String matched = inWords ? matched(quote, line, names, criterion.requirement()) : "";
      lines.add(new ShownLine(quote, line, matched, !quotable.may(quote)));
    }
    return new ShownCriterion(criterion, lines, false);
  }

  /// The words of a line that it is shown for: those that were quoted, a name of what is asked, or
  /// the first word that is also in the requirement; "" when likeness alone led to it.
  private static String matched(Quote quote, Quote line, List<String> names, String requirement) {
    if (!quote.equals(line) && quote.text().length() <= LONGEST_MATCH) {
      return quote.text();
    }
    for (String name : names) {
      Matcher found =
          Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
              .matcher(line.text());
      if (found.find()) {
        return found.group();
      }
    }
    return WordsInCommon.first(line.text(), requirement);
  }

  private @Nullable Requirement requirement(String label) {
    for (Requirement requirement : vacancy.requirements()) {
      if (requirement.label().equals(label)) {
        return requirement;
      }
    }
    return null;
  }
}
