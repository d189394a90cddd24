package dev.shortlist.vacancy;

import dev.shortlist.profile.SkillDictionary.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which years of a sentence hold for which of its skills, asked in their order.
final class YearsOfSkills {
  /// More skills than these in a row do not share years: they are a list of what one works with.
  private static final int MOST = 2;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ALONE =
      Pattern.compile(
          "\\W*(?:of )?(?:experience|each|erfahrung|berufserfahrung|d[’']expérience|de experiencia)?\\W*",
          FLAGS);

  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:including|incl|inkl|inklusive|einschließlich|as well as|sowie|ainsi que|y compris|incluyendo|así como)\\b",
          FLAGS);

  private final String sentence;
  private final List<PostingWords.Years> years;
  private final boolean firstForAll;
  private final Map<PostingWords.Years, Integer> taken = new HashMap<>();

  /// alone: whether the sentence asks for one skill, or for one of several.
  YearsOfSkills(String sentence, boolean alone) {
    this.sentence = sentence;
    this.years = PostingWords.allYears(sentence);
    this.firstForAll = alone || close();
  }

  /// The years asked of the next skill, 0 for none.
  int of(Mention skill) {
    PostingWords.Years own = firstForAll && !years.isEmpty() ? years.getFirst() : null;
    for (PostingWords.Years each : years) {
      own = each.end() <= skill.start() ? each : own;
    }
    if (own == null || (taken.containsKey(own) && isBeside(own.end(), skill.start()))) {
      return 0;
    }
    return taken.merge(own, 1, Integer::sum) <= MOST ? own.years() : 0;
  }

  /// Whether the only years stand at the end: "Java and SQL, at least 5 years".
  private boolean close() {
    return years.size() == 1 && ALONE.matcher(sentence.substring(years.getFirst().end())).matches();
  }

  /// Whether a skill is but named beside the one whose years stand before it: "five years in
  /// construction, including budget responsibility".
  private boolean isBeside(int end, int skill) {
    return end < skill && BESIDE.matcher(sentence.substring(end, skill)).find();
  }
}
