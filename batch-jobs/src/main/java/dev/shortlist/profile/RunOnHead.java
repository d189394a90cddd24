package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.List;

/// The head of an employment in whose line the description begins: "Chef 01/2011 to 01/2012
/// Invented Foods, Leeds Kept the kitchen clean by".
final class RunOnHead {
  private static final int LONGEST_TITLE = 60;
  private static final int SHORTEST_REST = 20;
  private static final int LONGEST_EMPLOYER = 70;
  private static final int BETWEEN = 3;

  private RunOnHead() {}

  /// The position before the dates, and up to a known place behind them the employer; none where a
  /// line is no such head. Offsets are those of the two texts in the CV.
  static List<Piece> pieces(int leftOffset, String left, int afterOffset, String after) {
    String title = left.strip();
    boolean heads =
        title.length() <= LONGEST_TITLE
            && HeadWords.title(title)
            && HeadWords.headLike(title)
            && after.strip().length() >= SHORTEST_REST;
    if (!heads) {
      return List.of();
    }
    var pieces = new ArrayList<Piece>(HeadPieces.of(leftOffset, left));
    pieces.addAll(HeadPieces.of(afterOffset, after.substring(0, endOfPlace(after))));
    return pieces;
  }

  /// Where the first known place ends, with its region and country; 0 when none stands near.
  private static int endOfPlace(String after) {
    int end = 0;
    for (Lexicons.NamedPlace place : Lexicons.placesIn(after)) {
      boolean near = end == 0 ? place.start() <= LONGEST_EMPLOYER : place.start() - end <= BETWEEN;
      boolean named = Character.isUpperCase(after.charAt(place.start()));
      if (near && named) {
        end = place.end();
      } else if (end > 0 || place.start() > LONGEST_EMPLOYER) {
        break;
      }
    }
    return end;
  }
}
