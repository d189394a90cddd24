package dev.shortlist.bench;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.DimensionAwareEmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.shortlist.embedding.StaticEmbeddingModel;
import java.util.ArrayList;
import java.util.List;

/// Shortlist's table as LangChain4j wants a model to be: the second assembly differs in nothing
/// else.
final class TableEmbeddingModel extends DimensionAwareEmbeddingModel {
  private final StaticEmbeddingModel table = StaticEmbeddingModel.load();

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    List<String> texts = segments.stream().map(TextSegment::text).toList();
    var embeddings = new ArrayList<Embedding>(texts.size());
    for (dev.shortlist.embedding.Embedding embedding : table.embed(texts)) {
      embeddings.add(Embedding.from(unit(embedding.toBytes())));
    }
    return Response.from(embeddings);
  }

  @Override
  protected Integer knownDimension() {
    return table.dimension();
  }

  private static float[] unit(byte[] values) {
    long squares = 0;
    for (byte value : values) {
      squares += value * value;
    }
    double length = Math.max(1, StrictMath.sqrt((double) squares));
    var unit = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      unit[i] = (float) (values[i] / length);
    }
    return unit;
  }
}
