package dev.shortlist.embedding;

/// Where a hosted model's use is counted before it happens, so that a cap holds whatever goes wrong
/// afterwards.
public interface Spending {
  /// Counts these tokens as used, for good, before the call that may use them; at least 0.
  ///
  /// @throws EmbeddingFailedException when they would go over the cap; then nothing is counted
  void reserve(long tokens);

  /// Puts what was reserved right once the service has said what it charges; both at least 0. A
  /// reservation of which nobody knows what became of it is never put right.
  void settle(long reserved, long charged);
}
