package dev.shortlist.vacancy;

import dev.shortlist.profile.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a posting into sentences and tells in which part each stands. Headings are known by their
/// words, on lines of their own or, in a posting whose line ends were lost, before a colon or
/// written with capitals.
final class PostingSentences {
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?;])(?<!\\be\\.\\s?g\\.|\\bi\\.e\\.|\\bca\\.|\\bbzw\\.|\\binkl\\.|\\bmind\\.|\\bz\\.\\s?B\\.|(?<![\\p{L}.])\\p{Ll}\\.)\\s+(?=[\\p{Lu}\\d•\\-])|\\n|\\s[-–•●▪*]\\s|[•●▪]|\\s(?=\\d{1,2}[.)]\\s)");

  /// Where the items of a list begin again after their line ends and bullets were lost.
  private static final Pattern RUN_ON =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d)])\\s(?=(?:\\d{1,2}\\+? (?:or more )?years|Experience|Ability|Knowledge|Strong|Expert|Hands|On-site|Proactive|Effective|Have|Candidates|Applicants|Secret|Languages?:|Operating Systems?:|U\\.S\\.|Proficien\\p{L}*|Familiar\\p{L}*|Understanding|Bachelor|Master|Minimum"
              + "|Demonstrated|Excellent|Good|Must|Relevant|Design|Develop|Maintain|Work|Support\\p{L}*|Collaborate|Create|Identify|Mentor|Follow"
              + "|Provide|Perform|Participat\\p{L}*|Assist|Manage|Ensure|High school|Proof|Our|We|Successful|About|Companies|If you)\\s)");

  private static final int LONG = 110;
  private static final Map<String, Part> CUES = cues();
  private static final Pattern CUE = cuePattern();

  private PostingSentences() {}

  /// What a part of a posting holds; OPENING stands before the first heading.
  enum Part {
    OPENING,
    MUST,
    SHOULD,
    NICE,
    DUTIES,
    OFFER
  }

  /// One sentence, or one line of a list.
  record Sentence(String text, Part part) {}

  /// A line this long may go on in the next, when that begins with a small letter.
  private static final int WRAPS_FROM = 45;

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:^|[-.]\\s|\\n)(?:About|Über|A propos de|À propos de|Sobre)\\s+(?!You|The\\b|This\\b|Us\\b|Dich\\b|Sie\\b|Vous\\b)\\p{Lu}[\\p{L}&. ]{2,40}(?:\\n|:)");

  /// Whether these words head a part.
  static boolean heads(String line) {
    return CUES.containsKey(Lexicons.folded(line));
  }

  static List<Sentence> of(String posting) {
    String text = employers(unwrapped(posting));
    var sentences = new ArrayList<Sentence>();
    Part part = Part.OPENING;
    int from = 0;
    Matcher cue = CUE.matcher(text);
    while (cue.find()) {
      Part next = heading(text, cue.start(), cue.end());
      if (next == null) {
        continue;
      }
      split(text.substring(from, cue.start()), part, sentences);
      part = next;
      from = cue.end();
    }
    split(text.substring(from), part, sentences);
    return sentences;
  }

  /// The text with the lines put together that a narrow page broke.
  private static String unwrapped(String text) {
    var whole = new StringBuilder();
    int length = 0;
    for (String line : text.lines().toList()) {
      String plain = line.strip();
      boolean goesOn =
          length >= WRAPS_FROM
              && !plain.isEmpty()
              && Character.isLowerCase(plain.charAt(0))
              && ".:;!?".indexOf(whole.charAt(whole.length() - 1)) < 0;
      if (!whole.isEmpty()) {
        whole.append(goesOn ? ' ' : '\n');
      }
      whole.append(plain);
      length = plain.length();
    }
    return whole.toString();
  }

  /// The text with "About Acme Holdings:" as a heading of its own that is known.
  private static String employers(String text) {
    return ABOUT.matcher(text).replaceAll("\nAbout us:\n");
  }

  /// The part that these words head: alone on their line, before a colon, or capitalised at the
  /// start of a sentence.
  private static @Nullable Part heading(String text, int start, int end) {
    Part part = CUES.get(Lexicons.folded(text.substring(start, end)));
    if (part == null) {
      return null;
    }
    boolean lineStart = blankBefore(text, start);
    String after = text.substring(end, Math.min(text.length(), end + 3)).stripLeading();
    after = after.startsWith(")") ? after.substring(1) : after;
    boolean colon = after.startsWith(":") || after.startsWith(" -") || after.startsWith("(");
    boolean lineEnd = lineEnds(text, end);
    if (lineStart && (lineEnd || colon)) {
      return part;
    }
    return (colon || manyCapitals(text.substring(start, end))) && sentenceStart(text, start)
        ? part
        : null;
  }

  private static boolean blankBefore(String text, int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) != '\n') {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
      at--;
    }
    return true;
  }

  private static boolean lineEnds(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) != '\n') {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean sentenceStart(String text, int start) {
    return Character.isUpperCase(text.charAt(start));
  }

  private static boolean manyCapitals(String words) {
    int capitals = 0;
    for (String word : words.split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals++;
      }
    }
    return capitals >= 2;
  }

  private static void split(String text, Part part, List<Sentence> sentences) {
    for (String piece : END.split(text, -1)) {
      if (piece.length() > LONG) {
        for (String clause : RUN_ON.split(piece, -1)) {
          addSentence(clause, part, sentences);
        }
      } else {
        addSentence(piece, part, sentences);
      }
    }
  }

  private static void addSentence(String piece, Part part, List<Sentence> sentences) {
    String sentence = piece.strip();
    int from = 0;
    while (from < sentence.length()
        && ":-–•*·. )(".indexOf(sentence.charAt(from)) >= 0
        && !sentence.startsWith(".N", from)) {
      from++;
    }
    sentence = sentence.substring(from);
    if (sentence.length() > 1) {
      sentences.add(new Sentence(sentence, part));
    }
  }

  private static Map<String, Part> cues() {
    var cues = new java.util.TreeMap<String, Part>();
    for (List<String> row : Lexicons.rows(PostingSentences.class, "cues.tsv")) {
      for (String phrase : row.get(1).split("\\|", -1)) {
        cues.put(phrase, Part.valueOf(row.get(0)));
      }
    }
    return cues;
  }

  /// All cues, the longest first, with any signs between their words.
  private static Pattern cuePattern() {
    var phrases = new ArrayList<>(CUES.keySet());
    phrases.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    var pattern = new StringBuilder("(?<![\\p{L}\\d])(?:");
    for (int i = 0; i < phrases.size(); i++) {
      pattern.append(i == 0 ? "" : "|").append(accented(phrases.get(i)));
    }
    return Pattern.compile(
        pattern + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The folded words as they may be written: with accents, and with a sign between words.
  private static String accented(String phrase) {
    return phrase
        .toLowerCase(Locale.ROOT)
        .replace("a", "[aäáàâã]")
        .replace("e", "[eéèêë]")
        .replace("o", "[oöóôõ]")
        .replace("u", "[uüúùû]")
        .replace(" ", "[\\s&/,’'()-]{1,3}");
  }
}
