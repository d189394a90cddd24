package dev.shortlist.cli;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.ImportRequest;
import dev.shortlist.pipeline.Imports;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.PackChoice;
import dev.shortlist.pipeline.RunForms;
import dev.shortlist.pipeline.RunOptions;
import dev.shortlist.pipeline.RunReport;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.StopSignal;
import dev.shortlist.s3.S3Address;
import dev.shortlist.source.ArchiveDocumentSource;
import dev.shortlist.source.CandidateListSource;
import dev.shortlist.source.DocumentSource;
import dev.shortlist.source.FolderDocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.source.S3DocumentSource;
import dev.shortlist.source.SourceEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist import SOURCE`.
@CommandLine.Command(
    name = "import",
    description = {
      "Reads every CV of a folder, a ZIP file or a prefix in S3, or every row of a candidate list"
          + " (.csv, .xlsx), scores it for the vacancies, indexes it and writes interview packs.",
      "Running it again does only what is missing; a run that was cut off is taken up where it"
          + " stopped. Every file gets a line in the receipt."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist import cvs/ --vacancy backend.yaml",
      "  shortlist import cvs.zip --vacancy backend-engineer --receipt receipt.jsonl",
      "  shortlist import cvs/ --include '*.pdf' --max-unreadable 5%% -o json",
      "  shortlist import cvs/ --fail-on flag:hidden-text --report receipt.xml",
      "  shortlist import s3://acme-cvs/2026/ --vacancy backend.yaml --since 2026-11-01"
    })
final class ImportCommand implements Command {
  /// What a run that is asked to stop has for keeping what its chunks made.
  private static final Duration LAST_WRITES = Duration.ofSeconds(15);

  private final Invocation invocation;

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description =
          "A folder, a ZIP file, or s3://BUCKET/PREFIX: everything below it. Credentials come as"
              + " for other AWS programs. Or a candidate list: see 'shortlist candidates import"
              + " --help'.")
  private String source = "";

  @Option(
      names = "--vacancy",
      paramLabel = "FILE|ID",
      description = "Consider every CV for this vacancy; repeatable.")
  private List<String> vacancies = List.of();

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Only files like this; repeatable.")
  private List<String> include = List.of();

  @Option(names = "--exclude", paramLabel = "GLOB", description = "No files like this; repeatable.")
  private List<String> exclude = List.of();

  @Option(
      names = "--since",
      paramLabel = "T",
      description =
          "Only files modified then or later: 2026-11-01 or 2026-11-01T09:30:00Z (ZIP files without"
              + " zones are read as UTC).")
  private @Nullable String since;

  @Option(
      names = "--s3-endpoint",
      paramLabel = "URL",
      description = "An S3-compatible server other than AWS (AWS_ENDPOINT_URL).")
  private @Nullable String endpoint;

  @Option(
      names = "--max-unreadable",
      paramLabel = "N|P%%",
      defaultValue = "0",
      description = "More unreadable files than this end with exit code 3 (${DEFAULT-VALUE}).")
  private String maxUnreadable = "0";

  @Option(
      names = "--receipt",
      paramLabel = "FILE",
      description = "Write the receipt there, a line of JSON per file.")
  private @Nullable String receipt;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = {
        "Write the receipt as a report for a build server: JUnit XML (.xml), SARIF (.sarif) or"
            + " Markdown (.md); repeatable."
      })
  private List<String> reports = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description = {
        "End with 5 when a file raises this flag or code, or one below it: flag:instruction,"
            + " flag:hidden-text, code:document.encrypted; repeatable. Everything is done all the"
            + " same."
      })
  private List<String> failOn = List.of();

  @Option(
      names = "--ocr",
      paramLabel = "auto|off|require",
      description = {
        "Whether pages that are only a picture are read by tesseract: auto where it is"
            + " installed, require ends with 8 where it is not (off)."
      })
  private @Nullable String ocr;

  @Option(names = "--threads", paramLabel = "N", description = "Documents worked on at once.")
  private @Nullable Integer threads;

  @Option(
      names = "--packs-top",
      paramLabel = "N",
      description =
          "Interview packs for the N best of each vacancy, 1..10000, instead of all from its"
              + " threshold.")
  private @Nullable Integer packsTop;

  @Option(names = "--dry-run", description = "List what would be read; change nothing.")
  private boolean dryRun;

  private @Nullable ReceiptGate gate;

  /// The vacancies of a run that is taken up, which are ids whatever files are called.
  private @Nullable List<VacancyArguments.Named> restarted;

  ImportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    invocation.set(SettingKeys.THREADS, "--threads", threads);
    invocation.set(SettingKeys.OCR, "--ocr", ocr);
    var allowed = Tolerance.parse(maxUnreadable);
    Instant oldest = since == null ? Instant.MIN : Invocation.instant("--since", since);
    packs();
    gate = new ReceiptGate(invocation, reports, failOn);
    try (DocumentSource documents = open(oldest)) {
      if (dryRun) {
        return documents instanceof CandidateListSource rows
            ? CandidateLists.check(rows, invocation)
            : list(documents);
      }
      var reader = new VacancyArguments(invocation);
      List<VacancyArguments.Named> named = restarted == null ? reader.read(vacancies) : restarted;
      try (Installation shortlist = Installation.open(invocation.settings())) {
        List<Vacancy> wanted = reader.resolve(shortlist, named);
        if (documents instanceof CandidateListSource list) {
          list.passOver(KnownCandidates.of(shortlist));
        }
        return run(shortlist, documents, wanted, allowed);
      }
    }
  }

  /// As `import FOLDER --vacancy ... --max-unreadable 100%`.
  ExitCode runAllowingUnreadable(Path folder, List<String> wanted) throws Exception {
    source = folder.toString();
    vacancies = wanted;
    maxUnreadable = "100%";
    return run();
  }

  /// As `import LIST --vacancy ...`.
  ExitCode runList(String list, List<String> wanted, boolean rowsOnly) throws Exception {
    source = list;
    vacancies = wanted;
    dryRun = rowsOnly;
    return run();
  }

  /// Takes up a run with the options it was started with.
  ExitCode run(RunOptions options) throws Exception {
    include = options.include();
    exclude = options.exclude();
    source = options.location();
    packsTop = options.packs();
    endpoint = options.endpoint();
    since = options.since();
    restarted =
        options.vacancies().stream()
            .<VacancyArguments.Named>map(VacancyArguments.Named.ById::new)
            .toList();
    return run();
  }

  private DocumentSource open(Instant oldest) throws Exception {
    PathPatterns patterns = patterns();
    if (S3Address.isMeant(source)) {
      return new S3DocumentSource(
          S3Option.address("import from", source),
          S3Option.settings(invocation, endpoint),
          patterns,
          oldest);
    }
    Path path = invocation.path(source);
    if (Files.isDirectory(path)) {
      return new FolderDocumentSource(path, patterns, oldest);
    }
    if (!Files.exists(path)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.no-such-path",
          "cannot import " + source + ": no such file or folder",
          "check the spelling; relative paths start from the folder you are in");
    }
    if (CandidateListSource.isMeant(source)) {
      return CandidateLists.open(path, source, invocation);
    }
    try {
      return new ArchiveDocumentSource(path, patterns, oldest);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.source",
          "cannot import " + source + ": neither a folder nor a whole ZIP file",
          "to look at one CV: shortlist parse " + source,
          e);
    }
  }

  private PackChoice packs() {
    try {
      return packsTop == null ? PackChoice.STANDARD : new PackChoice.Best(packsTop);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.packs",
          "--packs-top must be within 1..10000 but was " + packsTop,
          "for example --packs-top 20",
          e);
    }
  }

  private PathPatterns patterns() {
    try {
      return new PathPatterns(include, exclude);
    } catch (PatternSyntaxException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.pattern",
          "'" + e.getPattern() + "' is not a file pattern: " + e.getDescription(),
          "for example --include '*.pdf' or --exclude 'old/**'",
          e);
    }
  }

  private ExitCode list(DocumentSource documents) throws Exception {
    List<Column<Listed>> columns =
        List.of(
            Column.left("path", Listed::path),
            Column.right("bytes", listed -> Long.toString(listed.bytes())),
            Column.flowing("skipped", Listed::skipped));
    try (ResultWriter<Listed> writer = invocation.results(columns, Listed::json)) {
      documents.list(entry -> writer.write(Listed.of(entry)));
    }
    return ExitCode.DONE;
  }

  private ExitCode run(
      Installation shortlist, DocumentSource documents, List<Vacancy> wanted, Tolerance allowed)
      throws Exception {
    var imports =
        new Imports(
            shortlist.workplace(),
            new BatchEngine(shortlist.store()),
            invocation.clock(),
            shortlist.partitions());
    var request =
        new ImportRequest(
            shortlist.tenant(),
            S3Address.isMeant(source) ? source : documents.location(),
            S3Address.isMeant(source) ? S3Option.settings(invocation, endpoint).endpoint() : "",
            documents.location(),
            patterns(),
            since == null ? Instant.MIN : Invocation.instant("--since", since),
            wanted.stream().map(Vacancy::id).toList(),
            packs());
    var stop = new StopSignal();
    var told = new CountDownLatch(1);
    shortlist
        .database()
        .beforeShutdown(() -> {
          stop.raise();
          shortlist.workplace().objects().stop(LAST_WRITES);
          await(told);
        });
    try {
      RunReport report = imports.run(request, documents, invocation.progress(), stop);
      if (stop.raised()) {
        invocation.say("stopped at the end of a chunk; to go on, run the same command again");
      }
      if (!stop.raised() && !report.indexPending()) {
        SearchesCommand.tell(invocation, shortlist);
      }
      return tell(shortlist, report, wanted, allowed);
    } finally {
      told.countDown();
    }
  }

  /// Holds the end of the process until the run has stopped and its summary is written.
  private static void await(CountDownLatch told) {
    try {
      if (!told.await(90, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ExitCode tell(
      Installation shortlist, RunReport report, List<Vacancy> wanted, Tolerance allowed)
      throws Exception {
    var receipts = new Receipts(shortlist, report.run().id());
    if (receipt != null) {
      receipts.write(invocation.path(receipt));
    }
    var summary = new RunSummary(invocation, shortlist, report, receipts, packs());
    switch (invocation.format()) {
      case TABLE -> summary.tables(wanted);
      case JSON, JSONL -> invocation.print(RunForms.json(report));
      case CSV -> summary.csv();
    }
    boolean elsewhere = endpoint != null && !endpoint.isEmpty();
    summary.say(wanted, elsewhere ? source + " --s3-endpoint " + endpoint : source, allowed);
    if (report.totals().seen() == 0 && S3Address.isMeant(source) && report.outside() == null) {
      invocation.say("nothing lies under " + source + ", or nothing that was asked for");
    }
    ExitCode exit = summary.exit(allowed);
    return gate == null ? exit : gate.pass(report.run().id(), receipts, exit);
  }

  /// An entry of a dry run.
  record Listed(String path, long bytes, String skipped) {
    static Listed of(SourceEntry entry) {
      return switch (entry) {
        case SourceEntry.File(String path, long bytes, _) -> new Listed(path, bytes, "");
        case SourceEntry.Skipped(String path, String code, String reason) ->
            new Listed(path, 0, reason + " [" + code + "]");
      };
    }

    Plain json() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("path", path);
      fields.put("bytes", bytes);
      fields.put("skipped", skipped);
      return new Plain("listed@1", fields);
    }
  }
}
