package dev.shortlist.document.layout;

/// Tells whether one line goes on in the line under it, as running text does that was broken where
/// its next word no longer fitted.
final class Wrapping {
  /// The most that lines of one text lie apart, as a part of the letter size.
  private static final double TIGHT = 1.55;

  private static final double ALIGNED = 1.5;
  private static final double SPACE = 0.25;

  private Wrapping() {}

  /// Whether b stands under a as the next line of the same text may: near, at the same edge (after
  /// a bullet) or about the same middle, in the same letters.
  static boolean under(Segment a, Segment b) {
    double step = b.baseline - a.baseline;
    double size = Math.max(a.size, b.size);
    if (step < 0.7 * size || step > TIGHT * size || Math.abs(a.size - b.size) > 0.08 * size) {
      return false;
    }
    return a.bold() == b.bold()
        && (Math.abs(a.x0 - b.x0) <= ALIGNED
            || Math.abs(a.textStart() - b.x0) <= ALIGNED
            || Math.abs(a.x1 - b.x1) <= ALIGNED
            || Math.abs(a.x0 + a.x1 - b.x0 - b.x1) <= 2 * ALIGNED);
  }

  /// Whether the first word of b, which begins where a's text does, would not have fitted behind a,
  /// where text may reach to an x.
  static boolean full(Segment a, Segment b, double to) {
    boolean aligned = Math.abs(a.x0 - b.x0) <= ALIGNED || Math.abs(a.textStart() - b.x0) <= ALIGNED;
    return aligned && a.x1 + SPACE * a.size + b.firstWord() > to;
  }

  /// Whether the words say that b goes on with what a begins: a broken word, or a small letter
  /// where a began with another and ends no sentence.
  static boolean goesOn(Segment a, Segment b) {
    String first = a.text();
    int last = first.codePointBefore(first.length());
    int next = b.text().codePointAt(0);
    if (last == '-' || last == 0xAD || last == 0x2010) {
      return Character.isLowerCase(next);
    }
    return Character.isLowerCase(next) && ".:;!?".indexOf(last) < 0;
  }
}
