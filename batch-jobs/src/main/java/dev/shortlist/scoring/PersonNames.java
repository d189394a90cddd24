package dev.shortlist.scoring;

import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.search.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Takes the candidate's name out of a CV, and every part of it that is no ordinary word.
final class PersonNames {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "sir",
          "madam",
          "herr",
          "frau",
          "monsieur",
          "madame",
          "mme",
          "mlle",
          "señor",
          "señora",
          "sr",
          "sra",
          "signor",
          "signora",
          "pan",
          "pani");

  private final Statistics statistics;
  private final TextAnalysis analysis;

  PersonNames(Statistics statistics, TextAnalysis analysis) {
    this.statistics = statistics;
    this.analysis = analysis;
  }

  /// Masks every name of the person.
  void mask(Profile profile, VisibleText text, Masking masked) {
    String name = profile.basics().name().strip();
    if (name.isEmpty()) {
      maskLikelyName(text, masked);
      return;
    }
    int end = text.text().length();
    maskWord(name, text.text(), 0, end, masked);
    List<String> parts = parts(name);
    for (String part : parts) {
      if (!isCommon(part) && !isSkill(part, profile)) {
        maskWord(part, text.text(), 0, end, masked);
      } else {
        maskCommonPart(part, parts, text.text(), masked);
      }
    }
  }

  private static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    for (String part : name.split("[\\s,]+", -1)) {
      String word = part.replaceAll("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+$", "");
      if (word.length() > 1) {
        parts.add(word);
      }
    }
    return parts;
  }

  /// Somebody named after a tool is not taken out of the list of tools.
  private static boolean isSkill(String word, Profile profile) {
    for (Profile.Skill skill : profile.skills()) {
      for (String keyword : skill.keywords()) {
        if (keyword.equalsIgnoreCase(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /// A part of a name that is also a word ("Baker") is the name only beside an honorific or another
  /// part.
  private static void maskCommonPart(String part, List<String> parts, String text, Masking masked) {
    for (int at = find(part, text, 0, text.length());
        at >= 0;
        at = find(part, text, at + part.length(), text.length())) {
      int end = at + part.length();
      String before = wordBefore(text, at);
      String after = wordAfter(text, end);
      boolean beside =
          HONORIFICS.contains(before.toLowerCase(Locale.ROOT))
              || isOther(before, part, parts)
              || isOther(after, part, parts);
      if (beside && Character.isUpperCase(text.charAt(at))) {
        masked.span(at, end);
      }
    }
  }

  private static boolean isOther(String word, String part, List<String> parts) {
    return !word.equalsIgnoreCase(part) && parts.stream().anyMatch(word::equalsIgnoreCase);
  }

  /// The word that ends before this offset, with a blank, comma or full stop between; "" for none.
  private static String wordBefore(String text, int offset) {
    int end = offset;
    while (end > 0 && " ,.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String wordAfter(String text, int offset) {
    int start = offset;
    while (start < text.length() && " ,.".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /// Whether public text knows every word of it.
  boolean isCommon(String word) {
    return analysis.terms(word).stream().allMatch(term -> statistics.knows(term.text()));
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

  /// Masks a word or words wherever they stand whole between two offsets.
  static void maskWord(String word, String text, int from, int to, Masking masked) {
    for (int at = find(word, text, from, to); at >= 0; at = find(word, text, at + 1, to)) {
      masked.span(at, at + word.length());
    }
  }

  /// Where a whole word stands next, or -1.
  private static int find(String word, String text, int from, int to) {
    int length = word.length();
    for (int i = from; i + length <= to; i++) {
      if (text.regionMatches(true, i, word, 0, length)
          && !letterAt(text, i - 1)
          && !letterAt(text, i + length)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean letterAt(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }
}
