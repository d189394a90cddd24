package dev.shortlist.interview;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Words of a CV that begin or end in the middle of a sentence, which a pack marks: a reader must
/// not take half a line for all that is said.
final class HalfSentences {
  private static final int WORDS_OF_A_SENTENCE = 4;
  private static final Pattern OPEN = Pattern.compile(".*[,(&/+–—-]", Pattern.DOTALL);
  private static final Pattern ENDS = Pattern.compile(".*[.!?:;)]", Pattern.DOTALL);

  /// Signs that begin an item of a list.
  static final String LIST_SIGNS = "[•●▪■□‣◦·∙*➢➤✓§–—-]";

  private static final Pattern MARK = Pattern.compile(LIST_SIGNS + "\\s*");

  /// Words that no sentence ends with, in the languages of packs.
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "a",
          "an",
          "and",
          "any",
          "as",
          "at",
          "by",
          "each",
          "every",
          "for",
          "from",
          "in",
          "including",
          "into",
          "its",
          "it's",
          "of",
          "on",
          "or",
          "the",
          "their",
          "through",
          "to",
          "using",
          "via",
          "with",
          "within",
          "am",
          "auf",
          "aus",
          "bei",
          "beim",
          "bis",
          "das",
          "dem",
          "den",
          "der",
          "des",
          "die",
          "durch",
          "ein",
          "eine",
          "einem",
          "einen",
          "einer",
          "eines",
          "für",
          "gegen",
          "im",
          "inklusive",
          "mit",
          "nach",
          "oder",
          "ohne",
          "sowie",
          "und",
          "unter",
          "vom",
          "von",
          "zu",
          "zum",
          "zur",
          "zwischen",
          "au",
          "aux",
          "avec",
          "chez",
          "d",
          "dans",
          "de",
          "du",
          "en",
          "et",
          "la",
          "le",
          "les",
          "ou",
          "par",
          "pour",
          "sur",
          "un",
          "une",
          "con",
          "del",
          "e",
          "el",
          "los",
          "las",
          "para",
          "por",
          "sin",
          "y",
          "una");

  private HalfSentences() {}

  /// Whether words stop where a sentence does not.
  static boolean endsOpen(String words) {
    if (OPEN.matcher(words.strip()).matches()) {
      return true;
    }
    List<String> said = Words.of(words);
    boolean closed = ENDS.matcher(words.strip()).matches();
    return !closed && !said.isEmpty() && OPEN_WORDS.contains(said.getLast());
  }

  /// The words without the sign of a list before them, and with "…" where they are cut.
  static String marked(String words) {
    String line = MARK.matcher(words).lookingAt() ? MARK.matcher(words).replaceFirst("") : words;
    boolean listed = !line.equals(words);
    boolean sentence = Words.of(line).size() >= WORDS_OF_A_SENTENCE;
    boolean begins =
        listed || !sentence || line.startsWith("…") || !Character.isLowerCase(line.codePointAt(0));
    boolean ends = !sentence || line.endsWith("…") || !endsOpen(line);
    return (begins ? "" : "…") + line + (ends ? "" : "…");
  }
}
