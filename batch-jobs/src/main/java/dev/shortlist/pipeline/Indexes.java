package dev.shortlist.pipeline;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Checkpoint;
import dev.shortlist.search.Verification;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Changes;
import dev.shortlist.store.Home;
import dev.shortlist.store.Store;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/// The tenants' indexes below one home: opened, held against the database, and made anew from it.
public final class Indexes {
  private final Home home;
  private final Store store;
  private final Meanings meanings;

  Indexes(Home home, Store store, Meanings meanings) {
    this.home = home;
    this.store = store;
    this.meanings = meanings;
  }

  /// What their vectors are measured by.
  Meanings meanings() {
    return meanings;
  }

  /// The same, by name.
  public String model() {
    return meanings.version();
  }

  /// The direction of a searched line. Of a hosted model the line is asked for once, masked.
  ///
  /// @throws dev.shortlist.embedding.EmbeddingFailedException when it does not answer
  public Embedding meaning(String line) {
    return meanings.of(line);
  }

  public CandidateIndex open(TenantId tenant) {
    return CandidateIndex.open(
        home.index(tenant), CandidateIndex.WhenMissing.CREATE, meanings.mark());
  }

  /// Makes the tenant's index anew from the database; searches go on with the old one until the new
  /// one is whole.
  public void rebuild(TenantId tenant) {
    Changes.Change place = store.scope().call(tenant, () -> store.changes().settledPlace());
    var documents = new IndexDocuments(store, meanings);
    documents.makeMeanings(tenant);
    CandidateIndex.rebuild(
        home.index(tenant),
        documents.documents(tenant),
        new Checkpoint(place.transaction(), place.number()),
        meanings.mark());
  }

  /// Removes every byte of these candidates from the tenant's index, if there is one.
  public void erase(TenantId tenant, List<CandidateId> candidates) {
    if (!Files.exists(home.index(tenant))) {
      return;
    }
    try (CandidateIndex index = open(tenant)) {
      index.erase(candidates.stream().map(CandidateId::value).toList());
    }
  }

  /// Compares ids and versions with the database's, and checks the files.
  public Verification verify(TenantId tenant) {
    var expected = new TreeMap<String, String>();
    Iterator<Candidates.Current> candidates = new IndexDocuments(store, meanings).all(tenant);
    while (candidates.hasNext()) {
      Candidates.Current candidate = candidates.next();
      expected.put(
          candidate.candidate().value(), IndexDocuments.version(candidate, meanings.mark(), true));
    }
    return CandidateIndex.verify(home.index(tenant), expected, meanings.mark());
  }
}
