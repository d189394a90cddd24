package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/// The sketches of one index, held in memory segment by segment, read when a segment is first
/// searched by meaning: for 384 dimensions 100 bytes a candidate, and 48 a passage as long as those
/// of all segments take no more than two fifths of the memory that the process may have; of
/// segments beyond that the passages' are read from their files. Safe for many threads.
final class HeldSketches {
  private static final double SHARE_OF_MEMORY = 0.4;

  private final Map<IndexReader.CacheKey, SegmentSketches> segments = new ConcurrentHashMap<>();
  private final long mostForPassages;

  HeldSketches() {
    this((long) (SHARE_OF_MEMORY * Runtime.getRuntime().maxMemory()));
  }

  /// @param mostForPassages in bytes
  HeldSketches(long mostForPassages) {
    this.mostForPassages = mostForPassages;
  }

  SegmentSketches of(LeafReader leaf, int words) {
    return segments.computeIfAbsent(
        leaf.getCoreCacheHelper().getKey(),
        _ -> {
          try {
            return SegmentSketches.read(leaf, words, mostForPassages - passageBytes());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private long passageBytes() {
    Collection<SegmentSketches> held = segments.values();
    return held.stream().mapToLong(SegmentSketches::passageBytes).sum();
  }

  /// Forgets segments that are no longer part of the index.
  void keep(IndexReader reader) {
    Set<IndexReader.CacheKey> there = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      there.add(leaf.reader().getCoreCacheHelper().getKey());
    }
    segments.keySet().retainAll(there);
  }
}
