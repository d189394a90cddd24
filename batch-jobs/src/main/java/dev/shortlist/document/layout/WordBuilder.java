package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Glyphs of one direction to words, by gaps; a glyph drawn twice on (nearly) the same place counts
/// once.
final class WordBuilder {
  /// A gap wider than this part of the letter size begins a new word.
  static final double GAP = 0.11;

  /// Letters that run into each other are of one word though one is raised or lowered so much, as
  /// in the sign of TeX.
  private static final double LOWERED = 0.3;

  private final DrawnGlyphs drawn;
  private final List<Word> words = new ArrayList<>();
  private @Nullable Word word;
  private @Nullable Glyph previous;
  private boolean afterBlank;

  private WordBuilder(int glyphs) {
    drawn = new DrawnGlyphs(glyphs);
  }

  static List<Word> build(List<Glyph> glyphs) {
    var builder = new WordBuilder(glyphs.size());
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
    double apart = Math.abs(glyph.baseline - before.baseline);
    if (apart > LOWERED * size) {
      return false;
    }
    double gap = glyph.x0 - before.x1;
    if (apart > 0.2 * size && gap > -GAP * size) {
      return false;
    }
    double back = accent(before) || accent(glyph) ? 0.3 : 0.05;
    return gap <= GAP * size && gap >= -0.6 * size && glyph.x0 >= before.x0 - back * size;
  }

  /// Whether it may stand over a letter, and so begin before the letter that was drawn before it.
  private static boolean accent(Glyph glyph) {
    int letter = glyph.text.codePointAt(0);
    if (letter < 0x80 && letter != '`' && letter != '^') {
      return false;
    }
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.MODIFIER_SYMBOL
        || type == Character.MODIFIER_LETTER;
  }

  private boolean drawnBefore(Glyph glyph) {
    if (drawn.near(glyph)) {
      return true;
    }
    drawn.add(glyph);
    return false;
  }
}
