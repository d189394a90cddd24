package dev.shortlist.document.layout;

/// Tells by level headings over both sides of a corridor that these are columns of facts, each to
/// be read on its own, however level their lines are.
final class Heads {
  private static final double LARGER = 1.15;
  private static final double MUCH_LARGER = 1.4;

  private Heads() {}

  /// Both sides begin level with a line in larger letters than what stands under it.
  static boolean larger(Side left, Side right) {
    return level(left, right) && larger(left) && larger(right);
  }

  /// Both sides begin level with a bold line over others that are not, and end at different
  /// heights, which the rows of a table do not.
  static boolean bold(Side left, Side right) {
    return level(left, right)
        && bold(left)
        && bold(right)
        && left.rows() != right.rows()
        && !left.levelWith(right.lines().getLast().baseline)
            != !right.levelWith(left.lines().getLast().baseline);
  }

  /// One side is a line or three in much larger letters, a name beside its contacts.
  static boolean name(Side left, Side right) {
    Side large = left.size() > right.size() ? left : right;
    Side small = left.size() > right.size() ? right : left;
    return large.rows() <= 3
        && small.rows() > large.rows()
        && 2 * small.letters() > large.letters()
        && large.size() > MUCH_LARGER * small.size();
  }

  private static boolean level(Side left, Side right) {
    Row a = left.lines().getFirst();
    Row b = right.lines().getFirst();
    return left.rows() > 2
        && right.rows() > 2
        && Math.abs(a.baseline - b.baseline) <= Math.max(1, 0.16 * a.size)
        && Math.abs(a.size - b.size) <= 0.06 * a.size;
  }

  private static boolean larger(Side side) {
    double head = side.lines().getFirst().size;
    for (Row row : side.lines().subList(1, side.rows())) {
      if (head < LARGER * row.size) {
        return false;
      }
    }
    return true;
  }

  private static boolean bold(Side side) {
    int bold = 0;
    for (Row row : side.lines()) {
      bold += row.segments.getFirst().bold() ? 1 : 0;
    }
    return bold == 1 && side.lines().getFirst().segments.getFirst().bold();
  }
}
