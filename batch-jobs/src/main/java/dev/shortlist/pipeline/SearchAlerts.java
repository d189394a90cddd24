package dev.shortlist.pipeline;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Checkpoint;
import dev.shortlist.search.SearchFilter;
import dev.shortlist.search.SearchQuery;
import dev.shortlist.store.Changes;
import dev.shortlist.store.SavedSearches;
import dev.shortlist.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Holds candidates who came or changed against the saved searches. Each search follows the change
/// log as the index does and never ahead of it, so that nobody is left out when a run was cut off,
/// and nobody is told twice.
///
/// A candidate meets a saved search who has all that it asks for: here every word must occur, where
/// a search by hand ranks by the words.
public final class SearchAlerts {
  private static final int PAGE = 20_000;

  private final Store store;
  private final Indexes indexes;

  SearchAlerts(Store store, Indexes indexes) {
    this.store = store;
    this.indexes = indexes;
  }

  /// Keeps a search, from now on; one of the same name is replaced.
  ///
  /// @throws dev.shortlist.search.QuerySyntaxException when the line or a filter cannot be held
  ///   against a candidate alone
  public void save(TenantId tenant, String name, String line, List<String> filters, Instant now) {
    try (CandidateIndex index = indexes.open(tenant)) {
      index.matching(SearchQuery.parse(line), parsed(filters), Set.of());
    }
    store.tell(
        tenant,
        own -> own.savedSearches().save(name, line, filters, own.changes().settledPlace(), now));
  }

  /// Brings every saved search up to where the index is, and gives whom they found on the way.
  public List<SavedSearches.Alert> bringUp(TenantId tenant, Instant now) {
    List<SavedSearches.Saved> searches = store.ask(tenant, own -> own.savedSearches().list());
    var found = new ArrayList<SavedSearches.Alert>();
    if (searches.isEmpty()) {
      return found;
    }
    try (CandidateIndex index = indexes.open(tenant)) {
      Checkpoint reached = index.checkpoint();
      for (SavedSearches.Saved search : searches) {
        for (CandidateId candidate : bringUp(tenant, index, reached, search, now)) {
          found.add(new SavedSearches.Alert(search.name(), candidate, now));
        }
      }
    }
    return found;
  }

  private List<CandidateId> bringUp(
      TenantId tenant,
      CandidateIndex index,
      Checkpoint reached,
      SavedSearches.Saved search,
      Instant now) {
    var added = new ArrayList<CandidateId>();
    SavedSearches.Saved from = search;
    while (true) {
      SavedSearches.Saved at = from;
      List<Changes.Change> changes =
          store
              .ask(tenant, own -> own.changes().after(at.transaction(), at.number(), PAGE))
              .stream()
              .filter(change ->
                  new Checkpoint(change.transaction(), change.number()).compareTo(reached) <= 0)
              .toList();
      if (changes.isEmpty()) {
        return added;
      }
      List<CandidateId> meet = meeting(index, at, changes);
      Changes.Change place = changes.getLast();
      added.addAll(store.ask(tenant, own -> own.savedSearches().advance(at, place, meet, now)));
      from =
          new SavedSearches.Saved(
              at.name(),
              at.line(),
              at.filters(),
              at.savedAt(),
              place.transaction(),
              place.number(),
              at.alerts());
    }
  }

  private static List<CandidateId> meeting(
      CandidateIndex index, SavedSearches.Saved search, List<Changes.Change> changes) {
    var candidates = new TreeSet<String>();
    changes.forEach(change -> candidates.add(change.candidate().value()));
    return index
        .matching(SearchQuery.parse(search.line()), parsed(search.filters()), candidates)
        .stream()
        .map(CandidateId::new)
        .toList();
  }

  private static List<SearchFilter> parsed(List<String> filters) {
    return filters.stream().map(SearchFilter::parse).toList();
  }
}
