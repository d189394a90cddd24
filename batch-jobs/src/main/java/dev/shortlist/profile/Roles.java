package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which piece of an entry's head is the position, which the employer, which the place.
record Roles(Piece employer, Piece position, Piece location, boolean telling) {

  static Roles of(List<Piece> pieces, boolean positionFirst) {
    var named = new ArrayList<Piece>();
    Piece location = Piece.NONE;
    for (Piece piece : pieces) {
      if (Places.whole(piece.text()) != null) {
        location = location.isEmpty() ? piece : location;
      } else {
        named.add(piece);
      }
    }
    if (named.isEmpty()) {
      return new Roles(Piece.NONE, Piece.NONE, location, false);
    }
    if (named.size() == 1) {
      Piece only = named.getFirst();
      boolean title = titleScore(only) > 0 || (titleScore(only) == 0 && positionFirst);
      return title
          ? new Roles(Piece.NONE, only, location, titleScore(only) != 0)
          : new Roles(only, Piece.NONE, location, titleScore(only) != 0);
    }
    int position = 0;
    int employer = 1;
    int best = Integer.MIN_VALUE;
    for (int p = 0; p < Math.min(4, named.size()); p++) {
      for (int e = 0; e < Math.min(4, named.size()); e++) {
        if (p == e) {
          continue;
        }
        int order = (p < e) == positionFirst ? 1 : 0;
        int score = 4 * (titleScore(named.get(p)) - titleScore(named.get(e))) + 2 * order - (p + e);
        if (score > best) {
          best = score;
          position = p;
          employer = e;
        }
      }
    }
    boolean telling = titleScore(named.get(position)) > 0 || titleScore(named.get(employer)) < 0;
    return new Roles(named.get(employer), named.get(position), location, telling);
  }

  /// A lone piece that an earlier entry had as its employer is an employer here too.
  Roles knowing(Set<String> employers) {
    boolean known = employer.isEmpty() && employers.contains(Folded.phrase(position.text()));
    return known ? new Roles(position, Piece.NONE, location, true) : this;
  }

  /// "Example Works, Texas" is the employer and its place where no other employer is named.
  Roles withoutUnknownTown() {
    int region = employer.isEmpty() ? Places.afterUnknown(location.text()) : -1;
    return region < 0
        ? this
        : new Roles(
            Piece.trimmed(location.start(), location.text(), 0, region),
            position,
            Piece.trimmed(location.start(), location.text(), region, location.text().length()),
            telling);
  }

  /// "Example Works AG, Smallville": what stands after the employer's last comma is its place
  /// though no list has it, when a legal form ends the employer or the section's other entries name
  /// places (customary).
  Roles placed(boolean customary) {
    String words = employer.text();
    int comma = words.lastIndexOf(',');
    if (!location.isEmpty() || comma <= 0) {
      return this;
    }
    Piece name = Piece.trimmed(employer.start(), words, 0, comma);
    Piece place = Piece.trimmed(employer.start(), words, comma + 1, words.length());
    boolean cut = customary || HeadWords.endsInLegalForm(name.text());
    return cut && !name.isEmpty() && HeadWords.placeLike(place.text())
        ? new Roles(name, position, place, telling)
        : this;
  }

  /// 1 when the pieces name the position before the employer, -1 the other way round, 0 when that
  /// is not plain.
  static int vote(List<Piece> pieces) {
    int first = 0;
    for (Piece piece : pieces) {
      if (Places.whole(piece.text()) != null) {
        continue;
      }
      int score = titleScore(piece);
      if (first != 0 && score != 0 && Integer.signum(score) != Integer.signum(first)) {
        return Integer.signum(first);
      }
      first = first == 0 ? score : first;
    }
    return 0;
  }

  private static int titleScore(Piece piece) {
    return HeadWords.titleScore(piece.text());
  }
}
