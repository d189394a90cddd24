package dev.shortlist.scoring;

/// The most a CV can score by how much of the musts it shows: 30 while none is really shown, rising
/// evenly to 100 at a quarter of their weight. Scores are bent under it rather than cut, so that
/// two CVs that differ do not tie at the ceiling: up to half of the ceiling nothing changes, the
/// rest of 0..100 is pressed into the other half.
record Ceiling(double points) {
  static final Ceiling NONE = new Ceiling(100);

  private static final double KNEE = 0.5;

  Ceiling {
    if (!(points >= Rules.CEILING_WITHOUT_MUSTS && points <= 100)) {
      throw new IllegalArgumentException(
          "a ceiling must be within "
              + Rules.CEILING_WITHOUT_MUSTS
              + "..100 points but was "
              + points);
    }
  }

  /// shown is the share of the musts' weight that the CV shows, 0..1.
  static Ceiling of(double shown) {
    double share = Math.min(1, shown / Rules.CEILING_ENDS_AT);
    return new Ceiling(Rules.CEILING_WITHOUT_MUSTS + (100 - Rules.CEILING_WITHOUT_MUSTS) * share);
  }

  /// A total of 0..100 under this ceiling; grows with the total and with the ceiling.
  double bend(double total) {
    double knee = KNEE * points;
    return total <= knee ? total : knee + (total - knee) * (points - knee) / (100 - knee);
  }
}
