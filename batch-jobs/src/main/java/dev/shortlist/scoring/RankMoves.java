package dev.shortlist.scoring;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who moves between two versions of a vacancy, and by which criteria. Standings are added one by
/// one, in any order, and only their points are kept; then [#moves()] ranks them under both.
public final class RankMoves {
  /// Points a criterion brings and could bring at most.
  public record Side(double points, double max) {}

  /// A criterion before and after; null on the side that does not ask for it.
  public record Shift(
      Scorecard.Kind kind, String requirement, @Nullable Side before, @Nullable Side after) {
    /// Points after minus points before.
    public double change() {
      return (after == null ? 0 : after.points()) - (before == null ? 0 : before.points());
    }
  }

  /// Score (0..100) and rank (from 1, shared by equals) under one version.
  public record Place(double score, int rank) {}

  /// A candidate whose score or rank is another; shifts are the criteria whose points changed, the
  /// largest change first.
  public record Move(CandidateId candidate, Place before, Place after, List<Shift> shifts) {
    public Move {
      shifts = List.copyOf(shifts);
    }

    /// Ranks climbed; negative for ranks lost.
    public int climbed() {
      return before.rank() - after.rank();
    }
  }

  private static final int NONE = -1;

  /// One application: its scores, and its points criterion by criterion.
  private static final class Standing {
    private final CandidateId candidate;
    private final double before;
    private final double after;
    private final double[] then;
    private final double[] now;

    Standing(CandidateId candidate, Scorecard before, Scorecard after) {
      this.candidate = candidate;
      this.before = before.score();
      this.after = after.score();
      this.then = points(before);
      this.now = points(after);
    }
  }

  private record Label(Scorecard.Kind kind, String requirement, double max) {}

  private final List<Integer> origins;
  private final List<Standing> standings = new ArrayList<>();
  private List<Label> then = List.of();
  private List<Label> now = List.of();

  /// Origins name for each requirement of the later version its place in the earlier one, -1 for a
  /// new one.
  public RankMoves(List<Integer> origins) {
    this.origins = List.copyOf(origins);
  }

  /// One application's scorecards for the earlier and the later version.
  public void add(CandidateId candidate, Scorecard before, Scorecard after) {
    if (demands(after) != origins.size()) {
      throw new IllegalArgumentException("every requirement needs its origin");
    }
    if (standings.isEmpty()) {
      then = labels(before);
      now = labels(after);
    }
    standings.add(new Standing(candidate, before, after));
  }

  /// Criteria that are requirements; those common to all scorecards follow them.
  private static long demands(Scorecard scorecard) {
    return scorecard.criteria().stream()
        .filter(each -> each.kind() == Scorecard.Kind.REQUIREMENT)
        .count();
  }

  private static List<Label> labels(Scorecard scorecard) {
    return scorecard.criteria().stream()
        .map(each -> new Label(each.kind(), each.requirement(), each.max()))
        .toList();
  }

  private static double[] points(Scorecard scorecard) {
    return scorecard.criteria().stream().mapToDouble(Criterion::points).toArray();
  }

  /// How many were added.
  public int considered() {
    return standings.size();
  }

  /// Everybody whose score or rank is another: those who cross most ranks first, then the largest
  /// change of score, then by candidate.
  public List<Move> moves() {
    var before = new Places(standings.stream().map(each -> each.before).toList());
    var after = new Places(standings.stream().map(each -> each.after).toList());
    return standings.stream()
        .map(each -> move(each, before, after))
        .filter(move -> !move.before().equals(move.after()))
        .sorted(
            Comparator.comparingInt((Move move) -> -Math.abs(move.climbed()))
                .thenComparingDouble(
                    move -> -Math.abs(move.after().score() - move.before().score()))
                .thenComparing(Move::candidate))
        .toList();
  }

  private Move move(Standing standing, Places before, Places after) {
    return new Move(
        standing.candidate,
        new Place(standing.before, before.rank(standing.before)),
        new Place(standing.after, after.rank(standing.after)),
        shifts(standing));
  }

  private List<Shift> shifts(Standing standing) {
    var shifts = new ArrayList<Shift>();
    for (int i = 0; i < now.size(); i++) {
      int origin = i < origins.size() ? origins.get(i) : then.size() - (now.size() - i);
      shifts.add(
          new Shift(
              now.get(i).kind(),
              now.get(i).requirement(),
              origin == NONE ? null : new Side(standing.then[origin], then.get(origin).max()),
              new Side(standing.now[i], now.get(i).max())));
    }
    for (int j = 0; j < then.size(); j++) {
      if (then.get(j).kind() == Scorecard.Kind.REQUIREMENT && !origins.contains(j)) {
        shifts.add(
            new Shift(
                then.get(j).kind(),
                then.get(j).requirement(),
                new Side(standing.then[j], then.get(j).max()),
                null));
      }
    }
    return shifts.stream()
        .filter(shift -> Math.abs(shift.change()) > 0.04)
        .sorted(Comparator.comparingDouble(shift -> -Math.abs(shift.change())))
        .toList();
  }
}
