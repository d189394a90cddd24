package dev.shortlist.interview;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which of the lines a criterion rests on tells an interviewer most, and is shown first: a degree
/// before its school, what was done at work before what else is told and this before a title or a
/// list, dates last; of two lines of work the newer one.
final class TellingOrder {
  private static final int WORDS_OF_A_STORY = 5;
  private static final int WORDS_OF_A_LONG_LINE = 15;
  private static final int SIGNS_OF_A_LIST = 3;
  private static final Pattern LIST_SIGN = Pattern.compile("[,;|·•/]");
  private static final int WORDS_AFTER_A_LABEL = 8;
  private static final Pattern LABEL = Pattern.compile("[^:]{1,40}:\\s");
  private static final Pattern LABELLED = Pattern.compile("[^:]{1,40}:[^:]*[,;|·•/].*");

  /// Values that are read from a date; a skill's months are those of the work that names it.
  private static final Pattern DATE = Pattern.compile(".*/(?:startDate|endDate|date|months)");

  private static final Pattern LANGUAGE = Pattern.compile("/profile/languages/.*");
  private static final Pattern WORK = Pattern.compile("/profile/work/.*");
  private static final Pattern TOLD =
      Pattern.compile("/profile/work/.*(?:/summary|/highlights/.*)");
  private static final Pattern SUMMARY = Pattern.compile("/profile/basics/summary");
  private static final Pattern DEGREE = Pattern.compile(".*/(?:studyType|area)");

  private static final int NO_POST = Integer.MAX_VALUE;

  private final List<Evidence> evidence;
  private final String language;

  /// The evidence on employments, that of the newest one first.
  private final List<List<Evidence>> posts = new ArrayList<>();

  /// language is the CV's own, ISO 639-1 or "und".
  TellingOrder(Profile profile, String language) {
    this.evidence = profile.evidence();
    this.language = language;
    List<Profile.Employment> work = profile.work();
    IntStream.range(0, work.size())
        .boxed()
        .sorted(Comparator.comparing(work::get, Employments.NEWEST_FIRST))
        .map(i -> "/profile/work/" + i + "/")
        .map(place -> evidence.stream().filter(each -> each.pointer().startsWith(place)).toList())
        .forEach(posts::add);
  }

  /// The lines, each once, the most telling for what is asked first.
  List<Quote> sorted(List<Quote> quotes, @Nullable Requirement requirement) {
    boolean ofDegree = requirement instanceof Requirement.Education;
    return quotes.stream()
        .sorted(
            Comparator.<Quote>comparingInt(quote -> rank(quote, ofDegree))
                .thenComparingInt(this::post))
        .distinct()
        .toList();
  }

  private int rank(Quote quote, boolean ofDegree) {
    if (isDate(quote)) {
      return 4;
    }
    if (ofDegree && is(DEGREE, quote)) {
      return 0;
    }
    if (isStory(quote)) {
      return isOfWork(quote) ? 0 : 1;
    }
    return tells(quote) ? 2 : 3;
  }

  /// How many employments are newer than the one a line lies in; the most there is outside of all.
  int post(Quote quote) {
    for (int i = 0; i < posts.size(); i++) {
      if (posts.get(i).stream().anyMatch(each -> overlap(each.quote(), quote))) {
        return i;
      }
    }
    return NO_POST;
  }

  /// Whether a line tells what somebody did, or of work what it came to: there is a story behind
  /// it. A summary says what somebody is.
  boolean isStory(Quote quote) {
    return isDone(quote)
        || (tells(quote)
            && isOfWork(quote)
            && !is(SUMMARY, quote)
            && Figures.measured(quote.text()));
  }

  /// Whether a line begins with what somebody did.
  boolean isDone(Quote quote) {
    return tells(quote) && !is(SUMMARY, quote) && ActionWords.begin(quote.text(), language);
  }

  /// Whether a value is what a CV tells of an employment.
  boolean isTold(Evidence value) {
    return TOLD.matcher(value.pointer()).matches();
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
      if (overlap(each.quote(), quote) && pointer.matcher(each.pointer()).matches()) {
        return true;
      }
    }
    return false;
  }

  static boolean overlap(Quote one, Quote other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static boolean samePlace(Quote one, Quote other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  /// Whether a line tells of something done; a title, a skill alone or a list of them, also after a
  /// label, does not.
  static boolean tells(Quote quote) {
    String line = quote.text().replace('\n', ' ');
    int words = Words.of(line).size();
    if (LABELLED.matcher(line).matches() && words < WORDS_OF_A_LONG_LINE) {
      return false;
    }
    if (LABEL.matcher(line).lookingAt() && words < WORDS_AFTER_A_LABEL) {
      return false;
    }
    long signs = LIST_SIGN.matcher(line).results().count();
    return words >= WORDS_OF_A_STORY && (signs < SIGNS_OF_A_LIST || signs * 4 < words);
  }
}
