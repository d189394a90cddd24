package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words to segments: neighbours on one baseline with no more than a word's gap between them. Words
/// drawn one after the other may stand a little wider apart; words that only happen to be
/// neighbours, less.
final class SegmentBuilder {
  private static final double DRAWN_TOGETHER = 1.0;
  private static final double NEIGHBOURS = 0.62;
  private static final double SPACED_CAPITALS = 0.9;

  private SegmentBuilder() {}

  static List<Segment> build(List<Word> words) {
    var sorted = new ArrayList<Word>(words);
    sorted.sort(Comparator.<Word>comparingDouble(w -> w.x0).thenComparingInt(w -> w.first));
    var segments = new ArrayList<Segment>();
    var open = new ArrayList<Segment>();
    for (Word word : sorted) {
      open.removeIf(s -> word.x0 - s.x1 > 3 * Math.max(s.size, word.size));
      Segment home = home(open, word);
      if (home == null) {
        home = new Segment(word);
        segments.add(home);
        open.add(home);
      } else {
        home.add(word);
      }
    }
    return Gutters.part(JustifiedLines.join(segments));
  }

  private static @Nullable Segment home(List<Segment> open, Word word) {
    Segment best = null;
    double nearest = Double.MAX_VALUE;
    for (Segment segment : open) {
      Word last = segment.lastWord();
      double size = Math.max(last.size, word.size);
      if (Math.abs(word.baseline - last.baseline) > 0.5 * size) {
        continue; // most open segments: other lines of the page
      }
      double gap = word.x0 - segment.x1;
      boolean together = Math.abs(word.first - last.last) <= 3;
      boolean letters = last.single() && word.single();
      double widest = together ? (letters ? 1.3 : DRAWN_TOGETHER) : NEIGHBOURS;
      if (letters && capital(last) && capital(word)) {
        widest = Math.max(widest, SPACED_CAPITALS);
      }
      if (gap > widest * size || gap < -0.4 * size || !sameLine(last, word)) {
        continue;
      }
      double distance = Math.abs(word.baseline - last.baseline) + Math.abs(gap) * 0.1;
      if (distance < nearest) {
        nearest = distance;
        best = segment;
      }
    }
    return best;
  }

  private static boolean capital(Word word) {
    return Character.isUpperCase(word.text.codePointAt(0));
  }

  private static boolean sameLine(Word a, Word b) {
    double small = Math.min(a.size, b.size);
    double large = Math.max(a.size, b.size);
    double apart = Math.abs(a.baseline - b.baseline);
    if (apart <= 0.15 * small) {
      return true;
    }
    double overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return large <= 2.2 * small && overlap >= 0.5 * 0.95 * small && apart <= 0.5 * large;
  }
}
