package dev.shortlist.embedding;

import java.util.List;

/// Text to vectors. Implementations are deterministic: equal text gives the equal vector, on every
/// machine for the default one.
public interface EmbeddingModel {
  /// Names the model and its data, so that vectors of two models are never mixed; part of every
  /// recipe.
  String id();

  int dimension();

  /// One vector per text, in order.
  List<Embedding> embed(List<String> texts);
}
