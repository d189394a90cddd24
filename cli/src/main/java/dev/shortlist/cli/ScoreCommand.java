package dev.shortlist.cli;

import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.ErrorJson;
import dev.shortlist.contract.ScorecardJson;
import dev.shortlist.document.DocumentProblem;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `shortlist score`: how documents meet vacancies, without a database. Each document gets the
/// points it gets in any other company.
@CommandLine.Command(
    name = "score",
    description =
        "Scores documents for one or more vacancies. Nothing is kept and nothing leaves this"
            + " machine. A score orders and explains; a person decides. The table is ordered by"
            + " rank, other forms by path.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all were scored",
      "2:a path does not exist, or a vacancy cannot be used",
      "3:some documents could not be read",
      "5:a score is under --fail-under, or --verify-repeat found a difference"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist score cvs/ --vacancy backend.yaml",
      "  shortlist score cv.pdf --vacancy posting.pdf -o json",
      "  shortlist score cvs/ --vacancy backend.yaml --verify-repeat 3 -o jsonl"
    })
final class ScoreCommand implements Command {
  private final Invocation invocation;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "Documents, folders, or '-'.")
  List<String> inputs = List.of();

  @Option(
      names = "--vacancy",
      paramLabel = "FILE",
      required = true,
      description = "A vacancy: YAML, or a posting as text, PDF or DOCX. May be repeated.")
  List<String> vacancies = List.of();

  @Option(
      names = "--fail-under",
      paramLabel = "N",
      description = "End with 5 when a score is under N (0..100).")
  @Nullable Double failUnder;

  @Option(
      names = "--verify-repeat",
      paramLabel = "N",
      description = "Do it all N times more and end with 5 unless every byte is the same.")
  int verifyRepeat;

  @Option(
      names = "--second-look",
      description =
          "Score every document with a second model beside the table, too; a tenth of a second of"
              + " CPU each. The model is an optional artifact; README, \"A second look\", tells how to"
              + " get it.")
  boolean secondLook;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at once (one a processor).")
  @Nullable String threads;

  @Spec CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli injects spec
  ScoreCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    check();
    invocation.set(SettingKeys.THREADS, "--threads", threads);
    List<InputFile> files = InputFiles.of(inputs, invocation);
    List<Vacancy> asked = read(vacancies);
    Screening screening = Screening.of(invocation.settings());
    if (secondLook) {
      screening = screening.withSecondLook(invocation.settings());
    }
    Scoring.Results results = new Scoring(invocation, screening, asked).score(files);
    print(results);
    for (int i = 1; i <= verifyRepeat; i++) {
      verify(results, new Scoring(invocation, screening, asked).score(files), i);
    }
    return exit(results, files.size());
  }

  private void check() {
    if (failUnder != null && !(failUnder >= 0 && failUnder <= 100)) {
      throw new ParameterException(
          spec.commandLine(), "--fail-under must be within 0..100, for example --fail-under 70");
    }
    if (verifyRepeat < 0 || verifyRepeat > 100) {
      throw new ParameterException(
          spec.commandLine(), "--verify-repeat must be within 0..100, for example 3");
    }
  }

  private List<Vacancy> read(List<String> files) throws Exception {
    var arguments = new VacancyArguments(invocation);
    var read = new ArrayList<Vacancy>();
    Set<VacancyId> ids = new HashSet<>();
    for (String file : files) {
      Vacancy vacancy = arguments.file(file).vacancy();
      if (!ids.add(vacancy.id())) {
        throw new CommandFailure(
            ExitCode.USAGE,
            "vacancy.twice",
            "two vacancies have the id " + vacancy.id() + ", the second in " + file,
            "give each its own id");
      }
      read.add(vacancy);
    }
    return read;
  }

  private void print(Scoring.Results results) throws Exception {
    var cards = new ArrayList<>(results.cards());
    if (invocation.format() == OutputFormat.TABLE) {
      cards.sort(
          Comparator.comparing(ScorecardJson::vacancy)
              .thenComparingInt(ScorecardJson::rank)
              .thenComparing(ScorecardJson::candidate)
              .thenComparing(card -> new InputFile(Objects.requireNonNull(card.path()), null)));
    }
    try (ResultWriter<ScorecardJson> writer =
        invocation.results(columns(invocation.format()), card -> card)) {
      cards.forEach(writer::write);
    }
    for (Scoring.Unscored each : results.unscored()) {
      DocumentProblem problem = each.problem();
      invocation.report(
          new ErrorJson(
              problem.code(),
              "cannot read " + each.path() + ": " + problem.message(),
              problem.hint(),
              ExitCode.UNREADABLE.number()));
    }
  }

  private static void verify(Scoring.Results first, Scoring.Results again, int number) {
    List<String> expected = first.cards().stream().map(ContractJson::line).toList();
    List<String> actual = again.cards().stream().map(ContractJson::line).toList();
    if (!actual.equals(expected)) {
      throw new CommandFailure(
          ExitCode.GATE_NOT_MET,
          "gate.verify-repeat",
          "repetition " + number + " gave other scorecards than the first",
          "keep the documents unchanged while they are scored; else report it: scores must repeat");
    }
  }

  private ExitCode exit(Scoring.Results results, int files) {
    Double least = failUnder;
    if (least != null) {
      long under =
          results.cards().stream().filter(card -> card.scorecard().score() < least).count();
      if (under > 0) {
        invocation.say(under + " of " + results.cards().size() + " scores are under " + least);
        return ExitCode.GATE_NOT_MET;
      }
    }
    if (results.unscored().isEmpty()) {
      return ExitCode.DONE;
    }
    invocation.say(results.unscored().size() + " of " + files + " documents could not be read");
    return ExitCode.UNREADABLE;
  }

  private List<Column<ScorecardJson>> columns(OutputFormat form) {
    var columns = new ArrayList<Column<ScorecardJson>>();
    columns.add(Column.right("rank", card -> Points.rank(card.rank(), card.tied(), form)));
    columns.add(Column.right("score", card -> Points.tenths(card.scorecard().score())));
    if (vacancies.size() > 1) {
      columns.add(Column.left("vacancy", card -> card.vacancy().value()));
    }
    columns.add(Column.flowing("path", card -> Objects.requireNonNullElse(card.path(), "")));
    columns.add(Column.left("candidate", card -> card.candidate().value()));
    columns.add(Column.left("review", card -> card.scorecard().review() ? "yes" : ""));
    columns.add(Column.flowing("reason", card -> reason(card.scorecard())));
    return columns;
  }

  /// The requirement that brought the most points (else the title or the whole), with the words it
  /// rests on.
  private static String reason(Scorecard scorecard) {
    return scorecard.criteria().stream()
        .filter(each -> each.points() > 0)
        .max(
            Comparator.comparing((Scorecard.Criterion each) -> each.kind() == Kind.REQUIREMENT)
                .thenComparingDouble(Scorecard.Criterion::points))
        .map(best ->
            best.requirement()
                + " "
                + Points.tenths(best.points())
                + ": \""
                + best.evidence().getFirst().text()
                + '"')
        .orElse("nothing of what is asked was found");
  }
}
