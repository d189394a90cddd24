package dev.shortlist.search;

import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;

/// A direction in an embedding model's space as signed bytes, or none ([#EMPTY]). Cosines come from
/// integer dot products, so they are the same on every machine.
public final class Int8Vector {
  public static final Int8Vector EMPTY = new Int8Vector(new byte[0]);

  private final byte[] values;
  private final double norm;

  private Int8Vector(byte[] values) {
    this.values = values;
    this.norm = StrictMath.sqrt(dot(values, values));
  }

  public static Int8Vector of(byte[] values) {
    return values.length == 0 ? EMPTY : new Int8Vector(values.clone());
  }

  public int dimension() {
    return values.length;
  }

  /// Whether it points nowhere: no values, or all of them zero.
  public boolean isZero() {
    return norm == 0;
  }

  /// -1..1; 0 when either points nowhere. Vectors of two dimensions are two models': refused.
  public double cosine(Int8Vector other) {
    if (isZero() || other.isZero()) {
      return 0;
    }
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "vectors must be of one model but have "
              + values.length
              + " and "
              + other.values.length
              + " dimensions");
    }
    return dot(values, other.values) / (norm * other.norm);
  }

  /// As [#cosine(Int8Vector)], with bytes of the same dimension that are not kept, and their
  /// length.
  double cosine(byte[] other, double length) {
    double both = norm * length;
    return both == 0 ? 0 : dot(values, other) / both;
  }

  /// The vector's Euclidean length.
  double length() {
    return norm;
  }

  public byte[] toBytes() {
    return values.clone();
  }

  private static int dot(byte[] a, byte[] b) {
    return VectorUtil.dotProduct(a, b); // integers: the same with and without vector instructions
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Int8Vector that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
