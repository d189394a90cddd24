package dev.shortlist.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The passages' vectors of all made-up candidates in a plain file, to compare a query with every
/// one. The same number of passages for each candidate.
final class VectorFile implements AutoCloseable {
  /// A candidate's likeness is the mean of its nearest passages, as search does it.
  private static final int NEAREST = 3;

  private final Path path;
  private final int dimension;
  private final OutputStream out;
  private final List<Integer> passages = new ArrayList<>();

  VectorFile(Path path, int dimension) throws IOException {
    this.path = path;
    this.dimension = dimension;
    this.out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 20);
  }

  /// Adds the next candidate's vectors.
  void add(List<byte[]> vectors) throws IOException {
    for (byte[] vector : vectors) {
      out.write(vector);
    }
    passages.add(vectors.size());
  }

  /// A candidate by its number, and how like the query it is, -1..1.
  record Like(int candidate, double likeness) {}

  /// The candidates most like each query, best first, ties by number.
  List<List<Like>> nearest(List<byte[]> queries, int count) throws IOException {
    out.flush();
    var likeness = new double[queries.size()][passages.size()];
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        Arena arena = Arena.ofConfined()) {
      MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      long at = 0;
      for (int candidate = 0; candidate < passages.size(); candidate++) {
        var vectors = new byte[passages.get(candidate)][dimension];
        for (byte[] vector : vectors) {
          MemorySegment.copy(all, ValueLayout.JAVA_BYTE, at, vector, 0, dimension);
          at += dimension;
        }
        for (int query = 0; query < queries.size(); query++) {
          likeness[query][candidate] = likeness(queries.get(query), vectors);
        }
      }
    }
    return Arrays.stream(likeness).map(row -> best(row, count)).toList();
  }

  private static double likeness(byte[] query, byte[][] vectors) {
    var cosines = new double[vectors.length];
    for (int i = 0; i < vectors.length; i++) {
      double norms = StrictMath.sqrt((double) dot(query, query) * dot(vectors[i], vectors[i]));
      cosines[i] = norms == 0 ? 0 : dot(query, vectors[i]) / norms;
    }
    Arrays.sort(cosines);
    int nearest = Math.min(NEAREST, cosines.length);
    double sum = 0;
    for (int i = 0; i < nearest; i++) {
      sum += cosines[cosines.length - 1 - i];
    }
    return nearest == 0 ? -1 : sum / nearest;
  }

  private static int dot(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static List<Like> best(double[] row, int count) {
    var all = new ArrayList<Like>();
    for (int candidate = 0; candidate < row.length; candidate++) {
      all.add(new Like(candidate, row[candidate]));
    }
    all.sort(
        Comparator.comparingDouble((Like like) -> -like.likeness())
            .thenComparingInt(Like::candidate));
    return List.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
