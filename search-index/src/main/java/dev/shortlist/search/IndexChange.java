package dev.shortlist.search;

/// A step by which the index follows the database.
public sealed interface IndexChange {
  /// The candidate this is about.
  String candidate();

  /// Adds a candidate, or replaces what is held of them.
  record Put(CandidateDocument document) implements IndexChange {
    @Override
    public String candidate() {
      return document.id();
    }
  }

  /// Takes a candidate out of the results; the bytes go with a later merge, or at once by
  /// [CandidateIndex#erase].
  record Remove(String candidate) implements IndexChange {}
}
