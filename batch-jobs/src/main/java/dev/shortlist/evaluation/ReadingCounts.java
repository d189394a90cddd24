package dev.shortlist.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of a source a reader found, and in which order, in words; counts of several documents
/// add up.
///
/// @param words words of the source, passages and scattered
/// @param found of these, the words that the text has too, each as often as it has it
/// @param running words of the passages that the text has too
/// @param ordered length of the longest common subsequence of the passages' words and the text's
///   (Wagner & Fischer, Journal of the ACM 21, 1974)
/// @param pairs neighbouring words inside a passage
/// @param unbroken of these, the pairs that are neighbours in the text too
public record ReadingCounts(
    long words, long found, long running, long ordered, long pairs, long unbroken) {
  public static final ReadingCounts NONE = new ReadingCounts(0, 0, 0, 0, 0, 0);

  /// Counts for a text that was read; an empty text where a reader gave up.
  public static ReadingCounts of(SourceText source, String text) {
    List<String> read = WordSequence.of(text);
    var passages = new ArrayList<String>();
    Map<String, Integer> neighbours = pairs(read);
    long pairs = 0;
    long unbroken = 0;
    for (String passage : source.passages()) {
      List<String> words = WordSequence.of(passage);
      passages.addAll(words);
      for (int i = 1; i < words.size(); i++) {
        pairs++;
        unbroken += take(neighbours, words.get(i - 1) + ' ' + words.get(i)) ? 1 : 0;
      }
    }
    var all = new ArrayList<String>(passages);
    source.scattered().forEach(part -> all.addAll(WordSequence.of(part)));
    return new ReadingCounts(
        all.size(),
        common(all, read),
        common(passages, read),
        longest(passages, read),
        pairs,
        unbroken);
  }

  /// Share of the source's words that were found, 0..1; 1 of an empty source.
  public double recall() {
    return share(found, words);
  }

  /// Share of the passages' found words that are in the source's order, 0..1.
  public double order() {
    return share(ordered, running);
  }

  /// Share of neighbouring words that stayed neighbours, 0..1: falls where one column's line is cut
  /// by another's.
  public double neighbours() {
    return share(unbroken, pairs);
  }

  public ReadingCounts plus(ReadingCounts other) {
    return new ReadingCounts(
        words + other.words,
        found + other.found,
        running + other.running,
        ordered + other.ordered,
        pairs + other.pairs,
        unbroken + other.unbroken);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static Map<String, Integer> pairs(List<String> words) {
    var pairs = new HashMap<String, Integer>();
    for (int i = 1; i < words.size(); i++) {
      pairs.merge(words.get(i - 1) + ' ' + words.get(i), 1, Integer::sum);
    }
    return pairs;
  }

  private static long common(List<String> source, List<String> read) {
    var left = new HashMap<String, Integer>();
    read.forEach(word -> left.merge(word, 1, Integer::sum));
    long common = 0;
    for (String word : source) {
      common += take(left, word) ? 1 : 0;
    }
    return common;
  }

  private static boolean take(Map<String, Integer> left, String key) {
    int count = left.getOrDefault(key, 0);
    left.put(key, Math.max(0, count - 1));
    return count > 0;
  }

  private static int longest(List<String> a, List<String> b) {
    int[] above = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int up = above[j];
        above[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(up, above[j - 1]);
        diagonal = up;
      }
    }
    return above[b.size()];
  }
}
