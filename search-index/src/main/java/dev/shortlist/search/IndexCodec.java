package dev.shortlist.search;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/// Lucene's codec, but small segments have no graph (HNSW) of their vectors: they are merged soon,
/// and comparing a thousand vectors takes no longer than walking a graph.
final class IndexCodec {
  /// Segments of up to about 2,400 vectors have none: a graph is made when visiting this times the
  /// logarithm of the segment's size is less than visiting all.
  private static final int GRAPH_THRESHOLD = 300;

  private IndexCodec() {}

  static Codec make() {
    KnnVectorsFormat vectors =
        new Lucene99HnswVectorsFormat(
            Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
            Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
            Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
            null,
            GRAPH_THRESHOLD);
    return new Lucene104Codec() {
      @Override
      public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
      }
    };
  }
}
