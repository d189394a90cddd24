package dev.shortlist.vacancy;

import dev.shortlist.profile.SkillDictionary.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells which skills a sentence asks for one of which: "PHP, Python or Go", "one of: …", "a
/// framework such as …".
final class Alternatives {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// What may stand between two skills of one list.
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s,/]*(?:(?:and/or|and|or|und|oder|et|ou|y|o|e)\\b)?[\\s,/]*", FLAGS);

  private static final Pattern OR =
      Pattern.compile("(?<![\\p{L}\\d])(?:or|oder|ou|o|and/or|and / or)(?![\\p{L}\\d])", FLAGS);

  /// Words behind which any of a list will do.
  private static final Pattern ANY_OF =
      Pattern.compile(
          "(?:\\bone of the above or|\\b(?:one|any|either|at least one) of(?: the following)?|\\bsuch as|\\be\\.\\s?g\\.,?|\\bfor example|\\beine[rs]? der|\\bz\\.\\s?b\\.|\\bwie etwa|\\bzum beispiel|\\bpar exemple|\\btels? que|\\bpor ejemplo|\\bcomo)\\s*:?\\s*$",
          FLAGS);

  private static final int NEAR = 40;

  private Alternatives() {}

  /// The mentions in their order, each alone or with those it stands for one of.
  static List<List<Mention>> of(String sentence, List<Mention> mentions) {
    var groups = new ArrayList<List<Mention>>();
    int from = 0;
    while (from < mentions.size()) {
      int to = from + 1;
      while (to < mentions.size() && joined(sentence, mentions.get(to - 1), mentions.get(to))) {
        to++;
      }
      List<Mention> list = mentions.subList(from, to);
      if (list.size() > 1 && alternative(sentence, list)) {
        groups.add(List.copyOf(list));
      } else {
        list.forEach(mention -> groups.add(List.of(mention)));
      }
      from = to;
    }
    return groups;
  }

  private static boolean joined(String sentence, Mention one, Mention next) {
    return BETWEEN.matcher(sentence.substring(one.end(), next.start())).matches();
  }

  private static boolean alternative(String sentence, List<Mention> list) {
    int start = list.getFirst().start();
    String before = sentence.substring(Math.max(0, start - NEAR), start);
    if (ANY_OF.matcher(before).find()) {
      return true;
    }
    for (int i = 1; i < list.size(); i++) {
      String between = sentence.substring(list.get(i - 1).end(), list.get(i).start());
      if (OR.matcher(between).find()) {
        return true;
      }
    }
    return false;
  }
}
