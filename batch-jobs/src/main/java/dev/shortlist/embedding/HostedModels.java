package dev.shortlist.embedding;

/// A way to embedding models that run elsewhere. An optional artifact brings it, named in its
/// `META-INF/services`; Shortlist itself ships none.
public interface HostedModels {
  /// The word in the setting embedding.model.
  String provider();

  /// The model; nothing is sent before the first text.
  EmbeddingModel open(HostedModel model, Spending spending);
}
