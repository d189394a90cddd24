package dev.shortlist.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;

/// Looks into an index without searching it.
final class IndexInspection {
  private IndexInspection() {}

  static IndexStatistics statistics(ReaderLease lease) throws IOException {
    DirectoryReader reader = lease.reader();
    long size = 0;
    for (String file : reader.getIndexCommit().getFileNames()) {
      size += Files.size(lease.generation().resolve(file));
    }
    return new IndexStatistics(
        reader.numDocs(),
        reader.numDeletedDocs(),
        reader.leaves().size(),
        size,
        lease.facts().dimension(),
        String.valueOf(lease.generation().getFileName()),
        lease.facts().format(),
        lease.facts().checkpoint());
  }

  static Optional<CandidateDocument> candidate(DirectoryReader reader, String id)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(CandidateFields.idTerm(id), PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          return Optional.of(CandidateFields.fromLucene(leaf.reader(), doc));
        }
      }
    }
    return Optional.empty();
  }

  static Verification verify(Path folder, Map<String, String> expectedVersions, String model) {
    var damage = new ArrayList<String>();
    SortedMap<String, String> held = new TreeMap<>();
    try (Lock lock = new IndexFolder(folder).lock();
        var index = CandidateIndex.open(folder, CandidateIndex.WhenMissing.FAIL, model)) {
      held = index.versions(damage);
      Path generation = new IndexFolder(folder).current().orElseThrow();
      damage.addAll(deepDamage(generation));
      lock.ensureValid();
    } catch (IndexDamagedException | IndexMissingException | IndexOutdatedException e) {
      damage.add(Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder, e);
    }
    return compare(new TreeMap<>(expectedVersions), held, damage);
  }

  private static Verification compare(
      SortedMap<String, String> expected, SortedMap<String, String> held, List<String> damage) {
    var missing = new ArrayList<String>();
    var stale = new ArrayList<String>();
    expected.forEach((id, version) -> {
      String there = held.get(id);
      if (there == null) {
        missing.add(id);
      } else if (!there.equals(version)) {
        stale.add(id);
      }
    });
    var extra = new ArrayList<>(held.keySet());
    extra.removeAll(expected.keySet());
    return new Verification(missing, extra, stale, damage);
  }

  /// Versions by id; an id held twice is damage.
  static SortedMap<String, String> versions(DirectoryReader reader, List<String> damage)
      throws IOException {
    var versions = new TreeMap<String, String>();
    var only = Set.of(CandidateFields.ID, CandidateFields.VERSION);
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          var document = stored.document(doc, only);
          String id = String.valueOf(document.get(CandidateFields.ID));
          String version = String.valueOf(document.get(CandidateFields.VERSION));
          if (versions.put(id, version) != null) {
            damage.add("candidate " + id + " is held twice");
          }
        }
      }
    }
    return versions;
  }

  /// Lucene's own check of every structure, at the level that reads all of it.
  private static List<String> deepDamage(Path generation) throws IOException {
    var damage = new ArrayList<String>();
    // No lock of Lucene's own: the caller holds the folder's.
    try (var directory = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        var check = new CheckIndex(directory)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
          if (segment.error != null) {
            damage.add("segment " + segment.name + ": " + segment.error.getClass().getSimpleName());
          }
        }
        if (damage.isEmpty()) {
          damage.add("the commit cannot be read");
        }
      }
    }
    return damage;
  }
}
