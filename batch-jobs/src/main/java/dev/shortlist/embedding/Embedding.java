package dev.shortlist.embedding;

import java.util.Arrays;
import java.util.List;

/// A direction in the model's space, as signed bytes; all zero when the text held nothing the model
/// knows.
public final class Embedding {
  private static final int MOST_VALUES = 100_000;
  private static final int UNKNOWN = -1;

  private final byte[] values;

  /// The dot product with itself; threads may race to set it to the same.
  private int square = UNKNOWN;

  public Embedding(byte[] values) {
    if (values.length > MOST_VALUES) {
      throw new IllegalArgumentException(
          "an embedding has at most " + MOST_VALUES + " values but was given " + values.length);
    }
    this.values = values.clone();
  }

  public int dimension() {
    return values.length;
  }

  public byte[] toBytes() {
    return values.clone();
  }

  /// Cosine of the angle between both, -1..1, from integer dot products; 0 when either is all zero.
  public double cosine(Embedding other) {
    int dot = dot(other);
    if (dot == 0) {
      return 0;
    }
    return dot / (StrictMath.sqrt((double) square()) * StrictMath.sqrt((double) other.square()));
  }

  /// The cosine, or 0 when it is below; cheaper where only the nearest counts.
  public double likeness(Embedding other) {
    int dot = dot(other);
    return dot <= 0
        ? 0
        : dot / (StrictMath.sqrt((double) square()) * StrictMath.sqrt((double) other.square()));
  }

  /// The direction between all of them, each counting the same; all zero when there are none.
  public static Embedding mean(List<Embedding> embeddings) {
    int dimension = embeddings.isEmpty() ? 0 : embeddings.getFirst().dimension();
    double[] sum = new double[dimension];
    for (Embedding embedding : embeddings) {
      int square = embedding.square();
      if (square == 0) {
        continue;
      }
      double length = StrictMath.sqrt((double) square);
      for (int i = 0; i < dimension; i++) {
        sum[i] += embedding.values[i] / length;
      }
    }
    double most = 0;
    for (double value : sum) {
      most = Math.max(most, Math.abs(value));
    }
    byte[] mean = new byte[dimension];
    for (int i = 0; i < dimension && most > 0; i++) {
      mean[i] = (byte) StrictMath.rint(sum[i] / most * Byte.MAX_VALUE);
    }
    return new Embedding(mean);
  }

  private int square() {
    int known = square;
    if (known == UNKNOWN) {
      known = dot(this);
      square = known;
    }
    return known;
  }

  /// At most 127 * 128 a value, so an int holds some 130,000 of them.
  private int dot(Embedding other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "embeddings must have one dimension but have "
              + values.length
              + " and "
              + other.values.length);
    }
    int sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
