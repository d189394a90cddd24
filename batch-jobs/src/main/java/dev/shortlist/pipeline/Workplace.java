package dev.shortlist.pipeline;

import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.interview.InterviewPacks;
import dev.shortlist.objects.ObjectStore;
import dev.shortlist.store.Store;

/// Everything the steps work with: the database and objects on one side, the functions of the core
/// on the other.
public record Workplace(
    Store store,
    ObjectStore objects,
    Indexes indexes,
    ReaderPool readers,
    Screening screening,
    InterviewPacks packs,
    Recipes recipes,
    long maximumBytes) {

  /// Where a document's bytes are kept.
  static String documentKey(TenantId tenant, DocumentId document) {
    return "objects/" + tenant + "/" + document.sha256().substring(0, 2) + "/" + document;
  }
}
