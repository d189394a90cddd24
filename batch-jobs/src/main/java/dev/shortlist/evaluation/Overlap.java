package dev.shortlist.evaluation;

/// What is wanted, what was given, and how much of it is right.
public record Overlap(long hits, long given, long wanted) {
  public static final Overlap NONE = new Overlap(0, 0, 0);

  public Overlap {
    if (hits < 0 || hits > given || hits > wanted) {
      throw new IllegalArgumentException(
          "hits must be within 0.." + Math.min(given, wanted) + " but were " + hits);
    }
  }

  public Overlap plus(Overlap other) {
    return new Overlap(hits + other.hits, given + other.given, wanted + other.wanted);
  }

  /// Share of what was given that is right, 0..1; 1 when nothing was given.
  public double precision() {
    return given == 0 ? 1 : (double) hits / given;
  }

  /// Share of what is wanted that was given, 0..1; 1 when nothing is wanted.
  public double recall() {
    return wanted == 0 ? 1 : (double) hits / wanted;
  }

  /// Harmonic mean of precision and recall, 0..1; 1 when nothing was given nor wanted.
  public double f1() {
    return given + wanted == 0 ? 1 : 2.0 * hits / (given + wanted);
  }
}
