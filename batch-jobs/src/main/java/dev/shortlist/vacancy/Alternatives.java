package dev.shortlist.vacancy;

import dev.shortlist.profile.SkillDictionary.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which skills a sentence asks for one of which: "PHP, Python or Go", "one of: …", "a
/// framework such as …".
final class Alternatives {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// What may stand between two skills of one list.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s,/]*(?:(?:and/or|and|or|und|oder|et|ou|y|o|e)\\b(?:\\s+(?:in|im|with|mit|en|de)\\b)?(?:\\s+(?:the|der|dem|den|die|das|einer|einem|la|el|le)\\b)?)?[\\s,/]*",
          FLAGS);

  /// What stands between a skill and the first of its examples.
  private static final Pattern SUCH_AS =
      Pattern.compile(
          "[\\s,(]*(?:such as|like|e\\.\\s?g\\.,?|for example|wie(?: etwa| z\\.\\s?b\\.| zum beispiel| beispielsweise)?|z\\.\\s?b\\.|zum beispiel|beispielsweise|par exemple|comme|tel(?:le)?s? que|por ejemplo|como)\\s*:?\\s*",
          FLAGS);

  private static final Pattern OR =
      Pattern.compile("(?<![\\p{L}\\d])(?:or|oder|ou|o|and/or|and / or)(?![\\p{L}\\d])", FLAGS);

  /// Words behind which any of a list will do.
  private static final Pattern ANY_OF =
      Pattern.compile(
          "(?:\\bone of the above or|\\b(?:one|any|either|at least one) of(?: the following)?|\\bsuch as|\\be\\.\\s?g\\.,?|\\bfor example|\\beine[rs]? der|\\bz\\.\\s?b\\.|\\bwie etwa|\\bzum beispiel|\\bpar exemple|\\btels? que|\\bpor ejemplo|\\bcomo)\\s*:?\\s*$|\\b(?:one|any|another|eine[mnrs]?|une?|una) (?!years?\\b)[\\p{L}-]+(?: [\\p{L}-]+){0,3} ?\\($",
          FLAGS);

  private static final Pattern OTHER =
      Pattern.compile(
          ",?\\s+((?:or|oder|ou|o)\\s+(?!(?:an? |in an? |in einer )?(?:similar|comparable|equivalent|related|vergleichbare[nr]?|ähnliche[nr]?) (?:role|position|post|field|capacity|area|function|funktion|stelle|rolle|tätigkeit)\\b)\\p{L}[\\p{L}\\d+#/ -]{1,40}?)(?=\\s*(?:[,.;:()]|$))",
          FLAGS);

  private static final int NEAR = 40;

  private Alternatives() {}

  /// The mentions in their order, each alone or with those it stands for one of. Where something
  /// that is no known skill would do as well, see `other`.
  static List<List<Mention>> of(String sentence, List<Mention> mentions) {
    var groups = new ArrayList<List<Mention>>();
    int from = 0;
    while (from < mentions.size()) {
      int to = from + 1;
      boolean closed = false;
      while (to < mentions.size() && joined(sentence, mentions.get(to - 1), mentions.get(to))) {
        boolean or = or(sentence, mentions.get(to - 1), mentions.get(to));
        if (closed && !or) {
          break; // "Java or Kotlin, React or Vue" are two demands
        }
        closed |= or;
        to++;
      }
      List<Mention> list = mentions.subList(from, to);
      if (alternative(sentence, list)) {
        groups.add(List.copyOf(list));
      } else {
        list.forEach(mention -> groups.add(List.of(mention)));
      }
      from = to;
    }
    return groups;
  }

  private static boolean joined(String sentence, Mention one, Mention next) {
    return BETWEEN.matcher(sentence.substring(one.end(), next.start())).matches()
        || isExample(sentence, one, next);
  }

  private static boolean isExample(String sentence, Mention one, Mention next) {
    return SUCH_AS.matcher(sentence.substring(one.end(), next.start())).matches();
  }

  private static boolean or(String sentence, Mention one, Mention next) {
    return OR.matcher(sentence.substring(one.end(), next.start())).find();
  }

  /// What else would do behind the last of a list, in the sentence's words with their "or": "or
  /// another streaming platform"; "" when nothing else is named, or it is but an example.
  static String other(String sentence, List<Mention> list) {
    for (int i = 1; i < list.size(); i++) {
      if (isExample(sentence, list.get(i - 1), list.get(i))) {
        return "";
      }
    }
    Matcher other = OTHER.matcher(sentence).region(list.getLast().end(), sentence.length());
    return other.lookingAt() ? other.group(1).strip() : "";
  }

  private static boolean alternative(String sentence, List<Mention> list) {
    if (!other(sentence, list).isEmpty()) {
      return true;
    }
    int start = list.getFirst().start();
    String before = sentence.substring(Math.max(0, start - NEAR), start);
    if (list.size() > 1 && ANY_OF.matcher(before).find()) {
      return true;
    }
    for (int i = 1; i < list.size(); i++) {
      if (or(sentence, list.get(i - 1), list.get(i))
          || isExample(sentence, list.get(i - 1), list.get(i))) {
        return true;
      }
    }
    return false;
  }
}
