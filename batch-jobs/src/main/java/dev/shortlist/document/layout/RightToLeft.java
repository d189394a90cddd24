package dev.shortlist.document.layout;

import java.text.Bidi;

/// Sets words of scripts that run to the left (Hebrew, Arabic) in the order they are read, in a
/// line whose letters were collected from left to right. Numbers and other words keep theirs
/// (Unicode Standard Annex 9).
final class RightToLeft {
  private RightToLeft() {}

  static String inReadingOrder(String seen) {
    int leftwards = 0;
    int rightwards = 0;
    for (int i = 0; i < seen.length(); i++) {
      byte direction = Character.getDirectionality(seen.charAt(i));
      leftwards += leftwards(direction) ? 1 : 0;
      rightwards += direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : 0;
    }
    if (leftwards == 0) {
      return seen;
    }
    var bidi =
        new Bidi(
            seen,
            leftwards > rightwards ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    return inOrder(seen, bidi);
  }

  private static boolean leftwards(byte direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static String inOrder(String seen, Bidi bidi) {
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    var read = new StringBuilder(seen.length());
    for (int run : runs) {
      String part = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      read.append(bidi.getRunLevel(run) % 2 == 0 ? part : mirrored(part));
    }
    return read.toString();
  }

  private static String mirrored(String part) {
    String reversed = new StringBuilder(part).reverse().toString();
    var mirrored = new StringBuilder(reversed.length());
    for (int i = 0; i < reversed.length(); i++) {
      char c = reversed.charAt(i);
      mirrored.append(
          switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            default -> c;
          });
    }
    return mirrored.toString();
  }
}
