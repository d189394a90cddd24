package dev.shortlist.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// Reads every byte of a commit's files against the checksum at their end. Files never change once
/// written, so each is read once in the life of an open index.
final class IndexIntegrity {
  private final Directory directory;
  private final Set<String> whole = new HashSet<>();

  IndexIntegrity(Directory directory) {
    this.directory = directory;
  }

  /// Throws Lucene's exception of the first file that is not as it was written.
  void check(Collection<String> files) throws IOException {
    for (String file : files) {
      if (!whole.contains(file)) {
        try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(input);
        }
        whole.add(file);
      }
    }
    whole.retainAll(files);
  }

  /// Whether the exception says that files are damaged or missing, rather than that the disk or the
  /// system failed.
  static boolean isDamage(IOException e) {
    return e instanceof CorruptIndexException
        || e instanceof IndexNotFoundException
        || e instanceof EOFException
        || e instanceof NoSuchFileException
        || e instanceof FileNotFoundException;
  }

  /// What to throw instead of a Lucene exception.
  static RuntimeException translated(Path folder, IOException e) {
    if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
      return new IndexOutdatedException(
          "the index in "
              + folder
              + " was made by another version of Lucene; rebuild it: shortlist index rebuild");
    }
    if (isDamage(e)) {
      return new IndexDamagedException(folder, e.getClass().getSimpleName(), e);
    }
    return new UncheckedIOException("cannot read the index in " + folder, e);
  }
}
