package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.CategorisedCv;
import dev.shortlist.evaluation.KeywordRanking;
import dev.shortlist.evaluation.RankedList;
import dev.shortlist.evaluation.RelevanceCase;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.Screening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whether scores agree with people in HR who judged CVs for job descriptions.
final class RelevanceFigures {
  private static final List<RankingFigures.Measure> RANKED =
      List.of(
          new RankingFigures.Measure("ndcg@5", list -> list.ndcg(5)),
          new RankingFigures.Measure("tau", RankedList::tau),
          new RankingFigures.Measure("pairwise", RankedList::pairwise));

  static final String FIRST_LOOK = "first look";

  static final List<String> MEASURES = List.of("ndcg@5", "tau", "pairwise");

  private RelevanceFigures() {}

  /// None when there are no judgments.
  static List<EvaluationJson> of(Invocation invocation, Path data) throws Exception {
    List<RelevanceCase> cases = RelevanceCase.in(data);
    var keywords = new KeywordRanking();
    Map<String, String> texts = texts(cases, data);
    texts.forEach(keywords::add);
    Map<String, List<Double>> ours = scores(invocation, cases, texts, screening(invocation));
    var queries = new ArrayList<RankingFigures.Query>();
    for (int i = 0; i < cases.size(); i++) {
      List<String> cvs = cvs(cases.get(i));
      List<Double> theirs = keywords.scores(String.join(" ", cases.get(i).terms()), cvs);
      queries.add(query(cases.get(i), of(ours, i, cvs), theirs, keywords));
    }
    return figures(queries, RankingFigures.KEYWORDS);
  }

  /// A second look's, beside those of the first; none when there are no judgments.
  static List<EvaluationJson> ofSecondLook(Invocation invocation, Path data) throws Exception {
    List<RelevanceCase> cases = RelevanceCase.in(data);
    var keywords = new KeywordRanking();
    Map<String, String> texts = texts(cases, data);
    texts.forEach(keywords::add);
    Screening screening = screening(invocation);
    Screening second = screening.withSecondLook(invocation.settings());
    Map<String, List<Double>> first = scores(invocation, cases, texts, screening);
    Map<String, List<Double>> again = scores(invocation, cases, texts, second);
    var queries = new ArrayList<RankingFigures.Query>();
    for (int i = 0; i < cases.size(); i++) {
      List<String> cvs = cvs(cases.get(i));
      queries.add(query(cases.get(i), of(again, i, cvs), of(first, i, cvs), keywords));
    }
    return figures(queries, FIRST_LOOK);
  }

  private static Screening screening(Invocation invocation) throws InvalidSettingsException {
    return Screening.of(invocation.settings());
  }

  /// Everybody's texts, as keywords are counted in all of them; none when nothing is asked.
  private static Map<String, String> texts(List<RelevanceCase> cases, Path data) throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    for (CategorisedCv cv : cases.isEmpty() ? List.<CategorisedCv>of() : CategorisedCv.in(data)) {
      texts.put(cv.id(), cv.text());
    }
    return texts;
  }

  /// The scores of each graded CV for all cases, in order.
  private static Map<String, List<Double>> scores(
      Invocation invocation,
      List<RelevanceCase> cases,
      Map<String, String> texts,
      Screening screening)
      throws Exception {
    Map<String, List<Double>> scores = new HashMap<>();
    try (var judged = new JudgedCvs(invocation, screening)) {
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
    return scores;
  }

  private static List<String> cvs(RelevanceCase one) {
    return List.copyOf(one.grades().sequencedKeySet());
  }

  private static List<Double> of(Map<String, List<Double>> scores, int number, List<String> cvs) {
    return cvs.stream().map(cv -> scores.getOrDefault(cv, List.of()).get(number)).toList();
  }

  private static RankingFigures.Query query(
      RelevanceCase one, List<Double> ours, List<Double> theirs, KeywordRanking keywords) {
    List<Integer> grades = List.copyOf(one.grades().sequencedValues());
    List<Double> lengths = cvs(one).stream().map(cv -> (double) keywords.length(cv)).toList();
    return new RankingFigures.Query(
        RankingFigures.ranked(ours, grades), RankingFigures.ranked(theirs, grades), lengths);
  }

  private static List<EvaluationJson> figures(List<RankingFigures.Query> queries, String beside) {
    return queries.isEmpty()
        ? List.of()
        : RankingFigures.of(
            "relevance", RelevanceCase.SET, ReadingFigures.ALL, queries, RANKED, beside);
  }
}
