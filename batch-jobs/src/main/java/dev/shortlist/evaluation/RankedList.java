package dev.shortlist.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Documents of one query, each with the score a ranking gave it and the grade people did. Measures
/// are those of information retrieval (Manning, Raghavan & Schütze, Introduction to Information
/// Retrieval, 2008, ch. 8); equal scores stand in the order they came.
public record RankedList(List<Item> items) {
  /// A document with its score, and its grade by people: 0 is not relevant.
  public record Item(double score, int grade) {}

  public RankedList {
    items = List.copyOf(items);
  }

  /// Normalised discounted cumulative gain of the first `depth`, 0..1, with gain 2^grade - 1
  /// (Burges and others, 2005). 1 when no document is relevant.
  public double ndcg(int depth) {
    double ideal = gain(sorted(Item::grade), depth);
    return ideal == 0 ? 1 : gain(sorted(Item::score), depth) / ideal;
  }

  private static double gain(List<Item> order, int depth) {
    double sum = 0;
    for (int i = 0; i < Math.min(depth, order.size()); i++) {
      double gain = StrictMath.pow(2, order.get(i).grade()) - 1;
      sum += gain * StrictMath.log(2) / StrictMath.log(i + 2);
    }
    return sum;
  }

  /// Share of relevant documents among the first `depth`, or among all when there are fewer, 0..1;
  /// 0 when there are none.
  public double precision(int depth) {
    List<Item> first = sorted(Item::score);
    int seen = Math.min(depth, first.size());
    int relevant = 0;
    for (Item item : first.subList(0, seen)) {
      relevant += item.grade() > 0 ? 1 : 0;
    }
    return seen == 0 ? 0 : (double) relevant / seen;
  }

  /// Mean of the precision at each relevant document, 0..1; 0 when there is none.
  public double averagePrecision() {
    List<Item> order = sorted(Item::score);
    double sum = 0;
    int relevant = 0;
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).grade() > 0) {
        relevant++;
        sum += (double) relevant / (i + 1);
      }
    }
    return relevant == 0 ? 0 : sum / relevant;
  }

  /// Kendall's tau-b, -1..1 (Kendall, 1945): agreement of the two orders with ties counted out; 0
  /// when either ties all.
  public double tau() {
    Pairs pairs = pairs();
    double different =
        Math.sqrt((double) (pairs.all - pairs.sameScore) * (pairs.all - pairs.sameGrade));
    return different == 0 ? 0 : (pairs.agree - pairs.disagree) / different;
  }

  /// Share of the pairs people graded differently that the scores order alike, equal scores
  /// counting half, 0..1; 0.5 when people graded all the same.
  public double pairwise() {
    Pairs pairs = pairs();
    long graded = pairs.all - pairs.sameGrade;
    long undecided = graded - pairs.agree - pairs.disagree;
    return graded == 0 ? 0.5 : (pairs.agree + 0.5 * undecided) / graded;
  }

  /// Spearman's rank correlation of scores with these values, one a document, -1..1; equal values
  /// share their mean rank. 0 when either is the same throughout.
  public double correlation(List<Double> values) {
    if (values.size() != items.size()) {
      throw new IllegalArgumentException(values.size() + " values for " + items.size() + " items");
    }
    double[] left = ranks(items.stream().map(Item::score).toList());
    double[] right = ranks(values);
    double mean = (items.size() + 1) / 2.0;
    double both = 0;
    double squareLeft = 0;
    double squareRight = 0;
    for (int i = 0; i < left.length; i++) {
      both += (left[i] - mean) * (right[i] - mean);
      squareLeft += (left[i] - mean) * (left[i] - mean);
      squareRight += (right[i] - mean) * (right[i] - mean);
    }
    double scale = Math.sqrt(squareLeft * squareRight);
    return scale == 0 ? 0 : both / scale;
  }

  private static double[] ranks(List<Double> values) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < values.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(values::get));
    var ranks = new double[values.size()];
    for (int from = 0; from < ranks.length; ) {
      int to = from;
      while (to < ranks.length && values.get(order.get(to)).equals(values.get(order.get(from)))) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order.get(i)] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  private List<Item> sorted(ToDoubleFunction<Item> by) {
    var order = new ArrayList<>(items);
    order.sort(Comparator.comparingDouble((Item item) -> -by.applyAsDouble(item)));
    return order;
  }

  private Pairs pairs() {
    var pairs = new Pairs();
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < i; j++) {
        int score = Double.compare(items.get(i).score(), items.get(j).score());
        int grade = Integer.compare(items.get(i).grade(), items.get(j).grade());
        pairs.all++;
        pairs.sameScore += score == 0 ? 1 : 0;
        pairs.sameGrade += grade == 0 ? 1 : 0;
        pairs.agree += Integer.signum(score) * Integer.signum(grade) > 0 ? 1 : 0;
        pairs.disagree += Integer.signum(score) * Integer.signum(grade) < 0 ? 1 : 0;
      }
    }
    return pairs;
  }

  private static final class Pairs {
    private long all;
    private long sameScore;
    private long sameGrade;
    private long agree;
    private long disagree;
  }
}
