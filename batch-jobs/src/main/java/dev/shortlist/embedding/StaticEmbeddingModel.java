package dev.shortlist.embedding;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The default model: a text's vector is the sum of its word pieces' rows in a table distilled from
/// bge-small-en-v1.5, so one passage costs microseconds and every machine gives the same bytes.
/// English in effect. Serves many threads.
public final class StaticEmbeddingModel implements EmbeddingModel {
  static final int DIMENSION = 384;
  private static final int LARGEST = 127;
  private static final long MOST_IN_DOUBLES = 1L << 30;
  private static final Embedding NOTHING = new Embedding(new byte[DIMENSION]);

  private final String id;
  private final WordPieceTokenizer tokenizer;
  private final RowSums rows;

  private StaticEmbeddingModel(String id, Vocabulary vocabulary, byte[] rows) {
    this.id = id;
    this.tokenizer = new WordPieceTokenizer(vocabulary);
    this.rows = new RowSums(rows, DIMENSION);
  }

  /// The table that ships with Shortlist, read once and kept for the life of the program (12 MB).
  public static StaticEmbeddingModel load() {
    return Shipped.MODEL;
  }

  /// static-bge-small@ and the first 16 digits of the table's SHA-256.
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
    var pieces = new PieceIds();
    for (String text : texts) {
      pieces.truncate(0);
      tokenizer.tokenize(text, 0, text.length(), pieces);
      embeddings.add(new Embedding(toBytes(rows.sum(pieces))));
    }
    return embeddings;
  }

  /// The numbers of its word pieces, two bytes each.
  @Override
  public byte[] pieces(String text) {
    var pieces = new PieceIds();
    tokenizer.tokenize(text, 0, text.length(), pieces);
    ByteBuffer numbers = ByteBuffer.allocate(pieces.size() * Short.BYTES);
    for (int i = 0; i < pieces.size(); i++) {
      numbers.putShort((short) pieces.get(i));
    }
    return numbers.array();
  }

  @Override
  public Embedding embed(byte[] pieces) {
    if (pieces.length == 0) {
      return NOTHING;
    }
    ByteBuffer numbers = ByteBuffer.wrap(pieces);
    var ids = new PieceIds(pieces.length / Short.BYTES);
    while (numbers.hasRemaining()) {
      ids.add(Short.toUnsignedInt(numbers.getShort()));
    }
    return new Embedding(toBytes(rows.sum(ids)));
  }

  WordPieceTokenizer tokenizer() {
    return tokenizer;
  }

  /// The sums on the scale where the largest is 127, rounded half away from zero, all in integers.
  private static byte[] toBytes(int[] sums) {
    long largest = 0;
    for (int sum : sums) {
      largest = Math.max(largest, Math.abs((long) sum));
    }
    var bytes = new byte[sums.length];
    if (largest == 0) {
      return bytes;
    }
    if (largest > MOST_IN_DOUBLES) {
      throw new IllegalArgumentException("a text of so many pieces cannot be embedded");
    }
    // A quotient of whole numbers this small is never rounded up to a whole number in doubles, and
    // dividing them is many times as fast as dividing longs.
    double divisor = 2.0 * largest;
    for (int d = 0; d < sums.length; d++) {
      double twice = 2.0 * LARGEST * Math.abs(sums[d]) + largest;
      int size = (int) (twice / divisor);
      bytes[d] = (byte) (sums[d] < 0 ? -size : size);
    }
    return bytes;
  }

  private static final class Shipped {
    private static final StaticEmbeddingModel MODEL = read();

    private static StaticEmbeddingModel read() {
      Vocabulary vocabulary = Vocabulary.load();
      var rows = new byte[vocabulary.size() * DIMENSION];
      try (InputStream table = resource("table.int8");
          InputStream checksum = resource("table.sha256")) {
        new DataInputStream(table).readFully(rows);
        if (table.read() >= 0) {
          throw new IllegalStateException("table.int8 has more rows than vocabulary.txt has lines");
        }
        String sha256 = new String(checksum.readNBytes(16), StandardCharsets.US_ASCII);
        return new StaticEmbeddingModel("static-bge-small@" + sha256, vocabulary, rows);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the embedding table table.int8", e);
      }
    }

    private static InputStream resource(String name) {
      InputStream in = StaticEmbeddingModel.class.getResourceAsStream(name);
      if (in == null) {
        throw new IllegalStateException(
            "resource dev/shortlist/embedding/" + name + " is missing: build Shortlist anew");
      }
      return in;
    }
  }
}
