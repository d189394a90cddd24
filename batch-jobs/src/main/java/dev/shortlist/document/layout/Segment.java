package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words on one baseline that belong together: a line, or a column's part of one.
final class Segment {
  final List<Word> words = new ArrayList<>();
  double x0 = Double.MAX_VALUE;
  double x1 = -Double.MAX_VALUE;
  double top = Double.MAX_VALUE;
  double bottom = -Double.MAX_VALUE;
  double baseline;
  double size;

  /// Whether a bullet is drawn before it.
  boolean marked;

  private @Nullable Segment goesOn;

  Segment(Word word) {
    baseline = word.baseline;
    add(word);
  }

  void add(Word word) {
    words.add(word);
    x0 = Math.min(x0, word.x0);
    x1 = Math.max(x1, word.x1);
    top = Math.min(top, word.top());
    bottom = Math.max(bottom, word.bottom());
    if (word.size > size) {
      size = word.size;
      baseline = word.baseline;
    }
  }

  Word lastWord() {
    return words.getLast();
  }

  boolean bold() {
    int bold = 0;
    int all = 0;
    for (Word word : words) {
      bold += word.boldGlyphs;
      all += word.count;
    }
    return bold * 2 > all;
  }

  /// Where its text begins, after a bullet.
  double textStart() {
    Word first = words.getFirst();
    boolean bullet = first.single() && !Character.isLetterOrDigit(first.text.codePointAt(0));
    return bullet && words.size() > 1 ? words.get(1).x0 : x0;
  }

  int letters() {
    int all = 0;
    for (Word word : words) {
      all += word.count;
    }
    return all;
  }

  /// How wide its first word is.
  double firstWord() {
    int end = 1;
    while (end < words.size() && !Spacing.apart(words.get(end - 1), words.get(end))) {
      end++;
    }
    return words.get(end - 1).x1 - words.getFirst().x0;
  }

  /// Adds what goes on below, to be read with it.
  void continueBy(Segment below) {
    goesOn = below;
    bottom = Math.max(bottom, below.bottom);
  }

  String text() {
    String text = Spacing.text(words);
    return goesOn == null ? text : text + " " + goesOn.text();
  }
}
