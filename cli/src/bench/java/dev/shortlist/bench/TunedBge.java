package dev.shortlist.bench;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;

/// The same bge-small in the same LangChain4j, but with a session that computes each segment on one
/// thread: the workers keep the cores busy already, and threads that wait by spinning cost CPU.
final class TunedBge extends AbstractInProcessEmbeddingModel {
  private static final int DIMENSION = 384;
  private final OnnxBertBiEncoder encoder;

  TunedBge(Executor executor) {
    super(executor);
    try (InputStream model = resource("/bge-small-en-v1.5-q.onnx");
        InputStream tokenizer = resource("/bge-small-en-v1.5-q-tokenizer.json");
        var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("cannot open bge-small-en-v1.5-q.onnx", e);
    }
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  @Override
  protected Integer knownDimension() {
    return DIMENSION;
  }

  private static InputStream resource(String name) {
    InputStream in = TunedBge.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is not on the class path: use the profile bench");
    }
    return in;
  }
}
