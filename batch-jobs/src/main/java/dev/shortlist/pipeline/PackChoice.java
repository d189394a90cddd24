package dev.shortlist.pipeline;

/// Whose interview packs an import writes: of everybody at or above the vacancy's threshold, or of
/// the best so many of each vacancy, whatever its threshold.
public sealed interface PackChoice {
  record AtThreshold() implements PackChoice {}

  record Best(int count) implements PackChoice {
    public Best {
      if (count < 1 || count > 10_000) {
        throw new IllegalArgumentException(
            "packs are for the best 1..10000 but were asked for " + count);
      }
    }
  }

  /// What an import does unless told.
  PackChoice STANDARD = new AtThreshold();
}
