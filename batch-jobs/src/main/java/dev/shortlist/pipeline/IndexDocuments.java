package dev.shortlist.pipeline;

import dev.shortlist.document.Extraction;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.search.CandidateDocument;
import dev.shortlist.search.IndexChange;
import dev.shortlist.search.Int8Vector;
import dev.shortlist.search.PassageVector;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.PassageVectors;
import dev.shortlist.store.Store;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the index holds of a candidate, made from the database alone.
final class IndexDocuments {
  private static final int PAGE = 200;

  private final Store store;

  IndexDocuments(Store store) {
    this.store = store;
  }

  /// The step that brings the index to what the database says of this candidate now. Needs a tenant
  /// scope.
  IndexChange change(CandidateId candidate) {
    Optional<Candidates.Current> current = store.candidates().current(candidate);
    return current
        .<IndexChange>map(found -> new IndexChange.Put(document(found)))
        .orElseGet(() -> new IndexChange.Remove(candidate.value()));
  }

  static String version(Candidates.Current current) {
    return Recipes.indexed(
        current.profile(), Objects.requireNonNullElse(current.passages(), "none"));
  }

  CandidateDocument document(Candidates.Current current) {
    Extraction.Read read = store.documents().read(current.extraction());
    Profile profile = store.candidates().profile(current.profile());
    List<PassageVectors.Placed> placed =
        current.passages() == null ? List.of() : store.passageVectors().read(current.passages());
    List<PassageVector> passages =
        placed.stream()
            .map(passage ->
                new PassageVector(
                    passage.start(),
                    passage.end(),
                    page(read, passage.start()),
                    Int8Vector.of(passage.vector().toBytes())))
            .toList();
    Int8Vector mean =
        placed.isEmpty()
            ? Int8Vector.EMPTY
            : Int8Vector.of(
                Embedding.mean(placed.stream().map(PassageVectors.Placed::vector).toList())
                    .toBytes());
    return new CandidateDocument(
        current.candidate().value(),
        version(current),
        read.language(),
        read.text().text(),
        "",
        profile.skills().stream().map(Profile.Skill::name).distinct().toList(),
        location(profile),
        profile.languages().stream().map(Profile.Language::language).distinct().toList(),
        profile.experienceMonths(),
        titles(profile),
        mean,
        passages);
  }

  private static List<String> titles(Profile profile) {
    return Stream.concat(
            Stream.of(profile.basics().label()),
            profile.work().stream().map(Profile.Employment::position))
        .filter(title -> !title.isBlank())
        .distinct()
        .toList();
  }

  private static String location(Profile profile) {
    Profile.Location location = profile.basics().location();
    return Stream.of(location.city(), location.region(), location.countryCode())
        .filter(part -> !part.isBlank())
        .findFirst()
        .orElse("");
  }

  private static int page(Extraction.Read read, int offset) {
    TextLine line = read.text().lineAt(offset);
    return line == null || line.page() == null ? 0 : line.page();
  }

  /// Every candidate of the tenant in order of ids, a page of the database at a time.
  Iterator<Candidates.Current> all(TenantId tenant) {
    return new Iterator<>() {
      private Iterator<Candidates.Current> page = List.<Candidates.Current>of().iterator();
      private String after = "";
      private boolean ended;

      @Override
      public boolean hasNext() {
        if (!page.hasNext() && !ended) {
          List<Candidates.Current> next =
              store.scope().call(tenant, () -> store.candidates().list(after, PAGE));
          ended = next.isEmpty();
          page = next.iterator();
        }
        return page.hasNext();
      }

      @Override
      public Candidates.Current next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Candidates.Current next = page.next();
        after = next.candidate().value();
        return next;
      }
    };
  }

  /// The documents of every candidate, for a rebuild.
  Iterator<CandidateDocument> documents(TenantId tenant) {
    Iterator<Candidates.Current> candidates = all(tenant);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return candidates.hasNext();
      }

      @Override
      public CandidateDocument next() {
        Candidates.Current next = candidates.next();
        return store.scope().call(tenant, () -> document(next));
      }
    };
  }
}
