package dev.shortlist.interview;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a CV that begin or end in the middle of a sentence, which a pack marks: a reader must
/// not take half a line for all that is said.
final class HalfSentences {
  private static final int WORDS_OF_A_SENTENCE = 4;
  private static final Pattern OPEN =
      Pattern.compile(".*(?:[,(&/–—-]|(?<![\\p{L}+])\\+)", Pattern.DOTALL);
  private static final Pattern ENDS = Pattern.compile(".*[.!?:;)]", Pattern.DOTALL);

  /// A bullet that was read in the wrong encoding.
  private static final String SPOILT_BULLET = "â€¢";

  /// Signs that begin an item of a list.
  static final String LIST_SIGNS = "(?:[•●▪■□‣◦·∙*➢➤✓§–—-]|" + SPOILT_BULLET + ")";

  /// A few words of a next sentence.
  private static final Pattern STUB =
      Pattern.compile("(.*[\\p{L})]{3}[.!?])\\s+(\\p{Lu}\\S*(?:\\s+\\S+){0,2})", Pattern.DOTALL);

  private static final Pattern MARK = Pattern.compile(LIST_SIGNS + "\\s*");

  /// Words that no sentence ends with, in the languages of packs.
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "my",
          "our",
          "your",
          "his",
          "her",
          "this",
          "these",
          "such",
          "than",
          "which",
          "was",
          "were",
          "mein",
          "meine",
          "meiner",
          "meinem",
          "meinen",
          "ihre",
          "ihrer",
          "als",
          "wie",
          "mon",
          "mes",
          "ses",
          "que",
          "qui",
          "mis",
          "sus",
          "como",
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

  /// The words without the sign of a list before them and without the beginning of a next sentence,
  /// and with "…" where they are cut.
  static String marked(String words) {
    String read = words.replace(SPOILT_BULLET, "•");
    String item = MARK.matcher(read).lookingAt() ? MARK.matcher(read).replaceFirst("") : read;
    String line = withoutStub(item);
    boolean listed = !item.equals(read);
    boolean sentence = Words.of(line).size() >= WORDS_OF_A_SENTENCE;
    boolean begins =
        listed || !sentence || line.startsWith("…") || !Character.isLowerCase(line.codePointAt(0));
    boolean ends = !sentence || line.endsWith("…") || !endsOpen(line);
    return (begins ? "" : "…") + line + (ends ? "" : "…");
  }

  private static String withoutStub(String line) {
    Matcher stub = STUB.matcher(line);
    boolean stops = stub.matches() && (stub.group(2).endsWith("…") || endsOpen(stub.group(2)));
    return stops && Words.of(stub.group(1)).size() >= WORDS_OF_A_SENTENCE ? stub.group(1) : line;
  }
}
