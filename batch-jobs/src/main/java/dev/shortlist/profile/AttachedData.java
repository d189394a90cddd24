package dev.shortlist.profile;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Education;
import dev.shortlist.hiring.Profile.Employment;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Data attached to a page beside what rules read of the page. Employments and education are taken
/// from the data when the page shows each with its dates close by, and everything else from the
/// page: nobody gets a year that a person cannot see.
final class AttachedData {
  private static final int NEAR = 400;

  private final String text;
  private final List<DateSpan> spans;

  private AttachedData(String text) {
    this.text = text;
    this.spans = DateScanner.scan(text);
  }

  /// The page's profile, with the data's employments and education where they are shown.
  static Profile checked(Profile page, Profile data, String text, YearMonth asOf) {
    var attached = new AttachedData(text);
    boolean work = !data.work().isEmpty() && data.work().stream().allMatch(attached::shown);
    boolean education =
        !data.education().isEmpty() && data.education().stream().allMatch(attached::shown);
    if (!work && !education) {
      return page;
    }
    var evidence = new ArrayList<Evidence>();
    add(page.evidence(), work, education, evidence);
    add(data.evidence(), !work, !education, evidence, "/profile/work/", "/profile/education/");
    return new Profile(
        page.basics(),
        work ? data.work() : page.work(),
        education ? data.education() : page.education(),
        page.skills(),
        page.languages(),
        page.certificates(),
        page.projects(),
        page.publications(),
        Experience.months(work ? data.work() : page.work(), asOf),
        evidence,
        page.protectedFacts());
  }

  /// Evidence under one of these pointers (any when none is named), without that of work or
  /// education where those are not taken.
  private static void add(
      List<Evidence> from,
      boolean withoutWork,
      boolean withoutEducation,
      List<Evidence> to,
      String... only) {
    for (Evidence each : from) {
      boolean wanted = only.length == 0;
      for (String pointer : only) {
        wanted |= each.pointer().startsWith(pointer);
      }
      boolean left =
          (withoutWork && each.pointer().startsWith("/profile/work/"))
              || (withoutEducation && each.pointer().startsWith("/profile/education/"));
      if (wanted && !left) {
        to.add(each);
      }
    }
  }

  private boolean shown(Employment work) {
    return shown(
        work.startDate(), work.endDate(), work.current(), List.of(work.name(), work.position()));
  }

  private boolean shown(Education course) {
    return shown(
        course.startDate(),
        course.endDate(),
        false,
        List.of(course.institution(), course.studyType()));
  }

  private boolean shown(
      @Nullable PartialDate from, @Nullable PartialDate to, boolean current, List<String> words) {
    if (from == null && to == null) {
      return near(words, 0, text.length());
    }
    for (DateSpan span : spans) {
      boolean dates =
          same(span.from(), from == null ? to : from)
              && (current ? span.current() : from == null || same(span.to(), to));
      if (dates && near(words, span.start() - NEAR, span.end() + NEAR)) {
        return true;
      }
    }
    return false;
  }

  /// Year and month agree as far as both say them.
  private static boolean same(@Nullable PartialDate page, @Nullable PartialDate data) {
    if (page == null || data == null) {
      return page == null && data == null;
    }
    return page.year() == data.year() && page.month() == data.month();
  }

  private boolean near(List<String> words, int from, int to) {
    String around =
        " " + Folded.phrase(text.substring(Math.max(0, from), Math.min(text.length(), to))) + " ";
    for (String each : words) {
      if (!each.isEmpty() && !around.contains(" " + Folded.phrase(each) + " ")) {
        return false;
      }
    }
    return true;
  }
}
