package dev.shortlist.pipeline;

import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.objects.ObjectStore;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.store.Packs;
import dev.shortlist.store.Store;
import java.io.IOException;
import java.util.function.Consumer;

/// A tenant's whole derived state, canonically: the tables of results, the index by candidate, and
/// the SHA-256 of every pack and document. Two states are equal when, and only when, these lines
/// are.
public final class StateExport {
  private final Store store;
  private final Indexes indexes;
  private final ObjectStore objects;

  public StateExport(Store store, Indexes indexes, ObjectStore objects) {
    this.store = store;
    this.indexes = indexes;
    this.objects = objects;
  }

  /// @throws IOException when an object that a row names cannot be read
  public void print(TenantId tenant, Consumer<String> lines) throws IOException {
    store.scope().run(tenant, () -> store.dump().print(lines));
    for (VacancyId vacancy : store.scope().call(tenant, () -> store.vacancies().list())) {
      for (Packs.Written pack : store.scope().call(tenant, () -> store.packs().list(vacancy))) {
        lines.accept(object(pack.jsonObject()));
        lines.accept(object(pack.pdfObject()));
      }
    }
    for (DocumentId document : store.scope().call(tenant, () -> store.documents().list())) {
      lines.accept(object(Workplace.documentKey(tenant, document)));
    }
    try (CandidateIndex index = indexes.open(tenant)) {
      index.export(line -> lines.accept("index\t" + line));
    }
  }

  private String object(String key) throws IOException {
    return "object\t" + key + "\t" + Sha256.of(objects.get(key));
  }
}
