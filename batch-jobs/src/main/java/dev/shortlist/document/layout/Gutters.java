package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Parts lines that were drawn on from one column into the next: where a gap wider than the others
/// of its line ends just where lines of a column begin, that have a column beside them.
final class Gutters {
  /// The narrowest gutter, as a part of the letter size.
  private static final double NARROWEST = 0.5;

  /// How much wider than the usual gap of its line.
  private static final double WIDER = 1.4;

  private static final double ALIGNED = 0.8;
  private static final int LEAST_LINES = 4;
  private static final int LEAST_LETTERS = 12;

  /// How many comparisons a page is worth; beyond them nothing more is parted.
  private static final int MOST_LOOKS = 2_000_000;

  private final List<Segment> segments;
  private final double[] starts;
  private int looks;

  private Gutters(List<Segment> segments) {
    this.segments = segments;
    starts = new double[segments.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = segments.get(i).x0;
    }
    Arrays.sort(starts);
  }

  static List<Segment> part(List<Segment> segments) {
    var gutters = new Gutters(segments);
    var parted = new ArrayList<Segment>(segments.size());
    for (Segment segment : segments) {
      gutters.part(segment, parted);
    }
    return parted;
  }

  private void part(Segment segment, List<Segment> to) {
    List<Word> words = segment.words;
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      if (gap(words, i) >= NARROWEST * segment.size
          && letters(words.subList(from, i)) >= LEAST_LETTERS
          && letters(words.subList(i, words.size())) >= LEAST_LETTERS
          && gap(words, i) >= WIDER * usualGap(words)
          && begins(words.get(i))) {
        to.add(of(words.subList(from, i)));
        from = i;
      }
    }
    to.add(from == 0 ? segment : of(words.subList(from, words.size())));
  }

  private static double gap(List<Word> words, int i) {
    return words.get(i).x0 - words.get(i - 1).x1;
  }

  private static int letters(List<Word> words) {
    int letters = 0;
    for (Word word : words) {
      letters += word.count;
    }
    return letters;
  }

  private static double usualGap(List<Word> words) {
    double[] gaps = new double[words.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = gap(words, i + 1);
    }
    Arrays.sort(gaps);
    return gaps[gaps.length / 2];
  }

  /// Whether lines with another line at their left begin where this word does.
  private boolean begins(Word word) {
    int at = Arrays.binarySearch(starts, word.x0 - ALIGNED);
    int first = at < 0 ? -at - 1 : at;
    if (first + LEAST_LINES > starts.length
        || starts[first + LEAST_LINES - 1] > word.x0 + ALIGNED) {
      return false;
    }
    int lines = 0;
    for (int i = 0; i < segments.size() && lines < LEAST_LINES && looks < MOST_LOOKS; i++) {
      Segment segment = segments.get(i);
      looks++;
      if (Math.abs(segment.x0 - word.x0) <= ALIGNED && hasNeighbour(segment)) {
        lines++;
      }
    }
    return lines >= LEAST_LINES;
  }

  private boolean hasNeighbour(Segment segment) {
    looks += segments.size();
    for (Segment other : segments) {
      if (other.x1 < segment.x0
          && other.letters() >= LEAST_LETTERS
          && Math.abs(other.baseline - segment.baseline) < segment.size) {
        return true;
      }
    }
    return false;
  }

  private static Segment of(List<Word> words) {
    var segment = new Segment(words.getFirst());
    for (Word word : words.subList(1, words.size())) {
      segment.add(word);
    }
    return segment;
  }
}
