package dev.shortlist.contract;

import dev.shortlist.document.Block;
import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.Grade;
import dev.shortlist.document.Structure;
import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.scoring.RankMoves;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Sensitivity;
import dev.shortlist.vacancy.VacancyEdits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every object of the contract, in each of its forms, about an invented candidate.
final class ContractObjects {
  static final DocumentId DOCUMENT = new DocumentId("ab".repeat(32));
  static final CandidateId CANDIDATE = CandidateId.of(DOCUMENT);
  private static final Quote ON_PAGE = new Quote(1, 3, 8, "Kafka", new Box(1, 2.005, 30.126, 4));
  private static final Quote WITHOUT_LAYOUT = new Quote(null, 0, 4, "Java", null);

  private ContractObjects() {}

  /// Each with all its fields somewhere, and with those missing that may be.
  static Stream<ContractObject> everyObject() {
    var problem = new DocumentProblem("document.encrypted", "the PDF is encrypted", "decrypt it");
    return Stream.of(
        new DocumentJson("a.pdf", read(), fullProfile(), DocumentJson.Text.WITH),
        new DocumentJson("a.pdf", read(), Profile.EMPTY, DocumentJson.Text.WITHOUT),
        new DocumentJson(
            "b.pdf",
            new Extraction.Unreadable(DOCUMENT, "application/pdf", 12, problem),
            Profile.EMPTY,
            DocumentJson.Text.WITH),
        new DocumentJson(
            "c.pdf",
            new Extraction.Interrupted(
                DOCUMENT, 12, new DocumentProblem("reader.timeout", "took too long", "again")),
            Profile.EMPTY,
            DocumentJson.Text.WITHOUT),
        new UnopenedJson("d.pdf", "source.unopened", "access is denied"),
        new ScorecardJson(
            "a.pdf", CANDIDATE, DOCUMENT, new VacancyId("backend"), 1, 0, List.of(), scorecard()),
        new ScorecardJson(
            null, CANDIDATE, DOCUMENT, new VacancyId("backend"), 2, 1, List.of("x.y"), scorecard()),
        new ComparisonJson(
            new VacancyId("backend"),
            List.of(
                new ComparisonJson.Compared(CANDIDATE, DOCUMENT, 1, 1, scorecard()),
                new ComparisonJson.Compared(CANDIDATE, DOCUMENT, 1, 1, scorecard()))),
        new ScorecardJson(
            null,
            CANDIDATE,
            DOCUMENT,
            new VacancyId("backend"),
            2,
            0,
            List.of(),
            scorecard(),
            List.of(10.0, 0.5)),
        new WhatIfJson(
            CANDIDATE,
            new VacancyId("backend"),
            List.of("Java=none"),
            common("Java"),
            common(),
            List.of()),
        new WhatIfJson(
            CANDIDATE,
            new VacancyId("backend"),
            List.of("Java:weight=2"),
            common("Java"),
            common("Java"),
            List.of(0)),
        new SensitivityJson(
            new VacancyId("backend"),
            10,
            0.1,
            new Sensitivity.Outcome(
                CANDIDATE,
                10,
                62.5,
                9,
                11,
                true,
                List.of(new Sensitivity.Move("Java", 3, 3.3, 11, 61.9)))),
        new CalibrationJson(
            new VacancyId("backend"),
            2,
            List.of(
                new CalibrationJson.Measure("tau", -0.5, null),
                new CalibrationJson.Measure("pairwise", 0.75, new EvaluationJson.Interval(0.5, 1))),
            List.of(new CalibrationJson.Disagreement(CANDIDATE, "yes", 62.5, 1.5, 2, 0.5))),
        new ReceiptJson(
            "a.pdf",
            DOCUMENT.sha256(),
            ReceiptJson.Outcome.ACCEPTED,
            null,
            null,
            CANDIDATE.value(),
            Grade.A,
            List.of("quality.low"),
            12),
        new ReceiptJson(
            "pipe",
            null,
            ReceiptJson.Outcome.SKIPPED,
            "source.special",
            "remove it",
            null,
            null,
            List.of(),
            0),
        new RunJson(
            "r-1",
            "import",
            "COMPLETED",
            Instant.EPOCH,
            Instant.EPOCH.plusSeconds(3),
            List.of("restart"),
            List.of(new RunJson.Step("extract", 3, 2, 1, 900, 450)),
            new RunJson.Totals(4, 2, 1, 1, 0)),
        new RunJson(
            "r-2",
            "import",
            "STARTED",
            Instant.EPOCH,
            null,
            List.of(),
            List.of(),
            new RunJson.Totals(0, 0, 0, 0, 0)),
        new HitJson(
            CANDIDATE,
            0.0327,
            new HitJson.Why(0.016, 0.0167, List.of("kafka")),
            List.of(ON_PAGE, WITHOUT_LAYOUT),
            new LinkedHashMap<>(java.util.Map.of("skill", List.of("Java")))),
        new SavedSearchJson(
            "leads", "kafka java", List.of("years:5.."), Instant.parse("2026-11-01T08:00:00Z"), 2),
        new SearchAlertJson("leads", CANDIDATE, Instant.parse("2026-11-01T08:00:00Z")),
        new SpellingJson("kubernets", "", "kubernetes", 12),
        new SpellingJson("Kafak", "skill", "kafka", 1),
        bench(null),
        bench(new BenchJson.Again(0.4, 29.5, 1L, 31.25)),
        bench(new BenchJson.Again(0, null, null, null)),
        new BenchSearchJson(
            1_000,
            200,
            8_192.5,
            3,
            12.25,
            1.5,
            new BenchSearchJson.Spread(0.4, 0.6, 0.8),
            new BenchSearchJson.Spread(3, 4, 5.125),
            2,
            new BenchSearchJson.Spread(3.5, 5, 8),
            0.94,
            50),
        new EvaluationJson(
            "reading",
            "cv-rendercv",
            "all",
            3,
            "recall",
            0.99951,
            new EvaluationJson.Interval(0.998, 1),
            new EvaluationJson.Other("pdftotext", 0.991)),
        new EvaluationJson("reading", "cv-latexcv", "classic", 1, "order", 1, null, null),
        new EvaluationJson(
            "relevance",
            "hr-relevance",
            "all",
            16,
            "tau",
            -0.0125,
            new EvaluationJson.Interval(-0.1, 0.3),
            new EvaluationJson.Other(
                "bm25",
                0.1,
                new EvaluationJson.Difference(
                    -0.1125, new EvaluationJson.Interval(-0.3, 0.05), 0.21))),
        new VacancyVersionJson(
            new VacancyId("backend"),
            2,
            "ab".repeat(32),
            LocalDate.parse("2026-11-01"),
            true,
            5,
            "Java: should -> must"),
        delta(),
        new RescoreJson(
            new VacancyId("backend"), false, 10, new RescoreJson.Causes(1, 2, 0, 3), 4, 1),
        new VacancyJson(vacancy(), List.of("You must have Java.")),
        new StateJson("document", "{}"),
        new ErrorJson("document.encrypted", "cannot read", "", 3));
  }

  private static VacancyDeltaJson delta() {
    Vacancy before = vacancy();
    var after =
        new Vacancy(
            before.id(),
            before.title(),
            "in words",
            List.of(
                new Requirement.Skill("Java", 3, Need.MUST, 3),
                new Requirement.Skill("Kafka", 0, Need.NICE, 0.5)),
            60);
    var move =
        new RankMoves.Move(
            CANDIDATE,
            new RankMoves.Place(70, 2),
            new RankMoves.Place(62.5, 3),
            List.of(
                new RankMoves.Shift(
                    Scorecard.Kind.REQUIREMENT,
                    "Java",
                    new RankMoves.Side(12, 20),
                    new RankMoves.Side(3.5, 20)),
                new RankMoves.Shift(
                    Scorecard.Kind.REQUIREMENT, "Kafka", null, new RankMoves.Side(1, 4.5)),
                new RankMoves.Shift(
                    Scorecard.Kind.TITLE, "Engineer", new RankMoves.Side(1, 20), null)));
    return new VacancyDeltaJson(1, 2, VacancyEdits.between(before, after), 12, 1, List.of(move));
  }

  private static BenchJson bench(BenchJson.@Nullable Again again) {
    return new BenchJson(
        2_000,
        500,
        2,
        20,
        0,
        new TreeMap<>(java.util.Map.of("application/pdf", 140)),
        1,
        new BenchJson.Cost(9.5, -0.25),
        new BenchJson.Pace(12.5, 80, 41.5),
        List.of(new BenchJson.Part("extract", -3.5, 2.25)),
        new BenchJson.Memory(1L << 28, 2, 1L << 27, 1L << 26),
        List.of(new BenchJson.Run("base", 500, 0, 500, 11.5, 15.75)),
        again,
        new BenchJson.Machine(2, "25.0.3", "Linux amd64"),
        "wait4",
        List.of());
  }

  private static Vacancy vacancy() {
    return new Vacancy(
        new VacancyId("backend"),
        "Engineer",
        "",
        List.of(
            new Requirement.Skill("Java", 5, Need.MUST, 3),
            new Requirement.Statement("Has led a team", Need.NICE, 1),
            new Requirement.Education(EducationLevel.BACHELOR, "", Need.SHOULD, 1),
            new Requirement.Language("German", LanguageLevel.B2, Need.NICE, 1),
            new Requirement.Certificate("CKA", Need.NICE, 1)),
        67.5);
  }

  private static Extraction.Read read() {
    return new Extraction.Read(
        DOCUMENT,
        "application/pdf",
        1234,
        2,
        "en",
        VisibleText.of("Java\nKafka"),
        List.of(new Block(0, 10, Block.Kind.PARAGRAPH)),
        Grade.B,
        List.of("hidden-text.white"),
        List.of(),
        new Structure.None());
  }

  private static Profile fullProfile() {
    return new Profile(
        new Profile.Basics(
            "Ada Example",
            "Engineer",
            "ada@example.org",
            "+49 30 1234",
            "https://example.org",
            "Builds.",
            new Profile.Location("Berlin", "", "DE"),
            List.of(new Profile.OnlineProfile("GitHub", "ada", ""))),
        List.of(
            new Profile.Employment(
                "Example GmbH",
                "Engineer",
                "Berlin",
                PartialDate.of(2019, 1),
                null,
                true,
                "",
                List.of("Led a team"))),
        List.of(
            new Profile.Education(
                "TU", "CS", "BSc", EducationLevel.BACHELOR, PartialDate.of(2010), null)),
        List.of(new Profile.Skill("java", "Java", List.of("J2EE"), 12, null)),
        List.of(
            new Profile.Language("German", "de", "", LanguageLevel.NATIVE),
            new Profile.Language("French", "fr", "", null)),
        List.of(new Profile.Certificate("CKA", "CNCF", new PartialDate(2020, 2, 3))),
        List.of(new Profile.Project("Search", "A search", null, null)),
        List.of(new Profile.Publication("On Ranks", PartialDate.of(2018))),
        12,
        List.of(new Evidence("/profile/work/0/position", ON_PAGE, 0.9, "rule")));
  }

  /// Nothing for these requirements, the title and the whole.
  private static Scorecard common(String... requirements) {
    var criteria = new ArrayList<Scorecard.Criterion>();
    for (String each : requirements) {
      criteria.add(nothing(Scorecard.Kind.REQUIREMENT, each, Need.MUST));
    }
    criteria.add(nothing(Scorecard.Kind.TITLE, "Engineer", null));
    criteria.add(nothing(Scorecard.Kind.OVERALL, "the vacancy as a whole", null));
    return new Scorecard(0, "f", criteria, false, List.of());
  }

  private static Scorecard.Criterion nothing(
      Scorecard.Kind kind, String requirement, @Nullable Need need) {
    return new Scorecard.Criterion(
        kind, requirement, need, 1, 0, 20, Scorecard.Met.UNKNOWN, List.of(), "");
  }

  static Scorecard scorecard() {
    return new Scorecard(
        62.5,
        "f",
        List.of(
            new Scorecard.Criterion(
                Scorecard.Kind.REQUIREMENT,
                "Java",
                Need.MUST,
                3,
                40,
                50,
                Scorecard.Met.PARTLY,
                List.of(WITHOUT_LAYOUT),
                "2 more years"),
            new Scorecard.Criterion(
                Scorecard.Kind.TITLE,
                "Engineer",
                null,
                1,
                22.5,
                50,
                Scorecard.Met.YES,
                List.of(ON_PAGE),
                "")),
        true,
        List.of("hidden text"));
  }
}
