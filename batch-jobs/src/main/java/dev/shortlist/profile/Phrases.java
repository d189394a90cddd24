package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A list of folded phrases, each with a meaning, looked up in text on whole words. Phrases of
/// ideographs are found anywhere; a phrase ending or beginning in * stands for a beginning or
/// ending of a word.
final class Phrases {
  private static final int LONGEST = 6;
  private static final int SHORTEST_STEM = 2;

  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, String> beginnings = new HashMap<>();
  private final Map<String, String> ideographs = new HashMap<>();

  /// By the first word of the exact phrases: how many words the longest of them has.
  private final Map<String, Integer> longest = new HashMap<>();

  /// Lengths of endings and beginnings, as bits: a part of a word of another length is none.
  private long endingLengths;

  private long beginningLengths;

  /// A phrase found: its meaning and its place in the text it was looked up in.
  record Found(String meaning, int start, int end) {}

  /// A word of a text, folded, with its place.
  record Word(String folded, int start, int end) {}

  Phrases add(String phrase, String meaning) {
    if (phrase.startsWith("*")) {
      endings.putIfAbsent(phrase.substring(1), meaning);
      endingLengths |= lengthBit(phrase.length() - 1);
    } else if (phrase.endsWith("*")) {
      beginnings.putIfAbsent(phrase.substring(0, phrase.length() - 1), meaning);
      beginningLengths |= lengthBit(phrase.length() - 1);
    } else if (Character.isIdeographic(phrase.charAt(0))) {
      ideographs.putIfAbsent(phrase, meaning);
    } else {
      String words = Folded.phrase(phrase);
      exact.putIfAbsent(words, meaning);
      longest.merge(firstWord(words), Math.min(LONGEST, wordCount(words)), Math::max);
    }
    return this;
  }

  private static long lengthBit(int length) {
    return 1L << Math.min(63, length);
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static int wordCount(String words) {
    int count = 1;
    for (int i = 0; i < words.length(); i++) {
      count += words.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }

  /// All phrases of a resource whose first column is the meaning and whose last holds the phrases.
  static Phrases ofMeanings(String resource) {
    var phrases = new Phrases();
    for (List<String> row : Lexicon.rows(resource)) {
      for (String phrase : Lexicon.alternatives(row.getLast())) {
        phrases.add(phrase, row.getFirst());
      }
    }
    return phrases;
  }

  /// All phrases of a resource of one column; each is its own meaning.
  static Phrases ofList(String resource) {
    var phrases = new Phrases();
    for (List<String> row : Lexicon.rows(resource)) {
      for (String phrase : Lexicon.alternatives(row.getFirst())) {
        phrases.add(phrase, phrase);
      }
    }
    return phrases;
  }

  boolean in(String text) {
    return !find(text).isEmpty();
  }

  /// The meaning of the whole text, or null.
  @Nullable String whole(String text) {
    String meaning = exact.get(Folded.phrase(text));
    return meaning != null ? meaning : ideographs.get(text.strip());
  }

  /// The phrases in the text from left to right, the longest at each place, without overlaps.
  List<Found> find(String text) {
    return find(text, words(text));
  }

  List<Found> find(String text, List<Word> words) {
    var found = new ArrayList<Found>();
    int i = 0;
    while (i < words.size()) {
      int taken = matchAt(words, i, found);
      i += Math.max(1, taken);
    }
    if (!ideographs.isEmpty() && hasIdeographs(text)) {
      ideographs.forEach((phrase, meaning) -> findIdeographs(text, phrase, meaning, found));
      found.sort(java.util.Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
    }
    return found;
  }

  private int matchAt(List<Word> words, int i, List<Found> found) {
    int most = longest.getOrDefault(firstWord(words.get(i).folded()), 1);
    for (int length = Math.min(most, words.size() - i); length >= 1; length--) {
      String meaning =
          length == 1 ? single(words.get(i).folded()) : exact.get(join(words, i, length));
      if (meaning != null) {
        found.add(new Found(meaning, words.get(i).start(), words.get(i + length - 1).end()));
        return length;
      }
    }
    return 0;
  }

  private @Nullable String single(String word) {
    String meaning = exact.get(word);
    if (meaning != null || (endings.isEmpty() && beginnings.isEmpty())) {
      return meaning;
    }
    for (int cut = SHORTEST_STEM; cut < word.length(); cut++) {
      if ((endingLengths & lengthBit(word.length() - cut)) != 0) {
        meaning = endings.get(word.substring(cut));
      }
      if (meaning == null && (beginningLengths & lengthBit(cut)) != 0) {
        meaning = beginnings.get(word.substring(0, cut));
      }
      if (meaning != null) {
        return meaning;
      }
    }
    meaning = endings.get(word);
    return meaning != null ? meaning : beginnings.get(word);
  }

  private static String join(List<Word> words, int from, int length) {
    var joined = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      if (i > from) {
        joined.append(' ');
      }
      joined.append(words.get(i).folded());
    }
    return joined.toString();
  }

  private static void findIdeographs(
      String text, String phrase, String meaning, List<Found> found) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
      found.add(new Found(meaning, at, at + phrase.length()));
    }
  }

  private static boolean hasIdeographs(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The words of a text: runs of letters and digits, folded, with their places.
  static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && wordGoesOn(text.charAt(end))) {
        end++;
      }
      words.add(new Word(Folded.of(text.substring(i, end)), i, end));
      i = end;
    }
    return words;
  }

  private static boolean wordGoesOn(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
