package dev.shortlist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One document named on the command line or found in a folder of it. The name is what results call
/// it: as typed, with '/' between folders; "-" is standard input, whose file is null.
record InputFile(String name, @Nullable Path file) implements Comparable<InputFile> {
  /// The bytes, but no more than one beyond the limit: what is longer is refused by its length.
  byte[] read(InputStream standardInput, long limit) throws IOException {
    int most = Math.toIntExact(Math.min(limit + 1, Integer.MAX_VALUE - 16));
    if (file == null) {
      return standardInput.readNBytes(most);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(most);
    }
  }

  /// Code-point order, which is not that of Java's own strings.
  @Override
  public int compareTo(InputFile other) {
    return Arrays.compare(name.codePoints().toArray(), other.name.codePoints().toArray());
  }
}
