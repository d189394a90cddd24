package dev.shortlist.scoring;

/// How much a count of one term in a CV is worth, 0..1: BM25's saturation (Robertson and Zaragoza,
/// 2009) divided by its own limit k1 + 1.
final class Bm25 {
  static final double K1 = 1.2;
  static final double B = 0.75;

  private Bm25() {}

  static double saturation(int count, int length, double averageLength) {
    if (count == 0) {
      return 0;
    }
    return count / (count + K1 * (1 - B + B * length / averageLength));
  }
}
