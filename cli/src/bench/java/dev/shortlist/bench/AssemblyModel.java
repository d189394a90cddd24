package dev.shortlist.bench;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.concurrent.Executor;

/// Which model the assembly embeds with.
enum AssemblyModel {
  /// bge-small-en-v1.5, quantised, in LangChain4j's own jar: one ONNX session for the process.
  BGE("Tika + LangChain4j + bge-small"),
  /// The table that Shortlist ships.
  TABLE("Tika + LangChain4j + our table");

  private final String title;

  AssemblyModel(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// LangChain4j embeds the segments of one document on the executor's threads.
  EmbeddingModel open(Executor executor) {
    return switch (this) {
      case BGE -> new BgeSmallEnV15QuantizedEmbeddingModel(executor);
      case TABLE -> new TableEmbeddingModel();
    };
  }
}
