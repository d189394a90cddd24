package dev.shortlist.embedding;

import java.util.Arrays;

/// A direction in the model's space, as signed bytes; all zero when the text held nothing the model
/// knows.
public final class Embedding {
  private final byte[] values;

  public Embedding(byte[] values) {
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
    long dot = dot(other);
    if (dot == 0) {
      return 0;
    }
    return dot / (StrictMath.sqrt((double) dot(this)) * StrictMath.sqrt((double) other.dot(other)));
  }

  private long dot(Embedding other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "embeddings must have one dimension but have "
              + values.length
              + " and "
              + other.values.length);
    }
    long sum = 0;
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
