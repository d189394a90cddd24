package dev.shortlist.interview;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which lines of a CV the questions of one pack may cite: each once where there is another, none
/// that touches a protected topic, and no date, which claims nothing.
final class CitableLines {
  /// A line this much less like what is asked than the best there could be is about something else.
  private static final double TOUCHES = 0.3;

  private static final double NAMED = 0.5;
  private static final int MOST_TIMES_TO_BEGIN = 2;

  private final Profile profile;
  private final String language;
  private final TellingOrder order;
  private final ToldLines told;
  private final Quotable quotable;
  private final Map<String, Integer> cited = new HashMap<>();
  private final List<Quote> places = new ArrayList<>();

  /// language is the CV's own, ISO 639-1 or "und".
  CitableLines(
      Profile profile, String language, TellingOrder order, ToldLines told, Quotable quotable) {
    this.language = language;
    this.profile = profile;
    this.order = order;
    this.told = told;
    this.quotable = quotable;
  }

  boolean allows(Quote quote) {
    return !cited.containsKey(quote.text())
        && places.stream().noneMatch(place -> TellingOrder.overlap(place, quote))
        && mayStand(quote);
  }

  private boolean mayStand(Quote quote) {
    return !quote.text().isBlank() && !order.isDate(quote) && quotable.may(quote);
  }

  void cite(List<Quote> quotes) {
    quotes.forEach(quote -> cited.merge(quote.text(), 1, Integer::sum));
    places.addAll(quotes);
  }

  /// The line that shows a part of what is asked, one that another question cites if there is no
  /// other.
  List<Quote> touching(Criterion gap, @Nullable Requirement requirement) {
    List<Quote> may = told.of(gap, requirement).stream().filter(this::mayStand).toList();
    List<Quote> fresh = may.stream().filter(this::allows).toList();
    return (fresh.isEmpty() ? may : fresh).stream().limit(1).toList();
  }

  /// Whether a line of the CV shows a part of what is asked, or all that was found is too far from
  /// it. A skill that a line names is met or lacks years; else the line is only like it, unless it
  /// has a word of its name: "discipline in the classroom" for classroom management. A sentence
  /// must be near and share such a word: that both prepare something tells nothing.
  static boolean isShown(Criterion gap, @Nullable Requirement requirement) {
    return !gap.evidence().isEmpty()
        && (gap.met() == Met.PARTLY
            || gap.met() == Met.NO
            || switch (requirement) {
              case Requirement.Skill skill ->
                  (skill.years() > 0 && gap.points() >= NAMED * gap.max())
                      || tells(gap, skill.skill());
              case Requirement.Statement statement -> isNear(gap) && tells(gap, statement.text());
              case Requirement.Education _, Requirement.Language _, Requirement.Certificate _ ->
                  true;
              case null -> isNear(gap);
            });
  }

  private static boolean tells(Criterion gap, String asked) {
    return gap.evidence().stream().anyMatch(line -> WordsInCommon.telling(line.text(), asked));
  }

  private static boolean isNear(Criterion gap) {
    return gap.points() >= TOUCHES * gap.max();
  }

  /// Where to begin a talk about what no line shows: a line of work that is like it, the
  /// qualifications for a qualification, else the positions, the latest first; none when the CV
  /// gives none of these.
  List<Quote> toBeginAt(Criterion gap, @Nullable Requirement requirement) {
    if (requirement instanceof Requirement.Language asked && isOfTheCv(asked)) {
      return List.of();
    }
    for (Quote quote : told.of(gap, requirement)) {
      boolean close = isNear(gap) || order.isOfWork(quote);
      if (close && TellingOrder.tells(quote) && allows(quote)) {
        return List.of(quote);
      }
    }
    return toBeginAt(requirement);
  }

  /// Whether the CV itself is written in a language: it is all the place that is needed.
  private boolean isOfTheCv(Requirement.Language asked) {
    return Locale.of(language)
        .getDisplayLanguage(Locale.ENGLISH)
        .equalsIgnoreCase(asked.language());
  }

  List<Quote> toBeginAt(@Nullable Requirement requirement) {
    if (requirement instanceof Requirement.Language asked && isOfTheCv(asked)) {
      return List.of();
    }
    List<String> places =
        switch (requirement) {
          case Requirement.Education _ -> List.of("/profile/education/", "/profile/certificates/");
          case Requirement.Certificate _ ->
              List.of("/profile/certificates/", "/profile/education/");
          case Requirement.Language _ -> List.of("/profile/languages/");
          case Requirement.Skill _, Requirement.Statement _ -> List.of();
          case null -> List.of();
        };
    for (String place : places) {
      for (Evidence evidence : profile.evidence()) {
        if (evidence.pointer().startsWith(place) && allows(evidence.quote())) {
          return List.of(evidence.quote());
        }
      }
    }
    return position(requirement);
  }

  /// The position that shares a word with what is asked, else the latest one, twice at most: an
  /// older one has no more to do with it.
  private List<Quote> position(@Nullable Requirement requirement) {
    List<Quote> positions =
        profile.evidence().stream()
            .filter(each ->
                each.pointer().startsWith("/profile/work/") && each.pointer().endsWith("/position"))
            .map(Evidence::quote)
            .filter(this::mayStand)
            .toList();
    String asked = requirement == null ? "" : requirement.words();
    return Stream.concat(
            positions.stream().filter(each -> !WordsInCommon.first(each.text(), asked).isEmpty()),
            positions.stream().limit(1))
        .filter(each -> cited.getOrDefault(each.text(), 0) < MOST_TIMES_TO_BEGIN)
        .limit(1)
        .toList();
  }

  /// The line that tells most of how a requirement is met, or null.
  @Nullable Quote telling(Criterion criterion, @Nullable Requirement requirement) {
    for (Quote quote : told.of(criterion, requirement)) {
      if (allows(quote)) {
        return quote;
      }
    }
    return null;
  }

  /// A line with, for a language, the other that a criterion rests on: a name says no level, and a
  /// level no name; and for a degree its field and school.
  List<Quote> withParts(Quote line, Criterion criterion, @Nullable Requirement requirement) {
    return switch (requirement) {
      case Requirement.Language _ ->
          criterion.evidence().stream()
              .filter(quote -> quote.equals(line) || allows(quote))
              .sorted(Comparator.comparingInt(Quote::start))
              .limit(2)
              .toList();
      case Requirement.Education _ ->
          told.of(criterion, requirement).stream()
              .filter(quote -> quote.equals(line) || allows(quote))
              .toList();
      case Requirement.Skill _, Requirement.Statement _, Requirement.Certificate _ -> List.of(line);
      case null -> List.of(line);
    };
  }

  /// The newest line of an employment that gives a figure, else the first line these criteria rest
  /// on that does, or null; a change before a share, and what was measured before a size.
  @Nullable Quote figure(List<Criterion> criteria) {
    return figures(criteria).stream()
        .min(
            Comparator.<Quote, Boolean>comparing(line -> !Figures.changed(line.text()))
                .thenComparing(line -> !Figures.measured(line.text()))
                .thenComparingInt(order::post))
        .orElse(null);
  }

  private List<Quote> figures(List<Criterion> criteria) {
    var lines = new ArrayList<Quote>();
    for (Evidence evidence : profile.evidence()) {
      if (order.isTold(evidence) && Figures.in(evidence.quote().text())) {
        Quote line = told.whole(evidence.quote());
        if (givesAFigure(line) && (Figures.measured(line.text()) || order.isDone(line))) {
          lines.add(line);
        }
      }
    }
    for (Criterion criterion : criteria) {
      for (Quote quote : criterion.evidence()) {
        Quote line = told.whole(quote);
        if (givesAFigure(line) && order.isStory(line)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private boolean givesAFigure(Quote line) {
    return Figures.in(line.text()) && !WholeLines.isLong(line.text()) && allows(line);
  }

  /// Whether there is a story behind a line.
  boolean isStory(Quote line) {
    return order.isStory(line);
  }

  /// The first criterion met, in part at least, whose evidence lies in the same words, or null: a
  /// line is no claim to what page 1 calls not shown.
  static @Nullable Criterion restingOn(Quote line, List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      boolean met = criterion.met() == Met.YES || criterion.met() == Met.PARTLY;
      for (Quote quote : criterion.evidence()) {
        if (met && quote.start() < line.end() && line.start() < quote.end()) {
          return criterion;
        }
      }
    }
    return null;
  }
}
