package dev.shortlist.onnx;

import ai.onnxruntime.OrtException;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.WordPieces;
import dev.shortlist.hiring.Sha256;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// all-MiniLM-L6-v2 (Wang et al., NeurIPS 2020; sentence-transformers), English in effect: the mean
/// of the last states as a direction in signed bytes. The same text gives the same vector on
/// machines whose processors calculate alike; the id tells those from others. Serves many threads.
final class MiniLmEmbeddingModel implements EmbeddingModel {
  static final int DIMENSION = 384;

  /// Pieces of one reading, with the two around them; what the model was trained for and more.
  static final int LONGEST = 254;

  /// Long and short, so that every way of calculating that a processor chooses by size is used.
  private static final List<String> PROBES =
      List.of(
          "month-end close",
          "Java",
          "Designed and ran the reporting of a group of twelve companies, led a team of four"
              + " accountants, and moved the ledger of three of them to another system in one"
              + " year; audits found nothing. Before that: payroll for six hundred people, with"
              + " tax returns and statements for the authorities of four countries, all in time."
              + " Also wrote the handbook that new colleagues learn from, and taught it twice a"
              + " year in German and English.");

  private final Transformer transformer;
  private final WordPieces pieces = WordPieces.shipped();
  private final String id;

  MiniLmEmbeddingModel(Transformer transformer, String checksum) throws OrtException {
    this.transformer = transformer;
    this.id =
        "minilm-l6-v2-q@"
            + checksum.substring(0, 12)
            + "/onnxruntime@"
            + transformer.runtime()
            + "/kind@"
            + kind().substring(0, 8);
  }

  /// The model file, the release of the runtime, and the kind of machine: processors that give
  /// other numbers have another id, so that their vectors are never mixed.
  @Override
  public String id() {
    return id;
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public List<Embedding> embed(List<String> texts) {
    var embeddings = new ArrayList<Embedding>(texts.size());
    for (String text : texts) {
      embeddings.add(embed(text));
    }
    return embeddings;
  }

  /// A text that is too long to be read at once is read in stretches that count the same.
  private Embedding embed(String text) {
    int[] all = pieces.of(text);
    var stretches = new ArrayList<Embedding>();
    for (int from = 0; from < all.length; from += LONGEST) {
      int to = Math.min(all.length, from + LONGEST);
      stretches.add(toEmbedding(read(Arrays.copyOfRange(all, from, to))));
    }
    return switch (stretches.size()) {
      case 0 -> new Embedding(new byte[DIMENSION]);
      case 1 -> stretches.getFirst();
      default -> Embedding.mean(stretches);
    };
  }

  private float[] read(int[] stretch) {
    var framed = new long[stretch.length + 2];
    framed[0] = WordPieces.FIRST;
    for (int i = 0; i < stretch.length; i++) {
      framed[i + 1] = stretch[i];
    }
    framed[framed.length - 1] = WordPieces.LAST;
    try {
      return transformer.mean(framed);
    } catch (OrtException e) {
      throw MiniLm.broken(e);
    }
  }

  /// On the scale where the largest number is 127.
  private static Embedding toEmbedding(float[] numbers) {
    float largest = 0;
    for (float number : numbers) {
      largest = Math.max(largest, Math.abs(number));
    }
    var bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length && largest > 0; i++) {
      bytes[i] = (byte) StrictMath.rint(numbers[i] / (double) largest * Byte.MAX_VALUE);
    }
    return new Embedding(bytes);
  }

  /// A checksum of every bit of what the model says of a few texts.
  private String kind() throws OrtException {
    var bits = ByteBuffer.allocate(PROBES.size() * DIMENSION * Float.BYTES);
    for (String probe : PROBES) {
      for (float number : read(pieces.of(probe))) {
        bits.putFloat(number);
      }
    }
    return Sha256.of(bits.array());
  }
}
