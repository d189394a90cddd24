package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.scoring.RankMoves.Move;
import dev.shortlist.scoring.RankMoves.Place;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankMovesTest {
  private static final CandidateId ADA = new CandidateId("c-aaaaaaaaaaaaaaaa");
  private static final CandidateId BEA = new CandidateId("c-bbbbbbbbbbbbbbbb");
  private static final CandidateId CLEO = new CandidateId("c-cccccccccccccccc");

  @Test
  void whoMovesIsToldWithTheCriteriaThatMovedThem() {
    // Before: Java and Kafka; after: Rust and Java. Title and whole stay as they are.
    var moves = new RankMoves(List.of(-1, 0));
    moves.add(ADA, before(20, 30, 5, 5), after(0, 20, 5, 5));
    moves.add(BEA, before(20, 10, 5, 5), after(30, 20, 5, 5));
    moves.add(CLEO, before(0, 0, 5, 5), after(0, 0, 5, 5));

    List<Move> moved = moves.moves();

    assertThat(moves.considered()).isEqualTo(3);
    assertThat(moved).extracting(Move::candidate).containsExactly(ADA, BEA);
    assertThat(moved.getFirst().before()).isEqualTo(new Place(60, 1));
    assertThat(moved.getFirst().after()).isEqualTo(new Place(30, 2));
    assertThat(moved.getFirst().climbed()).isEqualTo(-1);
    assertThat(moved.getFirst().shifts())
        .singleElement()
        .satisfies(shift -> {
          assertThat(shift.requirement()).isEqualTo("before 1");
          assertThat(shift.change()).isEqualTo(-30);
          assertThat(shift.after()).isNull();
        });
    assertThat(moved.get(1).shifts())
        .extracting(RankMoves.Shift::requirement)
        .containsExactly("after 0", "before 1");
  }

  @Test
  void whoeverIsPassedByOthersMovesWithoutAChangeOfTheirOwn() {
    var moves = new RankMoves(List.of(0));
    moves.add(ADA, before(20, 5, 5), after(20, 5, 5));
    moves.add(BEA, before(10, 5, 5), after(30, 5, 5));

    List<Move> moved = moves.moves();

    assertThat(moved).extracting(Move::candidate).containsExactly(BEA, ADA);
    assertThat(moved.get(1).shifts()).isEmpty();
  }

  @Test
  void everyRequirementNeedsItsOrigin() {
    var moves = new RankMoves(List.of(0, 1));

    assertThatThrownBy(() -> moves.add(ADA, before(1, 1, 1), after(1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Requirements, then title and whole.
  private static Scorecard before(double... points) {
    return card("before", points);
  }

  private static Scorecard after(double... points) {
    return card("after", points);
  }

  private static Scorecard card(String side, double... points) {
    var criteria = new ArrayList<Criterion>();
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      Kind kind =
          i == points.length - 1
              ? Kind.OVERALL
              : i == points.length - 2 ? Kind.TITLE : Kind.REQUIREMENT;
      criteria.add(
          new Criterion(
              kind,
              side + " " + i,
              kind == Kind.REQUIREMENT ? Need.MUST : null,
              1,
              points[i],
              50,
              Scorecard.Met.UNKNOWN,
              List.of(new Quote(null, 0, 4, "Java", null)),
              ""));
      sum += points[i];
    }
    return new Scorecard(sum, "f", criteria, false, List.of());
  }
}
