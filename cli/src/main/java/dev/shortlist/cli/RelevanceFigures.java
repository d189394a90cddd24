package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.CategorisedCv;
import dev.shortlist.evaluation.KeywordRanking;
import dev.shortlist.evaluation.RankedList;
import dev.shortlist.evaluation.RelevanceCase;
import dev.shortlist.hiring.Requirement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether scores agree with people in HR who judged CVs for job descriptions.
final class RelevanceFigures {
  private static final List<RankingFigures.Measure> RANKED =
      List.of(
          new RankingFigures.Measure("ndcg@5", list -> list.ndcg(5)),
          new RankingFigures.Measure("tau", RankedList::tau),
          new RankingFigures.Measure("pairwise", RankedList::pairwise));

  static final List<String> MEASURES = List.of("ndcg@5", "tau", "pairwise");

  private RelevanceFigures() {}

  /// None when there are no judgments.
  static List<EvaluationJson> of(Invocation invocation, Path data) throws Exception {
    List<RelevanceCase> cases = RelevanceCase.in(data);
    if (cases.isEmpty()) {
      return List.of();
    }
    var keywords = new KeywordRanking();
    Map<String, String> texts = new HashMap<>();
    for (CategorisedCv cv : CategorisedCv.in(data)) {
      keywords.add(cv.id(), cv.text());
      texts.put(cv.id(), cv.text());
    }
    Map<String, List<Double>> scores = new HashMap<>();
    try (var judged = new JudgedCvs(invocation)) {
      for (RelevanceCase each : cases) {
        List<Requirement> demands = each.terms().stream().map(JudgedCvs::skill).toList();
        judged.ask(JudgedCvs.vacancy(String.join(", ", each.terms()), "", demands));
      }
      for (RelevanceCase each : cases) {
        for (String cv : each.grades().sequencedKeySet()) {
          String text = texts.getOrDefault(cv, "");
          if (!scores.containsKey(cv)) {
            scores.put(cv, judged.scores(text));
          }
        }
      }
    }
    var queries = new ArrayList<RankingFigures.Query>();
    for (int i = 0; i < cases.size(); i++) {
      RelevanceCase each = cases.get(i);
      int number = i;
      List<String> cvs = List.copyOf(each.grades().sequencedKeySet());
      List<Integer> grades = List.copyOf(each.grades().sequencedValues());
      List<Double> ours = cvs.stream().map(cv -> scores.getOrDefault(cv, List.of()).get(number)).toList();
      List<Double> theirs = keywords.scores(String.join(" ", each.terms()), cvs);
      List<Double> lengths = cvs.stream().map(cv -> (double) keywords.length(cv)).toList();
      queries.add(
          new RankingFigures.Query(
              RankingFigures.ranked(ours, grades), RankingFigures.ranked(theirs, grades), lengths));
    }
    return RankingFigures.of("relevance", RelevanceCase.SET, ReadingFigures.ALL, queries, RANKED);
  }
}
