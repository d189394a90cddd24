package dev.shortlist.interview;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which of the lines a criterion rests on tells an interviewer most, and is shown first: a degree
/// before its school, work that is told before a title or a list, and dates last.
final class TellingOrder {
  private static final int WORDS_OF_A_STORY = 5;
  private static final int WORDS_OF_A_LONG_LINE = 15;
  private static final int SIGNS_OF_A_LIST = 3;
  private static final Pattern LIST_SIGN = Pattern.compile("[,;|·•/]");
  private static final Pattern LABELLED = Pattern.compile("[^:]{1,40}:[^:]*[,;|·•/].*");
  private static final Pattern ALTERNATIVE = Pattern.compile("(?i),| or ");

  /// Values that are read from a date; a skill's months are those of the work that names it.
  private static final Pattern DATE = Pattern.compile(".*/(?:startDate|endDate|date|months)");

  private static final Pattern LANGUAGE = Pattern.compile("/profile/languages/.*");
  private static final Pattern WORK = Pattern.compile("/profile/work/.*");
  private static final Pattern TOLD =
      Pattern.compile("/profile/work/.*(?:/summary|/highlights/.*)");
  private static final Pattern DEGREE = Pattern.compile(".*/(?:studyType|area)");

  private final List<Evidence> evidence;

  TellingOrder(Profile profile) {
    this.evidence = profile.evidence();
  }

  /// The lines for a criterion, the most telling first: for a skill also what the CV tells of work
  /// with it beyond the few lines that the score shows.
  List<Quote> lines(Criterion criterion, @Nullable Requirement requirement) {
    var lines = new ArrayList<Quote>(sorted(criterion.evidence()));
    if (requirement instanceof Requirement.Skill skill && !criterion.evidence().isEmpty()) {
      lines.addAll(named(skill.skill()));
    }
    return sorted(lines);
  }

  private List<Quote> named(String skill) {
    List<List<String>> names =
        ALTERNATIVE.splitAsStream(skill).map(Words::of).filter(name -> !name.isEmpty()).toList();
    var lines = new ArrayList<Quote>();
    for (Evidence each : evidence) {
      List<String> words = Words.of(each.quote().text());
      if (TOLD.matcher(each.pointer()).matches()
          && names.stream().anyMatch(name -> Words.contain(words, name))) {
        lines.add(each.quote());
      }
    }
    return lines;
  }

  List<Quote> sorted(List<Quote> quotes) {
    return quotes.stream().sorted(Comparator.comparingInt(this::rank)).distinct().toList();
  }

  private int rank(Quote quote) {
    if (isDate(quote)) {
      return 4;
    }
    if (is(DEGREE, quote)) {
      return 0;
    }
    if (tells(quote)) {
      return isOfWork(quote) ? 0 : 1;
    }
    return 2;
  }

  /// Whether a quote is a date and no other value is read from it: it claims nothing.
  boolean isDate(Quote quote) {
    boolean date = false;
    for (Evidence each : evidence) {
      if (samePlace(each.quote(), quote)) {
        if (!DATE.matcher(each.pointer()).matches()) {
          return false;
        }
        date = true;
      }
    }
    return date;
  }

  /// Whether a line lies in what the CV says of an employment.
  boolean isOfWork(Quote quote) {
    return is(WORK, quote);
  }

  /// Whether a line says which languages somebody speaks.
  boolean isOfLanguage(Quote quote) {
    return is(LANGUAGE, quote);
  }

  private boolean is(Pattern pointer, Quote quote) {
    for (Evidence each : evidence) {
      if (each.quote().start() < quote.end()
          && quote.start() < each.quote().end()
          && pointer.matcher(each.pointer()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean samePlace(Quote one, Quote other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  /// Whether a line tells of something done; a title, a skill alone or a list of them, also after a
  /// label, does not.
  static boolean tells(Quote quote) {
    int words = Words.of(quote.text()).size();
    if (LABELLED.matcher(quote.text()).matches() && words < WORDS_OF_A_LONG_LINE) {
      return false;
    }
    long signs = LIST_SIGN.matcher(quote.text()).results().count();
    return words >= WORDS_OF_A_STORY && (signs < SIGNS_OF_A_LIST || signs * 4 < words);
  }
}
