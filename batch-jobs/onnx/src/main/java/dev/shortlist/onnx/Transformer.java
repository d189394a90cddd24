package dev.shortlist.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// A BERT-like model in ONNX Runtime: word pieces in, the mean of its last states out. It reads one
/// text at a time in its exact length, on the caller's thread alone, so that what it says of a text
/// does not depend on any other. Serves many threads; stays open until the program ends.
final class Transformer {
  private final OrtEnvironment environment;
  private final OrtSession session;

  Transformer(byte[] model) throws OrtException {
    environment = OrtEnvironment.getEnvironment();
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.setDeterministicCompute(true);
      session = environment.createSession(model, options);
    }
  }

  /// The release of ONNX Runtime.
  String runtime() {
    return environment.getVersion();
  }

  /// One number for each of the model's dimensions. Pieces are those of BERT uncased, at most 512,
  /// with the first and last that such a model wants.
  float[] mean(long[] pieces) throws OrtException {
    long[] shape = {1, pieces.length};
    var ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[pieces.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), pieces.length);
    }
  }

  private static float[] mean(FloatBuffer states, int count) {
    int dimension = states.remaining() / count;
    var sums = new float[dimension];
    for (int piece = 0; piece < count; piece++) {
      for (int d = 0; d < dimension; d++) {
        sums[d] += states.get(piece * dimension + d);
      }
    }
    for (int d = 0; d < dimension; d++) {
      sums[d] /= count;
    }
    return sums;
  }
}
