package dev.shortlist.pipeline;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.scoring.Redaction;
import dev.shortlist.store.Dossiers;
import dev.shortlist.store.PassageVectors;
import dev.shortlist.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Meaning by a hosted model. Texts are sent masked, once each: their vectors are kept by the hash
/// of their words, and after every call, so that a crash loses one call's at most.
final class HostedMeanings implements Meanings {
  private final Store store;
  private final TenantId tenant;
  private final Supplier<Screening> screening;
  private final EmbeddingModel model;
  private final int batch;

  /// batch is how many texts one call takes.
  HostedMeanings(
      Store store,
      TenantId tenant,
      Supplier<Screening> screening,
      EmbeddingModel model,
      int batch) {
    this.store = store;
    this.tenant = tenant;
    this.screening = screening;
    this.model = model;
    this.batch = batch;
  }

  @Override
  public String version() {
    return model.id();
  }

  @Override
  public String mark() {
    return model.id();
  }

  /// A line may name a person; what looks like an address or number of one is masked.
  @Override
  public Embedding of(String line) {
    String masked = Redaction.withoutContacts(line).strip();
    String hash = Sha256.of(masked);
    embed(new TreeMap<>(Map.of(hash, masked)));
    return Objects.requireNonNull(
        store
            .ask(tenant, asked -> asked.passageVectors().find(model.id(), List.of(hash)))
            .get(hash),
        "the vector of a searched line");
  }

  @Override
  public void make(List<Dossiers.Dossier> candidates) {
    var texts = new TreeMap<String, String>();
    for (Dossiers.Dossier candidate : candidates) {
      for (Passage passage : screening.get().passages(candidate.profile(), candidate.read())) {
        texts.put(passage.hash(), passage.text());
      }
    }
    embed(texts);
  }

  /// Asks for the vectors that are not kept yet, by hash of their words.
  private void embed(NavigableMap<String, String> texts) {
    var hashes = new ArrayList<String>(texts.keySet());
    hashes.removeAll(known(texts.keySet()));
    for (int from = 0; from < hashes.size(); from += batch) {
      List<String> some = hashes.subList(from, Math.min(hashes.size(), from + batch));
      List<Embedding> vectors = model.embed(some.stream().map(texts::get).toList());
      var made = new TreeMap<String, Embedding>();
      for (int i = 0; i < some.size(); i++) {
        made.put(some.get(i), vectors.get(i));
      }
      store.askApart(
          tenant,
          apart -> {
            apart.passageVectors().addVectors(model.id(), made);
            return made.size();
          });
    }
  }

  private Collection<String> known(Collection<String> hashes) {
    return store.askApart(
        tenant, apart -> apart.passageVectors().find(model.id(), hashes).keySet());
  }

  @Override
  public List<Meant> meant(List<Dossiers.Dossier> candidates) {
    var hashes = new TreeSet<String>();
    for (Dossiers.Dossier candidate : candidates) {
      candidate.passages().forEach(placed -> hashes.add(placed.hash()));
    }
    Map<String, Embedding> vectors = store.passageVectors().find(model.id(), hashes);
    return candidates.stream().map(candidate -> meant(candidate, vectors)).toList();
  }

  private static Meant meant(Dossiers.Dossier candidate, Map<String, Embedding> vectors) {
    var placed = new ArrayList<PassageVectors.Placed>();
    for (PassageVectors.Placed passage : candidate.passages()) {
      Embedding vector = vectors.get(passage.hash());
      if (vector == null) {
        return new Meant(candidate.withPassages(List.of()), false);
      }
      placed.add(passage.withVector(vector));
    }
    return new Meant(candidate.withPassages(placed), candidate.current().passages() != null);
  }
}
