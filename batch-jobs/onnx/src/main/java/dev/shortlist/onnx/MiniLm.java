package dev.shortlist.onnx;

import ai.onnxruntime.OrtException;
import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.LocalModels;
import dev.shortlist.hiring.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The model `minilm`.
public final class MiniLm implements LocalModels {
  static final String NAME = "minilm";

  /// Lies in an artifact of LangChain4j, of which nothing else is used.
  private static final String FILE = "/all-minilm-l6-v2-q.onnx";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public EmbeddingModel open() {
    byte[] model = file();
    try {
      return new MiniLmEmbeddingModel(new Transformer(model), Sha256.of(model));
    } catch (OrtException | LinkageError e) {
      throw broken(e);
    }
  }

  static byte[] file() {
    try (InputStream in = MiniLm.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new EmbeddingFailedException(
            Side.SETTINGS,
            "embedding.artifact",
            "the model file " + FILE + " is missing beside embedding-onnx",
            "copy the whole folder batch-jobs/onnx/target/plugin/onnx, with all its jars",
            null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model file " + FILE, e);
    }
  }

  static EmbeddingFailedException broken(Throwable cause) {
    return new EmbeddingFailedException(
        Side.SETTINGS,
        "embedding.native",
        "ONNX Runtime does not run the model on this machine: " + cause.getMessage(),
        "use Shortlist without it; ONNX Runtime needs 64-bit Linux, Windows or macOS on ARM, and a"
            + " temporary folder in which libraries may be loaded",
        cause);
  }
}
