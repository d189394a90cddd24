package dev.shortlist.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Glyphs of one direction to words, by gaps; a glyph drawn twice on (nearly) the same place counts
/// once.
final class WordBuilder {
  /// A gap wider than this part of the letter size begins a new word.
  static final double GAP = 0.11;

  private final Map<Long, List<Glyph>> seen = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private @Nullable Word word;
  private @Nullable Glyph previous;
  private boolean afterBlank;

  static List<Word> build(List<Glyph> glyphs) {
    var builder = new WordBuilder();
    for (Glyph glyph : glyphs) {
      builder.take(glyph);
    }
    builder.finish();
    return builder.words;
  }

  private void take(Glyph glyph) {
    if (glyph.blank()) {
      finish();
      afterBlank = true;
      return;
    }
    if (drawnBefore(glyph)) {
      return;
    }
    Word current = word;
    Glyph before = previous;
    if (current == null || before == null || !follows(before, glyph)) {
      finish();
      word = new Word(glyph, afterBlank);
    } else {
      current.add(glyph);
    }
    afterBlank = false;
    previous = glyph;
  }

  private void finish() {
    if (word != null) {
      words.add(word);
      word = null;
    }
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    double size = Math.max(before.size, glyph.size);
    if (Math.abs(glyph.baseline - before.baseline) > 0.2 * size) {
      return false;
    }
    double gap = glyph.x0 - before.x1;
    return gap <= GAP * size && gap >= -0.6 * size && glyph.x0 >= before.x0 - 0.3 * size;
  }

  private boolean drawnBefore(Glyph glyph) {
    double cell = Math.max(1, glyph.size * 0.5);
    double near = 0.13 * glyph.size;
    long lastColumn = Math.round((glyph.x0 + near) / cell);
    long lastRow = Math.round((glyph.baseline + near) / cell);
    for (long c = Math.round((glyph.x0 - near) / cell); c <= lastColumn; c++) {
      for (long r = Math.round((glyph.baseline - near) / cell); r <= lastRow; r++) {
        for (Glyph other : seen.getOrDefault(key(c, r, glyph), List.of())) {
          if (Math.abs(other.x0 - glyph.x0) < near
              && Math.abs(other.baseline - glyph.baseline) < near) {
            return true;
          }
        }
      }
    }
    long own = key(Math.round(glyph.x0 / cell), Math.round(glyph.baseline / cell), glyph);
    seen.computeIfAbsent(own, k -> new ArrayList<>(1)).add(glyph);
    return false;
  }

  private static long key(long column, long row, Glyph glyph) {
    return (column * 100_003 + row) * 1_000_003 + glyph.text.hashCode();
  }
}
