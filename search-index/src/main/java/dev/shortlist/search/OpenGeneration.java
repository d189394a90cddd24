package dev.shortlist.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/// One generation as readers see it: its last commit, checked.
final class OpenGeneration implements Closeable {
  private static final int TRIES = 5;

  private final Path folder;
  private final Path path;
  private final Directory directory;
  private final IndexIntegrity integrity;
  private final HeldSketches sketches = new HeldSketches();
  private DirectoryReader reader;
  private CommitFacts facts;
  private LiveStatistics statistics;

  private OpenGeneration(
      Path folder, Path path, Directory directory, IndexIntegrity integrity, DirectoryReader reader)
      throws IOException {
    this.folder = folder;
    this.path = path;
    this.directory = directory;
    this.integrity = integrity;
    this.reader = reader;
    this.facts = checked(reader);
    this.statistics = new LiveStatistics(reader);
  }

  static OpenGeneration open(Path folder, Path path) throws IOException {
    for (int left = TRIES; ; left--) {
      Directory directory = FSDirectory.open(path);
      DirectoryReader reader = null;
      try {
        reader = DirectoryReader.open(directory);
        return new OpenGeneration(folder, path, directory, new IndexIntegrity(directory), reader);
      } catch (IOException e) {
        IOUtils.closeWhileHandlingException(reader, directory);
        if (left == 1 || !IndexIntegrity.isDamage(e)) {
          throw e; // a file may be gone because a writer committed meanwhile: looked at again
        }
      } catch (RuntimeException e) {
        IOUtils.closeWhileHandlingException(reader, directory);
        throw e;
      }
    }
  }

  private CommitFacts checked(DirectoryReader commit) throws IOException {
    integrity.check(commit.getIndexCommit().getFileNames());
    return CommitFacts.read(folder, commit.getIndexCommit().getUserData())
        .requireCurrentFormat(folder);
  }

  /// Whether no other commit has come, as far as two looks at the folder tell: a new one takes the
  /// next number, and then the old one is removed.
  private boolean isLast() throws IOException {
    IndexCommit commit = reader.getIndexCommit();
    String next =
        IndexFileNames.fileNameFromGeneration(
            IndexFileNames.SEGMENTS, "", commit.getGeneration() + 1);
    return Files.exists(path.resolve(commit.getSegmentsFileName()))
        && Files.notExists(path.resolve(next));
  }

  /// Moves to the last commit, if it is another one.
  void refresh() throws IOException {
    if (isLast()) {
      return;
    }
    for (int left = TRIES; left > 0; left--) {
      DirectoryReader newer = null;
      try {
        newer = DirectoryReader.openIfChanged(reader);
        if (newer == null) {
          return;
        }
        facts = checked(newer);
        DirectoryReader older = reader;
        reader = newer;
        statistics = new LiveStatistics(newer);
        sketches.keep(newer);
        older.decRef();
        return;
      } catch (IOException e) {
        IOUtils.closeWhileHandlingException(newer);
        if (left == 1 || !IndexIntegrity.isDamage(e)) {
          throw e;
        }
      } catch (RuntimeException e) {
        IOUtils.closeWhileHandlingException(newer);
        throw e;
      }
    }
  }

  Path path() {
    return path;
  }

  Directory directory() {
    return directory;
  }

  /// The reader; who uses it outside the index's monitor holds a reference.
  DirectoryReader reader() {
    return reader;
  }

  CommitFacts facts() {
    return facts;
  }

  HeldSketches sketches() {
    return sketches;
  }

  LiveStatistics statistics() {
    return statistics;
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
    directory.close();
  }
}
