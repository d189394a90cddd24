package dev.shortlist.embedding;

import java.util.Arrays;
import java.util.List;

/// States of single word pieces to rows: centred, weighted by how rare the piece is, first principal component of ESCO's
/// texts removed (Arora et al., "A simple but tough-to-beat baseline for sentence embeddings", ICLR 2017), rounded to
/// signed bytes on one scale for all rows, so that rows can be added as integers.
final class TableRecipe {
  private static final int ROUNDS = 100;
  private static final double CLIPPED_SHARE = 1e-5;

  private TableRecipe() {}

  /// a / (a + p), p being the piece's share of all pieces counted.
  static double[] weights(long[] counts, double a) {
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    var weights = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      weights[i] = a / (a + (double) counts[i] / total);
    }
    return weights;
  }

  /// Each text is the numbers of its word pieces.
  static byte[] rows(float[][] states, double[] weights, List<int[]> texts) {
    double[][] rows = centred(states);
    for (int i = 0; i < rows.length; i++) {
      for (int d = 0; d < rows[i].length; d++) {
        rows[i][d] *= weights[i];
      }
    }
    remove(rows, principalComponent(directions(rows, texts)));
    return rounded(rows);
  }

  private static double[][] centred(float[][] states) {
    int dimension = states[0].length;
    var mean = new double[dimension];
    for (float[] state : states) {
      for (int d = 0; d < dimension; d++) {
        mean[d] += state[d] / states.length;
      }
    }
    var rows = new double[states.length][dimension];
    for (int i = 0; i < rows.length; i++) {
      for (int d = 0; d < dimension; d++) {
        rows[i][d] = states[i][d] - mean[d];
      }
    }
    return rows;
  }

  /// The sum of each text's rows, at length 1.
  private static double[][] directions(double[][] rows, List<int[]> texts) {
    var directions = new double[texts.size()][rows[0].length];
    for (int i = 0; i < directions.length; i++) {
      double[] sum = directions[i];
      for (int piece : texts.get(i)) {
        for (int d = 0; d < sum.length; d++) {
          sum[d] += rows[piece][d];
        }
      }
      double length = Math.sqrt(dot(sum, sum)) + 1e-12;
      for (int d = 0; d < sum.length; d++) {
        sum[d] /= length;
      }
    }
    return directions;
  }

  /// By power iteration on the vectors' second moments.
  private static double[] principalComponent(double[][] rows) {
    int dimension = rows[0].length;
    var direction = new double[dimension];
    Arrays.fill(direction, 1 / Math.sqrt(dimension));
    for (int round = 0; round < ROUNDS; round++) {
      var next = new double[dimension];
      for (double[] row : rows) {
        double dot = dot(row, direction);
        for (int d = 0; d < dimension; d++) {
          next[d] += dot * row[d];
        }
      }
      double length = Math.sqrt(dot(next, next));
      for (int d = 0; d < dimension; d++) {
        direction[d] = next[d] / length;
      }
    }
    return direction;
  }

  private static void remove(double[][] rows, double[] direction) {
    for (double[] row : rows) {
      double dot = dot(row, direction);
      for (int d = 0; d < row.length; d++) {
        row[d] -= dot * direction[d];
      }
    }
  }

  private static byte[] rounded(double[][] rows) {
    int dimension = rows[0].length;
    var sizes = new double[rows.length * dimension];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(rows[i / dimension][i % dimension]);
    }
    Arrays.sort(sizes);
    double largest = sizes[(int) ((sizes.length - 1) * (1 - CLIPPED_SHARE))];
    var bytes = new byte[sizes.length];
    for (int i = 0; i < bytes.length; i++) {
      double value = rows[i / dimension][i % dimension] / largest * 127;
      bytes[i] = (byte) Math.clamp(Math.round(value), -127, 127);
    }
    return bytes;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
