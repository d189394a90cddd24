package dev.shortlist.vacancy;

import dev.shortlist.profile.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks for words that should not stand in a vacancy, by a list of them in several languages.
final class LintWords {
  private static final List<List<String>> ROWS = Lexicons.rows(LintWords.class, "lint.tsv");

  /// A sentence that promises equal treatment names what it must not ask for.
  private static final Pattern PROMISE =
      Pattern.compile(
          "[^.!?\\n]*(?:regardless of|irrespective of|without regard|equal[- ]opportunit|do(?:es)? not discriminate|unabhängig von|ungeachtet|chancengleichheit|gleichberechtigt|sans distinction|quel(?:le)?s? que soi|sin distinción|independientemente|a prescindere|pari opportunità)[^.!?\\n]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");

  /// Both forms of a pronoun at once name nobody's sex.
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?:s?he\\s*/\\s*(?:she|he)|he or she|she or he|s/he|his\\s*/\\s*her|his or her|her\\s*/\\s*his)\\b",
          Pattern.CASE_INSENSITIVE);

  private LintWords() {}

  /// What is wrong with a text that stands at this place of a vacancy in this language (ISO 639-1),
  /// one problem a row of the list.
  static List<VacancyProblem> in(String place, String text, String language) {
    FoldedText folded = FoldedText.of(text);
    var problems = new ArrayList<VacancyProblem>();
    for (List<String> row : ROWS) {
      boolean words = row.get(1).equals(language) || row.get(1).equals("en");
      List<String> found = longest(folded, row.get(2), words);
      if (!found.isEmpty()) {
        problems.add(
            new VacancyProblem(
                row.get(0),
                place
                    + " says "
                    + found.stream()
                        .map(phrase -> "\"" + phrase + "\"")
                        .collect(Collectors.joining(", "))
                    + ", which "
                    + row.get(3),
                row.get(4)));
      }
    }
    return problems;
  }

  /// Whether anything in these words should not be asked.
  static boolean remarked(String text, String language) {
    return !in("it", text, language).isEmpty();
  }

  /// Whether a sentence promises equal treatment.
  static boolean promises(String sentence) {
    return PROMISE.matcher(sentence).find();
  }

  /// A text's words folded, one space between them, and where each stands in the text.
  private record FoldedText(String asked, String folded, List<Integer> starts, List<Integer> ends) {
    static FoldedText of(String text) {
      String asked = BOTH.matcher(PROMISE.matcher(text).replaceAll(" ")).replaceAll(" they ");
      var folded = new StringBuilder(" ");
      var starts = new ArrayList<Integer>();
      var ends = new ArrayList<Integer>();
      Matcher words = WORD.matcher(asked);
      while (words.find()) {
        for (String word : Lexicons.folded(words.group()).split(" ", -1)) {
          starts.add(words.start());
          ends.add(words.end());
          folded.append(word).append(' ');
        }
      }
      return new FoldedText(asked, folded.toString(), starts, ends);
    }

    /// The words as they are written between these offsets of the folded text.
    String written(int start, int end) {
      int first = spacesBefore(start) - 1;
      int last = spacesBefore(end) - 1;
      return asked.substring(starts.get(first), ends.get(last)).replaceAll("\\s+", " ");
    }

    private int spacesBefore(int offset) {
      int spaces = 0;
      for (int i = 0; i < offset; i++) {
        spaces += folded.charAt(i) == ' ' ? 1 : 0;
      }
      return spaces;
    }
  }

  /// The phrases that stand in the text as it has them, single words among them or not, without
  /// those that are part of a longer one.
  private static List<String> longest(FoldedText text, String phrases, boolean words) {
    var found = new ArrayList<String>();
    String folded = text.folded();
    for (String phrase : phrases.split("\\|", -1)) {
      if (!words && phrase.indexOf(' ') < 0) {
        continue;
      }
      boolean beginning = phrase.endsWith("*");
      String searched = beginning ? phrase.substring(0, phrase.length() - 1) : phrase;
      int at = folded.indexOf(" " + searched + (beginning ? "" : " "));
      if (at >= 0) {
        int end = folded.indexOf(' ', at + searched.length() + (beginning ? 1 : 0));
        found.add(text.written(at + 1, end));
      }
    }
    return found.stream()
        .distinct()
        .filter(phrase ->
            found.stream().noneMatch(other -> !other.equals(phrase) && other.contains(phrase)))
        .toList();
  }
}
