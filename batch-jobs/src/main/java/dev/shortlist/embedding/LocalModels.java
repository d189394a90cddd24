package dev.shortlist.embedding;

/// A way to an embedding model that runs on this machine, but not in Java alone. An optional
/// artifact brings it, named in its `META-INF/services`; Shortlist itself ships none.
public interface LocalModels {
  /// The word that settings and options know it by.
  String name();

  /// The model, read from the artifact; nothing is fetched. It stays open until the program ends.
  ///
  /// @throws EmbeddingFailedException when it does not run on this machine
  EmbeddingModel open();
}
