package dev.shortlist.embedding;

import java.nio.charset.StandardCharsets;
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

  /// A text in this model's own short form, which [#embed(byte[])] embeds with the same result.
  default byte[] pieces(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The vector of a text from its short form.
  default Embedding embed(byte[] pieces) {
    return embed(List.of(new String(pieces, StandardCharsets.UTF_8))).getFirst();
  }
}
