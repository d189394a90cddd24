package dev.shortlist.scoring;

import java.util.List;

/// The two numbers of each criterion that points are made from: its strength, and how far it is
/// shown in so many words, both 0..1 ([Measured]).
final class Strengths {
  private final double[] strengths;
  private final double[] shown;

  private Strengths(double[] strengths, double[] shown) {
    this.strengths = strengths;
    this.shown = shown;
  }

  static Strengths of(List<Measured> measured) {
    return new Strengths(
        measured.stream().mapToDouble(Measured::strength).toArray(),
        measured.stream().mapToDouble(Measured::shown).toArray());
  }

  /// The same with one criterion shown in full.
  Strengths withFull(int criterion) {
    double[] raised = strengths.clone();
    double[] raisedShown = shown.clone();
    raised[criterion] = 1;
    raisedShown[criterion] = 1;
    return new Strengths(raised, raisedShown);
  }

  int size() {
    return strengths.length;
  }

  double strength(int criterion) {
    return strengths[criterion];
  }

  double shown(int criterion) {
    return shown[criterion];
  }
}
