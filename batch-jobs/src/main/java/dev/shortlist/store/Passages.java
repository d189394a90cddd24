package dev.shortlist.store;

import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.DocumentId;
import java.util.List;

/// A document's passages for one embedding model, under their recipe's name.
public record Passages(
    String recipe,
    DocumentId document,
    String extraction,
    String profile,
    String model,
    List<Passage> passages) {
  public Passages {
    passages = List.copyOf(passages);
  }
}
