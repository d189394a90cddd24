package dev.shortlist.pipeline;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Checkpoint;
import dev.shortlist.search.Verification;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Changes;
import dev.shortlist.store.Home;
import dev.shortlist.store.Store;
import java.util.Iterator;
import java.util.TreeMap;

/// The tenants' indexes below one home: opened, held against the database, and made anew from it.
public final class Indexes {
  private final Home home;
  private final Store store;

  public Indexes(Home home, Store store) {
    this.home = home;
    this.store = store;
  }

  public CandidateIndex open(TenantId tenant) {
    return CandidateIndex.open(home.index(tenant), CandidateIndex.WhenMissing.CREATE);
  }

  /// Makes the tenant's index anew from the database; searches go on with the old one until the new
  /// one is whole.
  public void rebuild(TenantId tenant) {
    Changes.Change place = store.scope().call(tenant, () -> store.changes().settledPlace());
    CandidateIndex.rebuild(
        home.index(tenant),
        new IndexDocuments(store).documents(tenant),
        new Checkpoint(place.transaction(), place.number()));
  }

  /// Compares ids and versions with the database's, and checks the files.
  public Verification verify(TenantId tenant) {
    var expected = new TreeMap<String, String>();
    Iterator<Candidates.Current> candidates = new IndexDocuments(store).all(tenant);
    while (candidates.hasNext()) {
      Candidates.Current candidate = candidates.next();
      expected.put(candidate.candidate().value(), IndexDocuments.version(candidate));
    }
    return CandidateIndex.verify(home.index(tenant), expected);
  }
}
