package dev.shortlist.scoring;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Kind;
import java.util.ArrayList;
import java.util.List;

/// How far the order of the best depends on the weights: each requirement's weight is changed by a
/// share up and down, one at a time, and the candidates are ranked again from their scorecards
/// ([WeightShift]).
public final class Sensitivity {
  /// A candidate with a scorecard for the vacancy.
  public record Standing(CandidateId candidate, Scorecard scorecard) {}

  /// A change that moves a candidate: the requirement, its weight as it is and then, and the
  /// candidate's rank and score then.
  public record Move(String requirement, double weight, double then, int rank, double score) {}

  /// A candidate's rank as it is, and the best and worst it takes; flips says whether some change
  /// takes the candidate into the top or out of it.
  public record Outcome(
      CandidateId candidate,
      int rank,
      double score,
      int best,
      int worst,
      boolean flips,
      List<Move> moves) {
    public Outcome {
      moves = List.copyOf(moves);
    }
  }

  private final List<Standing> standings;
  private final List<Criterion> demands;
  private final double by;
  private final int top;

  /// Standings must hold everybody who can come into the top, best first; top is at least 1, by a
  /// share within 0..1, both ends left out.
  public Sensitivity(List<Standing> standings, int top, double by) {
    if (top < 1 || !(by > 0 && by < 1)) {
      throw new IllegalArgumentException(
          "top must be at least 1 and by within 0..1 but were " + top + ", " + by);
    }
    this.standings = List.copyOf(standings);
    this.demands =
        standings.isEmpty()
            ? List.of()
            : standings.getFirst().scorecard().criteria().stream()
                .filter(each -> each.kind() == Kind.REQUIREMENT)
                .toList();
    this.top = top;
    this.by = by;
  }

  /// By how many points at most two scores come nearer to each other: below the last of the top by
  /// more than this, nobody can come into it.
  public static double reach(double by) {
    return 2 * Rules.REQUIREMENTS * by / (1 - by);
  }

  /// How many changes are tried.
  public int changes() {
    return 2 * demands.size();
  }

  /// Everybody who is in the top as it is or under some change, best first.
  public List<Outcome> outcomes() {
    List<Ranking> rankings = new ArrayList<>();
    for (int i = 0; i < demands.size(); i++) {
      rankings.add(ranking(new WeightShift(i, 1 + by)));
      rankings.add(ranking(new WeightShift(i, 1 - by)));
    }
    var now = new Places(standings.stream().map(each -> each.scorecard().score()).toList());
    var outcomes = new ArrayList<Outcome>();
    for (int i = 0; i < standings.size(); i++) {
      Outcome outcome = outcome(i, now.rank(standings.get(i).scorecard().score()), rankings);
      if (outcome.best() <= top) {
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }

  private record Ranking(WeightShift shift, List<Double> scores, Places places) {}

  private Ranking ranking(WeightShift shift) {
    List<Double> scores = standings.stream().map(each -> shift.score(each.scorecard())).toList();
    return new Ranking(shift, scores, new Places(scores));
  }

  private Outcome outcome(int standing, int rank, List<Ranking> rankings) {
    int best = rank;
    int worst = rank;
    var moves = new ArrayList<Move>();
    for (Ranking ranking : rankings) {
      double score = ranking.scores().get(standing);
      int then = ranking.places().rank(score);
      best = Math.min(best, then);
      worst = Math.max(worst, then);
      if (then != rank) {
        Criterion demand = demands.get(ranking.shift().requirement());
        moves.add(
            new Move(
                demand.requirement(),
                demand.weight(),
                demand.weight() * ranking.shift().factor(),
                then,
                score));
      }
    }
    Standing at = standings.get(standing);
    boolean flips = best <= top && worst > top;
    return new Outcome(at.candidate(), rank, at.scorecard().score(), best, worst, flips, moves);
  }
}
