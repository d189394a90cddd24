package dev.shortlist.profile;

import java.util.List;
import java.util.Set;

/// Where a list of skills ends though no heading says so: at an employment, a project's facts or a
/// paragraph of sentences.
final class ListEnd {
  private static final Set<String> FACTS =
      Set.of(
          "client",
          "project",
          "project name",
          "project title",
          "title",
          "role",
          "role played",
          "duration",
          "team size",
          "company",
          "company name",
          "organization",
          "organisation",
          "designation",
          "position",
          "employer",
          "description",
          "project description",
          "responsibilities",
          "key responsibilities",
          "roles and responsibilities",
          "location",
          "customer",
          "period");
  private static final int LOOK_AHEAD = 3;
  private static final int LONGEST_FACT = 30;
  private static final int LONGEST_HEAD = 90;
  private static final int FEWEST_WORDS = 14;
  private static final int WORDS_A_COMMA = 7;

  private final List<Line> lines;
  private final List<DateSpan> spans;

  ListEnd(List<Line> lines, List<DateSpan> spans) {
    this.lines = lines;
    this.spans = spans;
  }

  /// Whether the list of skills that goes on to this line has ended before it.
  boolean before(int index) {
    Line line = lines.get(index);
    if (fact(line.text()) || dated(line)) {
      return true;
    }
    if (!line.gap() || line.bullet()) {
      return false;
    }
    return prose(index) || headsDates(index);
  }

  static boolean fact(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < LONGEST_FACT
        && FACTS.contains(Folded.phrase(text.substring(0, colon)));
  }

  /// "June 2008 to March 2016", not "Java (2008 - 2016)".
  private boolean dated(Line line) {
    for (int i = firstSpan(line.start()); i < spans.size(); i++) {
      DateSpan span = spans.get(i);
      if (span.start() >= line.end()) {
        return false;
      }
      int at = span.start() - line.start();
      if (span.range() && at >= 0 && line.text().lastIndexOf('(', at) < 0) {
        return line.text().length() <= LONGEST_HEAD;
      }
    }
    return false;
  }

  private int firstSpan(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (spans.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// A title or employer over its dates.
  private boolean headsDates(int index) {
    if (!HeadWords.headLike(lines.get(index).text()) || lines.get(index).text().indexOf(',') > 0) {
      return false;
    }
    for (int i = index + 1; i < Math.min(lines.size(), index + 1 + LOOK_AHEAD); i++) {
      if (lines.get(i).bullet() || lines.get(i).text().length() > LONGEST_HEAD) {
        return false;
      }
      if (dated(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Many words and few commas, over the lines up to the next gap.
  private boolean prose(int index) {
    int words = 0;
    int commas = 0;
    boolean sentence = false;
    for (int i = index; i < lines.size() && (i == index || !lines.get(i).gap()); i++) {
      String text = lines.get(i).text();
      words += text.split(" ", -1).length;
      commas +=
          (int) text.chars().filter(c -> c == ',' || c == ':' || c == ';' || c == '•').count();
      sentence = text.endsWith(".");
    }
    return sentence && words >= FEWEST_WORDS && commas * WORDS_A_COMMA < words;
  }
}
