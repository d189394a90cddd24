package dev.shortlist.scoring;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// The proper names of schools ("Anna University"): a candidate may bear the same name, so they are
/// taken out for everyone, and what is left says that it was a school.
final class SchoolNames {
  private static final int LONGEST = 16;
  private static final Set<String> SCHOOLS =
      Set.of(
          "university",
          "univ",
          "college",
          "school",
          "polytechnic",
          "vidyalaya",
          "vidyapeeth",
          "universität",
          "hochschule",
          "gymnasium",
          "realschule",
          "université",
          "lycée",
          "collège",
          "école",
          "universidad",
          "colegio",
          "escuela",
          "università",
          "liceo",
          "universiteit",
          "hogeschool",
          "universidade",
          "escola",
          "uniwersytet",
          "politechnika",
          "liceum");

  /// Words inside the name of a school that are no names.
  private static final Set<String> LINKS =
      Set.of("of", "the", "and", "for", "de", "der", "di", "des", "la", "du", "in", "&");

  private final Predicate<String> isCommon;

  /// Common words stay: "Technical University".
  SchoolNames(Predicate<String> isCommon) {
    this.isCommon = isCommon;
  }

  void mask(String text, Masking masked) {
    int start = 0;
    while (start < text.length()) {
      if (!Character.isLetter(text.charAt(start))) {
        start++;
        continue;
      }
      int end = wordEnd(text, start);
      if (Character.isUpperCase(text.charAt(start)) && isSchool(text, start, end)) {
        maskBefore(text, start, masked);
        maskAfter(text, end, masked);
      }
      start = end;
    }
  }

  private static boolean isSchool(String text, int start, int end) {
    return end - start <= LONGEST
        && "UCSPVHGRLÉE".indexOf(text.charAt(start)) >= 0
        && SCHOOLS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private void maskBefore(String text, int school, Masking masked) {
    int end = school;
    while (true) {
      while (end > 0 && between(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (start == end || !goesOn(text, start, end, masked)) {
        return;
      }
      end = start;
    }
  }

  private void maskAfter(String text, int school, Masking masked) {
    int start = school;
    while (true) {
      while (start < text.length() && between(text.charAt(start))) {
        start++;
      }
      int end = wordEnd(text, start);
      if (start == end || !goesOn(text, start, end, masked)) {
        return;
      }
      start = end;
    }
  }

  /// Masks a word that is a name; whether the school's name may go on beyond it.
  private boolean goesOn(String text, int start, int end, Masking masked) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (LINKS.contains(word) || SCHOOLS.contains(word)) {
      return true;
    }
    boolean name = Character.isUpperCase(text.charAt(start));
    if (name && !isCommon.test(word)) {
      masked.span(start, end);
    }
    return name;
  }

  private static boolean between(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '\'' || c == '’';
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
