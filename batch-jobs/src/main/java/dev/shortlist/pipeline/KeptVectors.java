package dev.shortlist.pipeline;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A model whose vectors are kept in the database: a text is embedded once. What a call makes is
/// kept before it returns, so a crash loses one call's.
record KeptVectors(Store store, TenantId tenant, EmbeddingModel model) implements EmbeddingModel {
  @Override
  public String id() {
    return model.id();
  }

  @Override
  public int dimension() {
    return model.dimension();
  }

  @Override
  public List<Embedding> embed(List<String> texts) {
    var wanted = new TreeMap<String, String>();
    texts.forEach(text -> wanted.put(Sha256.of(text), text));
    Map<String, Embedding> vectors =
        store.askApart(tenant, apart -> apart.secondLookVectors().find(id(), wanted.keySet()));
    wanted.keySet().removeAll(vectors.keySet());
    var made = new TreeMap<String, Embedding>();
    List<Embedding> missing = model.embed(List.copyOf(wanted.values()));
    for (String hash : wanted.keySet()) {
      made.put(hash, missing.get(made.size()));
    }
    if (!made.isEmpty()) {
      store.askApart(
          tenant,
          apart -> {
            apart.secondLookVectors().add(id(), made);
            return made.size();
          });
      vectors.putAll(made);
    }
    var embeddings = new ArrayList<Embedding>(texts.size());
    for (String text : texts) {
      embeddings.add(Objects.requireNonNull(vectors.get(Sha256.of(text)), "the vector of a text"));
    }
    return embeddings;
  }
}
