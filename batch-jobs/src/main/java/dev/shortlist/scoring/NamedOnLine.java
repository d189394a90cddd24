package dev.shortlist.scoring;

import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.PreparedVacancy.Wish;
import dev.shortlist.search.TextAnalysis;
import dev.shortlist.search.TextAnalysis.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether lines with the words of a skill name it: its words stand together, and one that counts
/// only as it is written ("Excel", "Go") is written so.
final class NamedOnLine {
  /// Words but for small ones that may stand between those of a name: "team and budget management".
  private static final int BETWEEN = 1;

  /// Names so short are words of many languages in small letters.
  private static final int SHORT = 2;

  private final TextAnalysis analysis;

  NamedOnLine(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /// Whether all terms stand together in one of the lines: "team management", "management of a
  /// team", not "gave the management of the plant a hand with its team". Also where no line has
  /// them all in its own words, which may be of another language.
  boolean together(Set<String> terms, List<Quote> lines) {
    boolean apart = false;
    for (Quote line : lines) {
      List<String> words = analysis.terms(line.text()).stream().map(Term::text).toList();
      if (words.containsAll(terms)) {
        if (closest(terms, words) <= terms.size() + BETWEEN) {
          return true;
        }
        apart = true;
      }
    }
    return !apart;
  }

  /// The fewest words in a row that have all terms.
  private static int closest(Set<String> terms, List<String> words) {
    int closest = Integer.MAX_VALUE;
    for (int from = 0; from < words.size(); from++) {
      if (!terms.contains(words.get(from))) {
        continue;
      }
      var left = new HashSet<>(terms);
      for (int to = from; to < words.size() && to - from < closest; to++) {
        left.remove(words.get(to));
        if (left.isEmpty()) {
          closest = to - from + 1;
          break;
        }
      }
    }
    return closest;
  }

  /// Whether the skill counts only as it is written, and these lines with its word all have another
  /// in mind.
  boolean mistakes(Wish wish, List<Quote> lines) {
    if (!(wish.requirement() instanceof Requirement.Skill skill) || !wish.skill().asWritten()) {
      return false;
    }
    for (Quote line : lines) {
      String name = skill.skill().strip();
      if (says(line.text(), name)
          || (name.length() > SHORT && asThing(name).matcher(line.text()).find())) {
        return false;
      }
    }
    return !lines.isEmpty();
  }

  /// In small letters where a thing is named: "skilled in excel", "word, excel", not "to excel".
  private static Pattern asThing(String name) {
    return Pattern.compile(
        "(?iu)(?:\\b(?:in|with|using|of|and|microsoft|ms)\\s+|[,;/|(:•]\\s*)"
            + Pattern.quote(name)
            + "(?![\\p{L}\\p{N}])");
  }

  private static boolean says(String line, String name) {
    for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
              && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
      if (whole) {
        return true;
      }
    }
    return false;
  }
}
