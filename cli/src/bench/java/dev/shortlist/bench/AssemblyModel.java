package dev.shortlist.bench;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// Which model the assembly embeds with.
enum AssemblyModel {
  /// bge-small-en-v1.5, quantised, as LangChain4j opens it: one ONNX session for the process.
  BGE("Tika + LangChain4j + bge"),
  /// The same with a session that a developer has tuned.
  BGE_TUNED("the same, session tuned"),
  /// The table that Shortlist ships.
  TABLE("the same, our table");

  private final String title;

  AssemblyModel(String title) {
    this.title = title;
  }

  /// By its name in settings: bge, bge-tuned, table.
  static AssemblyModel named(String name) {
    for (AssemblyModel model : values()) {
      if (model.setting().equals(name)) {
        return model;
      }
    }
    List<String> names = Arrays.stream(values()).map(AssemblyModel::setting).toList();
    throw new IllegalArgumentException("a model must be one of " + names + " but was " + name);
  }

  String setting() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title() {
    return title;
  }

  /// Whether it runs a transformer, which is slow.
  boolean transformer() {
    return this != TABLE;
  }

  /// LangChain4j embeds the segments of one document on the executor's threads.
  EmbeddingModel open(Executor executor) {
    return switch (this) {
      case BGE -> new BgeSmallEnV15QuantizedEmbeddingModel(executor);
      case BGE_TUNED -> new TunedBge(executor);
      case TABLE -> new TableEmbeddingModel();
    };
  }
}
