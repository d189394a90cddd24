package dev.shortlist.taxonomy;

import java.util.Locale;

/// A name of a concept (its place in the taxonomy) as it is found in text.
///
/// @param alone whether it is one word, which counts only as it is spelled, not by its stem
record Name(int concept, String written, SkillTagger.Method method, boolean alone) {
  /// How it is said to be found where it stands as it is.
  SkillTagger.Method foundAs() {
    boolean plainWord =
        alone
            && method != SkillTagger.Method.PART
            && written.equals(written.toLowerCase(Locale.ROOT));
    return plainWord ? SkillTagger.Method.WORD : method;
  }

  /// Whether these words of a text are this name, given the line they stand in. One word must be
  /// spelled so, but for a plural s; a proper name needs its capital, an abbreviation its capitals,
  /// except that a line without any capital may begin a proper name small.
  boolean fits(String words, String line) {
    if (!alone) {
      return true;
    }
    if (!singular(words).equals(singular(written))) {
      return false;
    }
    if (!Character.isUpperCase(written.charAt(0))) {
      return true;
    }
    if (written.length() > 1 && isUpper(written)) {
      return isUpper(words.endsWith("s") ? words.substring(0, words.length() - 1) : words);
    }
    return Character.isUpperCase(words.charAt(0))
        || isMixed(written)
        || line.equals(line.toLowerCase(Locale.ROOT));
  }

  private static String singular(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private static boolean isUpper(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /// JavaScript, PostgreSQL: no word of a language.
  private static boolean isMixed(String words) {
    return words.substring(1).chars().anyMatch(Character::isUpperCase);
  }
}
