package dev.shortlist.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/// One tenant's candidates in Lucene: follow changes, search, check, rebuild. A projection that can
/// always be made again.
///
/// Many threads may search; each search sees the last commit, whichever process made it. Writers
/// take the folder's lock for one batch and never wait: [IndexBusyException] says that another
/// holds it. Every method may throw [IndexDamagedException] and [IndexOutdatedException], which ask
/// for [#rebuild], and UncheckedIOException when the disk fails; the last commit is whole then.
public final class CandidateIndex implements Closeable {
  /// Whether to make an empty index where there is none.
  public enum WhenMissing {
    CREATE,
    FAIL
  }

  private static final int TRIES = 5;

  private final IndexFolder folder;
  private final String model;
  private final TextAnalysis analysis = new TextAnalysis();
  private @Nullable OpenGeneration generation;
  private boolean closed;

  private CandidateIndex(IndexFolder folder, String model) {
    this.folder = folder;
    this.model = model;
  }

  /// Opens an index and reads every file against its checksum.
  ///
  /// A created index is at [Checkpoint#START]: where the change log no longer reaches back that
  /// far, rebuild it.
  public static CandidateIndex open(Path folder, WhenMissing whenMissing) {
    return open(folder, whenMissing, "");
  }

  /// The same for vectors of this model, empty for the one that ships with Shortlist.
  ///
  /// @throws IndexOutdatedException when the index holds another model's
  public static CandidateIndex open(Path folder, WhenMissing whenMissing, String model) {
    var index = new CandidateIndex(new IndexFolder(folder), model);
    if (index.folder.current().isEmpty()) {
      if (whenMissing == WhenMissing.FAIL) {
        throw new IndexMissingException(
            "there is no index in " + folder + "; build it: shortlist index rebuild");
      }
      index.createIfMissing();
    }
    index.lease().close();
    return index;
  }

  private void createIfMissing() {
    try (Lock lock = folder.lock()) {
      if (folder.current().isEmpty()) {
        writeGeneration(
            folder, analysis, List.<CandidateDocument>of().iterator(), Checkpoint.START, model);
      }
      lock.ensureValid();
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  /// Builds the index anew from all candidates and puts it in the old one's place at once; searches
  /// go on meanwhile, in this process and others. Needs nothing of the old index, which may be
  /// damaged or missing. Candidates may come in any order but each once. Holds the lock: other
  /// writers are refused until it is done.
  ///
  /// @param checkpoint up to which the change log is contained; read it before the candidates
  public static void rebuild(
      Path path, Iterator<CandidateDocument> candidates, Checkpoint checkpoint) {
    rebuild(path, candidates, checkpoint, "");
  }

  /// The same with vectors of this model, empty for the one that ships with Shortlist.
  public static void rebuild(
      Path path, Iterator<CandidateDocument> candidates, Checkpoint checkpoint, String model) {
    var folder = new IndexFolder(path);
    try (Lock lock = folder.lock()) {
      writeGeneration(folder, new TextAnalysis(), candidates, checkpoint, model);
      lock.ensureValid();
    } catch (IOException e) {
      throw IndexIntegrity.translated(path, e);
    }
  }

  private static void writeGeneration(
      IndexFolder folder,
      TextAnalysis analysis,
      Iterator<CandidateDocument> candidates,
      Checkpoint checkpoint,
      String model)
      throws IOException {
    Path next = folder.next();
    Files.createDirectories(next);
    try (var writer = GenerationWriter.create(folder.path(), next, analysis, model)) {
      while (candidates.hasNext()) {
        writer.put(candidates.next());
      }
      writer.mergeToOne();
      writer.commit(checkpoint);
    }
    folder.use(next);
  }

  /// Makes changes in order, in one commit that carries the checkpoint. A checkpoint that the index
  /// has reached already means that another process has made these changes: nothing is done, and
  /// the answer is false.
  public boolean apply(List<IndexChange> changes, Checkpoint checkpoint) {
    return write(writer -> {
      if (checkpoint.compareTo(writer.facts().checkpoint()) <= 0) {
        return false;
      }
      for (IndexChange change : changes) {
        writer.make(change);
      }
      writer.commit(checkpoint);
      return true;
    });
  }

  /// Removes candidates and every byte of theirs from the files, by writing the index anew without
  /// them (GDPR Art. 17). Other processes let go of the old files with their next search. The
  /// checkpoint stays.
  public void erase(List<String> candidates) {
    write(writer -> {
      for (String candidate : candidates) {
        writer.make(new IndexChange.Remove(candidate));
      }
      writer.mergeToOne();
      writer.commit(writer.facts().checkpoint());
      return true;
    });
  }

  private interface Writing {
    boolean with(GenerationWriter writer) throws IOException;
  }

  private boolean write(Writing writing) {
    try (Lock lock = folder.lock()) {
      Path current = requireCurrent();
      folder.removeAllBut(current);
      lease().close(); // checked before it is written to: damage must not be merged into new files
      boolean done;
      try (var writer = GenerationWriter.append(folder.path(), current, analysis)) {
        done = writing.with(writer);
      }
      lease().close(); // lets go of files that are no longer used
      lock.ensureValid();
      return done;
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  private Path requireCurrent() {
    Optional<Path> current = folder.current();
    return current.orElseThrow(() ->
        new IndexMissingException(
            "the index in " + folder.path() + " is gone; build it: shortlist index rebuild"));
  }

  /// How far the index has followed the change log.
  public Checkpoint checkpoint() {
    try (ReaderLease lease = lease()) {
      return lease.facts().checkpoint();
    }
  }

  public IndexStatistics stats() {
    try (ReaderLease lease = lease()) {
      return IndexInspection.statistics(lease);
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  /// The candidate as held here; empty for an unknown id.
  public Optional<CandidateDocument> candidate(String id) {
    try (ReaderLease lease = lease()) {
      return IndexInspection.candidate(lease.reader(), id);
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  SortedMap<String, String> versions(List<String> damage) throws IOException {
    try (ReaderLease lease = lease()) {
      return IndexInspection.versions(lease.reader(), damage);
    }
  }

  /// Compares the index with what it should hold, candidate id to version, and checks its files
  /// through and through. An index that cannot even be opened is reported as damage. Holds the
  /// writers' lock meanwhile.
  public static Verification verify(Path folder, Map<String, String> expectedVersions) {
    return verify(folder, expectedVersions, "");
  }

  /// The same for an index with vectors of this model.
  public static Verification verify(
      Path folder, Map<String, String> expectedVersions, String model) {
    return IndexInspection.verify(folder, expectedVersions, model);
  }

  /// Prints the index canonically, a line of JSON a candidate in order of ids: stored fields,
  /// vectors, and a digest of the postings. Equal content prints equal bytes, whatever the history
  /// of commits and merges.
  public void export(Consumer<String> lines) {
    try (ReaderLease lease = lease()) {
      CanonicalExport.print(lease.reader(), lines);
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  /// Finds and ranks candidates; see [SearchMode] for how, [SearchOptions] for filters and facets.
  ///
  /// @param meaning of the line, by the model of the candidates' vectors; [Int8Vector#EMPTY]
  ///   searches words only
  public SearchResults search(SearchQuery query, Int8Vector meaning, SearchOptions options) {
    try (ReaderLease lease = lease()) {
      return new CandidateSearch(lease, analysis).search(query, meaning, options);
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  /// Who of these candidates has everything that the line and the filters ask for, every word
  /// included, in order of ids.
  public List<String> matching(
      SearchQuery query, List<SearchFilter> filters, Collection<String> candidates) {
    try (ReaderLease lease = lease()) {
      return new CandidateSearch(lease, analysis).matching(query, filters, candidates);
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  /// Candidates like this one, itself left out: those who share the words that set it apart and
  /// whose passages are near to the mean of its own. `why.terms` and the snippets show the words.
  /// Empty for an unknown id.
  public Optional<SearchResults> like(String candidate, SearchOptions options) {
    try (ReaderLease lease = lease()) {
      return new CandidateSearch(lease, analysis).like(candidate, options);
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  private synchronized ReaderLease lease() {
    if (closed) {
      throw new IllegalStateException("the index in " + folder.path() + " is closed");
    }
    try {
      OpenGeneration open = refreshed();
      open.facts().requireModel(folder.path(), model);
      DirectoryReader reader = open.reader();
      reader.incRef();
      return new ReaderLease(open.path(), reader, open.facts(), open.statistics(), open.sketches());
    } catch (IOException e) {
      throw IndexIntegrity.translated(folder.path(), e);
    }
  }

  /// The generation in use, at its last commit. While this looks, a rebuild may take the
  /// generation's place and remove its files: not damage, but a reason to look again.
  private OpenGeneration refreshed() throws IOException {
    for (int left = TRIES; ; left--) {
      Path current = requireCurrent();
      try {
        return refreshed(current);
      } catch (IOException e) {
        if (left == 1 || requireCurrent().equals(current)) {
          throw e;
        }
      }
    }
  }

  private OpenGeneration refreshed(Path current) throws IOException {
    OpenGeneration open = generation;
    if (open != null && open.path().equals(current)) {
      open.refresh();
      return open;
    }
    OpenGeneration next = OpenGeneration.open(folder.path(), current);
    generation = next;
    if (open != null) {
      open.close();
    }
    return next;
  }

  @Override
  public synchronized void close() {
    closed = true;
    OpenGeneration open = generation;
    generation = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw IndexIntegrity.translated(folder.path(), e);
      }
    }
  }
}
