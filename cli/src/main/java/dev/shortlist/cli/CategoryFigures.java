package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.CategorisedCv;
import dev.shortlist.evaluation.KeywordRanking;
import dev.shortlist.evaluation.OccupationCase;
import dev.shortlist.evaluation.RankedList;
import dev.shortlist.hiring.Requirement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Whether the description of an occupation brings the CVs of its category before all others.
final class CategoryFigures {
  static final List<String> MEASURES = List.of("map", "ndcg@10");

  private static final List<RankingFigures.Measure> RANKED =
      List.of(
          new RankingFigures.Measure("map", RankedList::averagePrecision),
          new RankingFigures.Measure("ndcg@10", list -> list.ndcg(10)));

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

  private CategoryFigures() {}

  /// None when there are no CVs with a category or no occupations.
  static List<EvaluationJson> of(Invocation invocation, Path data) throws Exception {
    List<OccupationCase> occupations = OccupationCase.in(data);
    List<CategorisedCv> cvs =
        CategorisedCv.in(data).stream().filter(CategorisedCv::distinct).toList();
    var figures = new ArrayList<EvaluationJson>();
    if (!occupations.isEmpty() && !cvs.isEmpty()) {
      figures.addAll(measured(invocation, ReadingFigures.ALL, occupations, cvs, cv -> cv));
      figures.addAll(
          measured(invocation, "headless", occupations, cvs, CategorisedCv::withoutHead));
    }
    return figures;
  }

  private static List<EvaluationJson> measured(
      Invocation invocation,
      String group,
      List<OccupationCase> occupations,
      List<CategorisedCv> cvs,
      UnaryOperator<CategorisedCv> look)
      throws Exception {
    var keywords = new KeywordRanking();
    var scores = new ArrayList<List<Double>>();
    try (var judged = new JudgedCvs(invocation)) {
      for (OccupationCase each : occupations) {
        List<Requirement> demands =
            SENTENCE.splitAsStream(each.description()).map(JudgedCvs::statement).toList();
        judged.ask(JudgedCvs.vacancy(each.title(), "", demands));
      }
      for (CategorisedCv cv : cvs) {
        String text = look.apply(cv).text();
        keywords.add(cv.id(), text);
        scores.add(judged.scores(text));
      }
    }
    List<String> ids = cvs.stream().map(CategorisedCv::id).toList();
    List<Double> lengths = ids.stream().map(id -> (double) keywords.length(id)).toList();
    var queries = new ArrayList<RankingFigures.Query>();
    for (int i = 0; i < occupations.size(); i++) {
      OccupationCase each = occupations.get(i);
      int number = i;
      List<Integer> grades =
          cvs.stream().map(cv -> cv.category().equals(each.category()) ? 1 : 0).toList();
      List<Double> ours = scores.stream().map(row -> row.get(number)).toList();
      List<Double> theirs = keywords.scores(each.title() + " " + each.description(), ids);
      queries.add(
          new RankingFigures.Query(
              RankingFigures.ranked(ours, grades), RankingFigures.ranked(theirs, grades), lengths));
    }
    return RankingFigures.of("category", CategorisedCv.SET, group, queries, RANKED);
  }
}
