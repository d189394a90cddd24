package dev.shortlist.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.shortlist.hiring.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes the embedding table that the product ships: one row of signed bytes for each word piece, distilled from
/// bge-small-en-v1.5. Run once; the rows are kept as a file because a quantised transformer gives other last digits
/// on other processors. From the top of the checkout, with JAVA_HOME naming a JDK 25 and ESCO v1.1's English CSV files in
/// DIR (an absolute path):
///
///     ./mvnw -Ptable -Dquick -pl batch-jobs -am process-test-classes -Desco=DIR
///
/// It writes vocabulary.txt, pieces.tsv (how often each word piece occurs in ESCO's text), table.int8 and table.sha256.
public final class TableProgram {
  private static final double SIF = 1e-3;

  private TableProgram() {}

  public static void main(String[] arguments) throws IOException, OrtException {
    Path esco = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    Files.createDirectories(out);
    List<String> pieces = pieces();
    Files.writeString(out.resolve("vocabulary.txt"), String.join("\n", pieces) + "\n");
    var tokenizer = new WordPieceTokenizer(new Vocabulary(pieces));
    List<int[]> documents = ids(tokenizer, EscoTexts.documents(esco));
    var counts = new long[pieces.size()];
    count(documents, counts);
    count(ids(tokenizer, EscoTexts.skillLabels(esco)), counts);
    writeCounts(counts, out.resolve("pieces.tsv"));
    float[][] states = states(pieces);
    byte[] rows = TableRecipe.rows(states, TableRecipe.weights(counts, SIF), documents);
    Files.write(out.resolve("table.int8"), rows);
    Files.writeString(out.resolve("table.sha256"), Sha256.of(rows) + "  table.int8\n");
  }

  private static List<String> pieces() throws IOException {
    try (InputStream in = resource("/bge-small-en-v1.5-q-tokenizer.json")) {
      JsonNode vocabulary = JsonMapper.shared().readTree(in).path("model").path("vocab");
      var pieces = new String[vocabulary.size()];
      vocabulary.properties().forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
      return List.of(pieces);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = TableProgram.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is not on the class path: use the Maven profile table");
    }
    return in;
  }

  private static List<int[]> ids(WordPieceTokenizer tokenizer, List<String> texts) {
    var all = new ArrayList<int[]>();
    for (String text : texts) {
      var ids = new PieceIds();
      tokenizer.tokenize(text, 0, text.length(), ids);
      all.add(ids.toArray());
    }
    return all;
  }

  private static void count(List<int[]> texts, long[] counts) {
    for (int[] ids : texts) {
      for (int id : ids) {
        counts[id]++;
      }
    }
  }

  private static void writeCounts(long[] counts, Path file) throws IOException {
    var lines = new StringBuilder();
    for (int id = 0; id < counts.length; id++) {
      if (counts[id] > 0) {
        lines.append(id).append('\t').append(counts[id]).append('\n');
      }
    }
    Files.writeString(file, lines);
  }

  /// The mean of the three states of [CLS] piece [SEP]; one piece at a time, because dynamic quantisation makes a
  /// batch's members depend on each other.
  private static float[][] states(List<String> pieces) throws IOException, OrtException {
    long first = pieces.indexOf("[CLS]");
    long last = pieces.indexOf("[SEP]");
    var states = new float[pieces.size()][];
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    byte[] model;
    try (InputStream in = resource("/bge-small-en-v1.5-q.onnx")) {
      model = in.readAllBytes();
    }
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      try (OrtSession session = environment.createSession(model, options)) {
        for (int id = 0; id < states.length; id++) {
          states[id] = state(environment, session, new long[] {first, id, last});
        }
      }
    }
    return states;
  }

  private static float[] state(OrtEnvironment environment, OrtSession session, long[] ids)
      throws OrtException {
    try (var input = OnnxTensor.createTensor(environment, new long[][] {ids});
        var mask = OnnxTensor.createTensor(environment, new long[][] {{1, 1, 1}});
        var types = OnnxTensor.createTensor(environment, new long[][] {{0, 0, 0}});
        var result =
            session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      float[][] tokens = ((float[][][]) result.get(0).getValue())[0];
      var mean = new float[tokens[0].length];
      for (int d = 0; d < mean.length; d++) {
        mean[d] = (tokens[0][d] + tokens[1][d] + tokens[2][d]) / 3;
      }
      return mean;
    }
  }
}
