package dev.shortlist.interview;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which lines of a CV the questions of one pack may cite: each once where there is another, none
/// that touches a protected topic, and no date, which claims nothing.
final class CitableLines {
  /// A line this much less like what is asked than the best there could be is about something else.
  private static final double TOUCHES = 0.3;

  private static final double NAMED = 0.5;

  private static final int WORDS_OF_A_STORY = 5;
  private static final int SIGNS_OF_A_LIST = 3;
  private static final Pattern LIST_SIGN = Pattern.compile("[,;|·•/]");

  /// Values that are read from a date; a skill's months are those of the work that names it.
  private static final Pattern DATE_VALUE = Pattern.compile(".*/(?:startDate|endDate|date|months)");

  private final Profile profile;
  private final ProtectedTopics protectedTopics;
  private final Set<Place> dates = new HashSet<>();
  private final Set<String> cited = new HashSet<>();

  /// Where a quote stands, in code points.
  private record Place(int start, int end) {
    static Place of(Quote quote) {
      return new Place(quote.start(), quote.end());
    }
  }

  CitableLines(Profile profile, ProtectedTopics protectedTopics) {
    this.profile = profile;
    this.protectedTopics = protectedTopics;
    var more = new HashSet<Place>();
    for (Evidence evidence : profile.evidence()) {
      boolean date = DATE_VALUE.matcher(evidence.pointer()).matches();
      (date ? dates : more).add(Place.of(evidence.quote()));
    }
    dates.removeAll(more);
  }

  boolean allows(Quote quote) {
    return !cited.contains(quote.text()) && mayStand(quote);
  }

  private boolean mayStand(Quote quote) {
    return !quote.text().isBlank()
        && !dates.contains(Place.of(quote))
        && protectedTopics.in(quote.text()).isEmpty();
  }

  void cite(List<Quote> quotes) {
    quotes.forEach(quote -> cited.add(quote.text()));
  }

  /// The line that shows a part of what is asked, one that another question cites if there is no
  /// other.
  List<Quote> touching(Criterion gap) {
    List<Quote> may = gap.evidence().stream().filter(this::mayStand).toList();
    List<Quote> fresh = may.stream().filter(this::allows).toList();
    return (fresh.isEmpty() ? may : fresh).stream().limit(1).toList();
  }

  /// Whether a line of the CV shows a part of what is asked, or all that was found is too far from
  /// it. A skill that a line names is met or lacks years; else the line is only like it.
  static boolean isShown(Criterion gap, @Nullable Requirement requirement) {
    return !gap.evidence().isEmpty()
        && (gap.met() == Met.PARTLY
            || gap.met() == Met.NO
            || switch (requirement) {
              case Requirement.Skill skill ->
                  skill.years() > 0 && gap.points() >= NAMED * gap.max();
              case Requirement.Statement _ -> isNear(gap);
              case Requirement.Education _, Requirement.Language _, Requirement.Certificate _ ->
                  true;
              case null -> isNear(gap);
            });
  }

  private static boolean isNear(Criterion gap) {
    return gap.points() >= TOUCHES * gap.max();
  }

  /// Where to begin a talk about what no line shows: a line that is like it, the qualifications for
  /// a qualification, else the positions, the latest first; none when the CV gives none of these.
  List<Quote> toBeginAt(Criterion gap, @Nullable Requirement requirement) {
    if (isNear(gap)) {
      for (Quote quote : gap.evidence()) {
        if (tells(quote) && allows(quote)) {
          return List.of(quote);
        }
      }
    }
    return toBeginAt(requirement);
  }

  List<Quote> toBeginAt(@Nullable Requirement requirement) {
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
    for (Evidence evidence : profile.evidence()) {
      if (evidence.pointer().startsWith("/profile/work/")
          && evidence.pointer().endsWith("/position")
          && allows(evidence.quote())) {
        return List.of(evidence.quote());
      }
    }
    return List.of();
  }

  /// The line that tells most of how a requirement is met, or null.
  @Nullable Quote telling(Criterion criterion) {
    Quote other = null;
    for (Quote quote : criterion.evidence()) {
      if (!allows(quote)) {
        continue;
      }
      if (tells(quote)) {
        return quote;
      }
      other = other == null ? quote : other;
    }
    return other;
  }

  /// Whether a line tells of something done; a title, a skill alone or a list of them does not.
  static boolean tells(Quote quote) {
    int words = Words.of(quote.text()).size();
    long signs = LIST_SIGN.matcher(quote.text()).results().count();
    return words >= WORDS_OF_A_STORY && (signs < SIGNS_OF_A_LIST || signs * 4 < words);
  }

  /// The first line of an employment that gives a figure, else the first line these criteria rest
  /// on that does, or null.
  @Nullable Quote figure(List<Criterion> criteria) {
    for (Evidence evidence : profile.evidence()) {
      boolean atWork =
          evidence.pointer().startsWith("/profile/work/")
              && (evidence.pointer().contains("/highlights/")
                  || evidence.pointer().endsWith("/summary"));
      if (atWork && Figures.in(evidence.quote().text()) && allows(evidence.quote())) {
        return evidence.quote();
      }
    }
    for (Criterion criterion : criteria) {
      for (Quote quote : criterion.evidence()) {
        if (Figures.in(quote.text()) && tells(quote) && allows(quote)) {
          return quote;
        }
      }
    }
    return null;
  }

  /// The first criterion whose evidence lies in the same words, or null.
  static @Nullable Criterion restingOn(Quote line, List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      for (Quote quote : criterion.evidence()) {
        if (quote.start() < line.end() && line.start() < quote.end()) {
          return criterion;
        }
      }
    }
    return null;
  }
}
