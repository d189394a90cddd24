package dev.shortlist.contract;

import dev.shortlist.hiring.VacancyId;
import dev.shortlist.search.Facet;
import dev.shortlist.search.QueryField;
import dev.shortlist.search.SearchResults;
import dev.shortlist.search.Spelling;
import dev.shortlist.vacancy.VacancyProblem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// What the service tells of results beside what the command line does.
final class ResultObjects {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final VacancyId VACANCY = new VacancyId("backend");

  private ResultObjects() {}

  static Stream<ContractObject> everyObject() {
    var receipt =
        new ReceiptJson(
            "",
            ContractObjects.DOCUMENT.sha256(),
            ReceiptJson.Outcome.ACCEPTED,
            null,
            null,
            ContractObjects.CANDIDATE.value(),
            null,
            List.of(),
            3);
    var scorecard =
        new ScorecardJson(
            null,
            ContractObjects.CANDIDATE,
            ContractObjects.DOCUMENT,
            VACANCY,
            1,
            0,
            List.of(),
            ContractObjects.scorecard());
    var hit =
        new HitJson(
            ContractObjects.CANDIDATE,
            0.03,
            new HitJson.Why(1, 0.5, List.of("kafka")),
            List.of(),
            new LinkedHashMap<>());
    String analysis = "a-" + "0f".repeat(16);
    return Stream.of(
        new AnalysisJson(
            analysis,
            "completed",
            ContractObjects.DOCUMENT.sha256(),
            "cv.pdf",
            12,
            NOW,
            NOW,
            List.of("backend"),
            "7",
            "",
            receipt,
            List.of(scorecard)),
        new AnalysisJson(
            analysis,
            "queued",
            ContractObjects.DOCUMENT.sha256(),
            null,
            12,
            NOW,
            null,
            List.of(),
            null,
            "",
            null,
            List.of()),
        new IntakeJson(
            "i-" + "0f".repeat(16),
            "failed",
            ContractObjects.DOCUMENT.sha256(),
            12,
            NOW,
            NOW,
            List.of("backend"),
            "7",
            "source.corrupt"),
        new EventJson(3, "analysis_complete", "analysis_id", analysis, "completed", "7", NOW),
        new EventJson(4, "intake_complete", "intake_id", "i-1", "failed", null, NOW),
        new PageJson(List.of(receipt, scorecard), "bmV4dA"),
        new PageJson(List.of(), null),
        new PlacedJson(scorecard, "Ana Example"),
        new PlacedJson(scorecard, null),
        new CandidateJson(
            ContractObjects.CANDIDATE,
            ContractObjects.DOCUMENT,
            null,
            12,
            List.of("Java"),
            "A",
            List.of("hidden-text.white")),
        new ErasureJson(ContractObjects.CANDIDATE, 1, 2, 3, 4),
        new InterviewJson("ab".repeat(32), VACANCY, ContractObjects.CANDIDATE, 70.5),
        new RemarkJson(new VacancyProblem("vacancy.years", "asks for 20 years", "ask for fewer")),
        new FoundJson(
            List.of(hit),
            new SearchResults(
                1,
                false,
                List.of(),
                List.of(new Facet(QueryField.SKILL, List.of(new Facet.Count("Kafka", 1)))),
                List.of(new Spelling("kafak", "", "kafka", 1))),
            null),
        new InsightsJson(
            analysis,
            "completed",
            ContractObjects.CANDIDATE,
            List.of("Java"),
            120,
            List.of(new InsightsJson.Judged(VACANCY, ContractObjects.scorecard()))),
        new InsightsJson(analysis, "queued", null, List.of(), 0, List.of()));
  }
}
