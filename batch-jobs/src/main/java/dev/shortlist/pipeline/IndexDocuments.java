package dev.shortlist.pipeline;

import dev.shortlist.document.Extraction;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.profile.TextLanguage;
import dev.shortlist.search.CandidateDocument;
import dev.shortlist.search.IndexChange;
import dev.shortlist.search.Int8Vector;
import dev.shortlist.search.PassageVector;
import dev.shortlist.search.SkillWording;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Dossiers;
import dev.shortlist.store.PassageVectors;
import dev.shortlist.store.Store;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;

/// What the index holds of a candidate, made from the database alone.
final class IndexDocuments {
  private static final int PAGE = 200;

  private final Store store;
  private final Meanings meanings;

  IndexDocuments(Store store, Meanings meanings) {
    this.store = store;
    this.meanings = meanings;
  }

  /// The steps that bring the index to what the database says of these candidates now. Needs a
  /// tenant scope.
  List<IndexChange> changes(List<CandidateId> candidates) {
    var changes = new ArrayList<IndexChange>(candidates.size());
    for (int from = 0; from < candidates.size(); from += LoadingReader.AT_A_TIME) {
      int to = Math.min(candidates.size(), from + LoadingReader.AT_A_TIME);
      changes.addAll(loaded(candidates.subList(from, to)));
    }
    return changes;
  }

  private List<IndexChange> loaded(List<CandidateId> candidates) {
    List<Candidates.Current> current = store.candidates().current(candidates);
    var changes = new ArrayList<IndexChange>(candidates.size());
    for (CandidateDocument document : documents(current)) {
      changes.add(new IndexChange.Put(document));
    }
    var gone = new LinkedHashSet<CandidateId>(candidates);
    current.forEach(each -> gone.remove(each.candidate()));
    gone.forEach(each -> changes.add(new IndexChange.Remove(each.value())));
    return changes;
  }

  /// What a candidate is indexed from, with the model's vectors or, as long as there are none, only
  /// by words.
  static String version(Candidates.Current current, String model, boolean whole) {
    String passages = whole ? Objects.requireNonNullElse(current.passages(), "none") : "none";
    return Recipes.indexed(current.profile(), model.isEmpty() ? passages : passages + "/" + model);
  }

  private List<CandidateDocument> documents(List<Candidates.Current> current) {
    return meanings.meant(store.dossiers().load(current)).stream()
        .map(meant -> document(meant, meanings.mark()))
        .toList();
  }

  /// What is indexed of a candidate with vectors of the model that mark names; in the language that
  /// its profile and its passages were read in.
  static CandidateDocument document(Meanings.Meant meant, String mark) {
    Dossiers.Dossier dossier = meant.dossier();
    Candidates.Current current = dossier.current();
    Extraction.Read read = dossier.read();
    Profile profile = dossier.profile();
    List<PassageVectors.Placed> placed = dossier.passages();
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
        version(current, mark, meant.whole()),
        TextLanguage.of(read),
        read.text().text(),
        "",
        profile.skills().stream().map(Profile.Skill::name).distinct().toList(),
        profile.skills().stream().flatMap(IndexDocuments::wordings).distinct().toList(),
        location(profile),
        profile.languages().stream().map(Profile.Language::language).distinct().toList(),
        profile.experienceMonths(),
        titles(profile),
        mean,
        passages);
  }

  private static Stream<SkillWording> wordings(Profile.Skill skill) {
    String name = skill.name().toLowerCase(Locale.ROOT);
    return skill.keywords().stream()
        .filter(words -> !words.isBlank() && !words.toLowerCase(Locale.ROOT).contains(name))
        .map(words -> new SkillWording(skill.name(), words));
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

  /// Makes every vector that a candidate of the tenant lacks, before a rebuild asks for them.
  void makeMeanings(TenantId tenant) {
    if (meanings.mark().isEmpty()) {
      return;
    }
    Iterator<Candidates.Current> candidates = all(tenant);
    while (candidates.hasNext()) {
      var next = new ArrayList<Candidates.Current>();
      while (next.size() < LoadingReader.AT_A_TIME && candidates.hasNext()) {
        next.add(candidates.next());
      }
      meanings.make(store.scope().call(tenant, () -> store.dossiers().load(next)));
    }
  }

  /// The documents of every candidate, for a rebuild.
  Iterator<CandidateDocument> documents(TenantId tenant) {
    Iterator<Candidates.Current> candidates = all(tenant);
    return new Iterator<>() {
      private Iterator<CandidateDocument> loaded = List.<CandidateDocument>of().iterator();

      @Override
      public boolean hasNext() {
        if (!loaded.hasNext()) {
          var next = new ArrayList<Candidates.Current>();
          while (next.size() < LoadingReader.AT_A_TIME && candidates.hasNext()) {
            next.add(candidates.next());
          }
          loaded = store.scope().call(tenant, () -> documents(next)).iterator();
        }
        return loaded.hasNext();
      }

      @Override
      public CandidateDocument next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return loaded.next();
      }
    };
  }
}
