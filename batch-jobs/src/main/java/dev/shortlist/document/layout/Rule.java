package dev.shortlist.document.layout;

/// A straight line drawn level or upright on a page: at that height (or distance from the left),
/// from and to that place along it. Points from the top left.
record Rule(boolean level, double at, double from, double to) {
  /// Whether it runs on in the other without a gap.
  boolean meets(Rule other) {
    return level == other.level
        && Math.abs(at - other.at) <= 1
        && other.from <= to + 3
        && other.to >= from - 3;
  }

  Rule with(Rule other) {
    return new Rule(level, at, Math.min(from, other.from), Math.max(to, other.to));
  }
}
