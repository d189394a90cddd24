package dev.shortlist.search;

import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/// The value of the last that belongs to the best `most`, in one walk over the values.
final class Threshold {
  private final LongHeap best;
  private final int most;

  Threshold(int most) {
    this.best = new LongHeap(most);
    this.most = most;
  }

  void add(double value) {
    best.insertWithOverflow(NumericUtils.doubleToSortableLong(value));
  }

  /// Negative infinity while fewer were added than belong to the best.
  double value() {
    return best.size() < most
        ? Double.NEGATIVE_INFINITY
        : NumericUtils.sortableLongToDouble(best.top());
  }
}
