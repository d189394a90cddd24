package dev.shortlist.document.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A child's folder for temporary files, for its owner only, removed with all it holds.
final class PrivateFolder {
  static final String PREFIX = "shortlist-reader-";

  private PrivateFolder() {}

  static Path make() {
    try {
      return Files.createTempDirectory(PREFIX);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a private folder for reading documents", e);
    }
  }

  /// Removes only a folder made by [#make]; links in it are removed, not followed.
  static void remove(Path folder) {
    Path name = folder.getFileName();
    if (name == null || !name.toString().startsWith(PREFIX)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // Parent and child both remove it; whoever comes second finds it going or gone.
      return;
    }
  }
}
