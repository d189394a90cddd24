package dev.shortlist.scoring;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.search.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a CV what must not move a score: name, contact data, address, date of birth, sex,
/// nationality, marital status. What is masked becomes spaces, so that lines, offsets and quotes
/// stay where they are. Passages are cut from masked text.
public final class Redaction {
  /// Names the rules of masking; part of every recipe of passages. Raise it with any change here.
  public static final int VERSION = 3;

  private static final int HEADER_LINES = 12;

  /// Lines at the top and at the end where personal lines are looked for without a colon, too.
  private static final int EDGE_LINES = 20;

  private static final int LONGEST_PERSONAL_LINE = 120;
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)\\b(?:https?://|www\\.|(?:[a-z]+\\.)?linkedin\\.com|github\\.com|xing\\.com)\\S*");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w.,/-])(?:\\+|\\(|0|\\d{3}[ .-])[\\d()][\\d ()./-]{6,18}\\d(?![\\w])");

  /// Only whether a line holds an address is asked, so nothing is repeated where once is enough.
  private static final Pattern STREET =
      Pattern.compile(
          "(?i)\\d[a-z]?\\s+(?:\\p{L}+\\.?\\s+){0,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|square)\\b"
              + "|\\p{L}(?:stra(?:ß|ss)e|str\\.|weg|platz|gasse)\\s*\\d"
              + "|\\b(?:rue|avenue|calle|via|viale|plaza)\\s+\\p{L}.*\\d"
              + "|\\b\\d{5}(?:-\\d{4})?\\s+\\p{Lu}\\p{L}|\\p{L},?\\s+[A-Z]{2}\\s+\\d{5}\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s+\\d[A-Z]{2}\\b");

  private final Statistics statistics;
  private final TextAnalysis analysis;

  /// The statistics tell words of public text, which a name may also be, from names.
  public Redaction(Statistics statistics, TextAnalysis analysis) {
    this.statistics = statistics;
    this.analysis = analysis;
  }

  /// The same text and lines with spaces in place of everything personal.
  public VisibleText mask(Profile profile, VisibleText text) {
    return neutral(withoutPerson(profile, text));
  }

  static VisibleText neutral(VisibleText text) {
    return new VisibleText(GenderedWords.masked(text.text()), text.lines());
  }

  /// Without name, contacts and personal lines, but still with words such as "her": what may be
  /// quoted.
  VisibleText withoutPerson(Profile profile, VisibleText text) {
    var masked = new Masking(text);
    maskEvidence(profile, text, masked);
    for (Profile.ProtectedFact fact : profile.protectedFacts()) {
      maskQuote(fact.quote(), text, masked);
    }
    maskNames(profile, text, masked);
    for (int i = 0; i < text.lines().size(); i++) {
      TextLine line = text.lines().get(i);
      String words = text.lineText(line);
      maskMatches(MAIL, words, line.start(), masked, words.indexOf('@') >= 0);
      maskMatches(LINK, words, line.start(), masked, mayLink(words));
      int digits = digits(words);
      maskMatches(PHONE, words, line.start(), masked, digits >= 7);
      boolean edge = i < EDGE_LINES || i >= text.lines().size() - EDGE_LINES;
      boolean labelled = edge || words.indexOf(':') >= 0 || words.indexOf('：') >= 0;
      if (labelled && words.length() <= LONGEST_PERSONAL_LINE) {
        maskMatches(PersonalLabels.PATTERN, words, line.start(), masked, mayLabel(words));
      }
      if (i < HEADER_LINES && digits > 0 && STREET.matcher(words).find()) {
        masked.segment(line, 0, words.length());
      }
    }
    masked.cleanSeparators();
    return masked.toText();
  }

  private static void maskEvidence(Profile profile, VisibleText text, Masking masked) {
    for (Evidence evidence : profile.evidence()) {
      if (isPersonal(evidence.pointer())) {
        maskQuote(evidence.quote(), text, masked);
      }
    }
  }

  private static void maskQuote(Quote quote, VisibleText text, Masking masked) {
    masked.span(offset(text.text(), quote.start()), offset(text.text(), quote.end()));
  }

  private static int offset(String text, int codePoints) {
    int all = text.length();
    if (codePoints >= all) {
      return all;
    }
    return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, all)));
  }

  private static boolean isPersonal(String pointer) {
    return pointer.startsWith("/profile/basics/")
        && !pointer.startsWith("/profile/basics/label")
        && !pointer.startsWith("/profile/basics/summary");
  }

  private void maskNames(Profile profile, VisibleText text, Masking masked) {
    String name = profile.basics().name().strip();
    if (name.isEmpty()) {
      maskLikelyName(text, masked);
      return;
    }
    maskWord(name, text.text(), text.text().length(), masked);
    for (String part : name.split("[\\s,]+", -1)) {
      String word = part.replaceAll("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+$", "");
      if (word.length() > 1) {
        boolean common = isCommon(word);
        int end = common ? headerEnd(text) : text.text().length();
        maskWord(word, text.text(), end, masked);
      }
    }
    String city = profile.basics().location().city().strip();
    if (!city.isEmpty()) {
      maskWord(city, text.text(), headerEnd(text), masked);
    }
  }

  private boolean isCommon(String word) {
    return analysis.terms(word).stream().allMatch(term -> statistics.knows(term.text()));
  }

  private static int headerEnd(VisibleText text) {
    List<TextLine> lines = text.lines();
    return lines.isEmpty() ? 0 : lines.get(Math.min(HEADER_LINES, lines.size()) - 1).end();
  }

  /// Where no name was read: a first line of two to four words, none of which public text knows, is
  /// taken for one.
  private void maskLikelyName(VisibleText text, Masking masked) {
    if (text.lines().isEmpty()) {
      return;
    }
    TextLine first = text.lines().getFirst();
    String[] words = text.lineText(first).strip().split("\\s+", -1);
    if (words.length < 2 || words.length > 4) {
      return;
    }
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!capital || isCommon(word)) {
        return;
      }
    }
    masked.span(first.start(), first.end());
  }

  private static void maskWord(String word, String text, int end, Masking masked) {
    int length = word.length();
    for (int i = 0; i + length <= end; i++) {
      if (text.regionMatches(true, i, word, 0, length)
          && !letterAt(text, i - 1)
          && !letterAt(text, i + length)) {
        masked.span(i, i + length);
      }
    }
  }

  private static boolean letterAt(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }

  private static int digits(String words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      }
    }
    return digits;
  }

  /// Whether LINK is asked, as it is of lines with a full stop, and can match.
  private static boolean mayLink(String words) {
    int first = words.indexOf('.');
    for (int dot = first; dot >= 0; dot = words.indexOf('.', dot + 1)) {
      if (words.regionMatches(true, dot - 3, "www", 0, 3)
          || words.regionMatches(true, dot + 1, "com", 0, 3)) {
        return true;
      }
    }
    return first >= 0 && words.contains("://");
  }

  /// Whether a personal label can be there: at the line's first word or after a separator stands
  /// what may begin a label.
  private static boolean mayLabel(String words) {
    boolean colon = words.indexOf(':') >= 0;
    boolean open = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (open && PersonalLabels.mayBegin(words, i, colon)) {
        return true;
      }
      if ("|•·,;".indexOf(c) >= 0) {
        open = true;
      } else if (c < 128 ? Character.isLetterOrDigit(c) || c == '_' : Character.isLetter(c)) {
        open = false;
      }
    }
    return false;
  }

  private static void maskMatches(
      Pattern pattern, String words, int offset, Masking masked, boolean possible) {
    if (!possible) {
      return;
    }
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      masked.span(offset + matcher.start(), offset + matcher.end());
    }
  }

  /// The text while it is being masked.
  private static final class Masking {
    private static final Set<Character> SEPARATORS =
        Set.of(
            ',', ';', '|', '•', '·', '-', '–', '—', '/', ':', '(', ')', '*', '#', '.', '+', '\'',
            '"');

    private final VisibleText text;
    private final char[] characters;
    private final List<TextLine> touched = new ArrayList<>();

    Masking(VisibleText text) {
      this.text = text;
      this.characters = text.text().toCharArray();
    }

    void span(int start, int end) {
      for (int i = start; i < end; i++) {
        if (characters[i] != '\n') {
          characters[i] = ' ';
        }
      }
      TextLine line = text.lineAt(start);
      if (line != null) {
        touched.add(line);
      }
    }

    void segment(TextLine line, int from, int to) {
      span(line.start() + from, line.start() + to);
    }

    /// Separators that stood between masked words would tell an address of two parts from one of
    /// three.
    void cleanSeparators() {
      for (TextLine line : touched) {
        boolean beside = true;
        for (int i = line.start(); i < line.end(); i++) {
          beside = cleanOne(i, beside);
        }
        beside = true;
        for (int i = line.end() - 1; i >= line.start(); i--) {
          beside = cleanOne(i, beside);
        }
      }
    }

    /// Whether the next character still stands beside nothing but blanks.
    private boolean cleanOne(int i, boolean besideBlank) {
      if (characters[i] == ' ') {
        return besideBlank || text.text().charAt(i) != ' ';
      }
      if (besideBlank && SEPARATORS.contains(characters[i])) {
        characters[i] = ' ';
        return true;
      }
      return false;
    }

    VisibleText toText() {
      return new VisibleText(new String(characters), text.lines());
    }
  }
}
