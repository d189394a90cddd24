package dev.shortlist.interview;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A degree with its field and its school, as far as the profile has them: "B.S" alone tells an
/// interviewer little.
final class DegreeLines {
  private static final String PLACE = "/profile/education/";

  /// Parts of a course of education, in the order they are said.
  private static final List<String> PARTS = List.of("studyType", "area", "institution");

  private final Profile profile;

  DegreeLines(Profile profile) {
    this.profile = profile;
  }

  /// The parts of the course that a criterion rests on, in the order they are said; what it rests
  /// on where the profile has no such course.
  List<Quote> of(Criterion criterion) {
    for (Evidence each : profile.evidence()) {
      if (each.pointer().startsWith(PLACE) && criterion.evidence().contains(each.quote())) {
        String rest = each.pointer().substring(PLACE.length());
        List<Quote> parts = parts(PLACE + rest.substring(0, Math.max(0, rest.indexOf('/'))));
        if (!parts.isEmpty()) {
          return parts;
        }
      }
    }
    return criterion.evidence();
  }

  private List<Quote> parts(String course) {
    var parts = new ArrayList<Quote>();
    profile.evidence().stream()
        .filter(each -> part(course, each) >= 0)
        .sorted(Comparator.comparingInt(each -> part(course, each)))
        .map(Evidence::quote)
        .forEach(quote -> {
          if (parts.stream().noneMatch(other -> other.text().contains(quote.text()))) {
            parts.add(quote);
          }
        });
    return parts;
  }

  private static int part(String course, Evidence each) {
    return each.pointer().startsWith(course + "/")
        ? PARTS.indexOf(each.pointer().substring(course.length() + 1))
        : -1;
  }
}
