package dev.shortlist.cli;

import dev.shortlist.contract.DocumentJson;
import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.profile.TextLanguage;
import dev.shortlist.source.CandidateListSource;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Erasures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist candidates list|show|export|import|erase`.
@CommandLine.Command(
    name = "candidates",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Shows the candidates, takes lists of them in and gives them out, and erases those who ask"
            + " for it.")
final class CandidatesCommand implements Command {
  private static final int PAGE = 500;

  private final Invocation invocation;

  CandidatesCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed(
        "candidates", "list, show, export, import or erase", "candidates list");
  }

  /// A candidate with what was read of them.
  private record Row(Candidates.Current current, Extraction.Read read, Profile profile) {
    Plain json() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("candidate", current.candidate());
      fields.put("document", current.document());
      fields.put("name", profile.basics().name());
      fields.put("experienceMonths", profile.experienceMonths());
      fields.put("skills", profile.skills().stream().map(Profile.Skill::name).toList());
      fields.put("grade", read.grade());
      fields.put("flags", read.flags());
      return new Plain("candidate@1", fields);
    }
  }

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.left("candidate", row -> row.current().candidate().value()),
          Column.left("name", row -> row.profile().basics().name()),
          Column.flowing("latest position", CandidatesCommand::position),
          Column.right("years", row -> Integer.toString(row.profile().experienceMonths() / 12)),
          Column.left("language", row -> TextLanguage.of(row.read())),
          Column.left("grade", row -> row.read().grade().name()),
          Column.flowing(
              "skills",
              row ->
                  row.profile().skills().stream()
                      .limit(6)
                      .map(Profile.Skill::name)
                      .collect(Collectors.joining(", "))));

  @CommandLine.Command(name = "list", description = "Lists every candidate, by id.")
  int list() throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings());
        ResultWriter<Row> writer = invocation.results(COLUMNS, Row::json)) {
      String after = "";
      for (List<Row> page = page(shortlist, after);
          !page.isEmpty();
          page = page(shortlist, after)) {
        page.forEach(writer::write);
        after = page.getLast().current().candidate().value();
      }
    }
    return ExitCode.DONE.number();
  }

  private static List<Row> page(Installation shortlist, String after) {
    return shortlist
        .store()
        .scope()
        .call(
            shortlist.tenant(),
            () -> {
              var rows = new ArrayList<Row>();
              for (Candidates.Current current : shortlist.store().candidates().list(after, PAGE)) {
                rows.add(row(shortlist, current));
              }
              return rows;
            });
  }

  @CommandLine.Command(
      name = "show",
      description = "Shows what a candidate's CV says, each value with its line.")
  int show(
      @Parameters(paramLabel = "CANDIDATE", description = "The id, or the first letters of it.")
          String named,
      @Option(names = "--text", description = "Also the visible text.") boolean text)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      CandidateId id = new Lookup(shortlist).candidate(named);
      Row row =
          shortlist
              .store()
              .scope()
              .call(
                  shortlist.tenant(),
                  () -> row(shortlist, shortlist.store().candidates().current(id).orElseThrow()));
      DocumentJson json =
          new DocumentJson(
              id.value(),
              row.read(),
              row.profile(),
              text ? DocumentJson.Text.WITH : DocumentJson.Text.WITHOUT);
      switch (invocation.format()) {
        case JSON, JSONL -> invocation.print(json);
        case CSV -> lines(row.profile().evidence(), json);
        case TABLE -> {
          new ProfileSheet(invocation.terminal().out()).print(row.profile());
          if (text) {
            invocation.terminal().out().println(TerminalText.lines(row.read().text().text()));
          }
        }
      }
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "export",
      description = {
        "Writes all candidates as a list for other programs, a row each: CSV (UTF-8) or an Excel"
            + " workbook. No cell can be run as a formula. The list names people: keep it as you"
            + " keep their CVs.",
        "Columns: candidate, name, email, phone, city, region, country, headline, position,"
            + " employer, from, to (the latest employment), degree, field, school, skills,"
            + " languages, certificates; several values stand apart by '; '. 'candidates import'"
            + " takes them back."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist candidates export --to candidates.xlsx",
        "  shortlist candidates export --format csv > candidates.csv"
      })
  int export(
      @Option(
              names = "--to",
              paramLabel = "FILE",
              description = "Where to: FILE.xlsx or FILE.csv; what was there is replaced.")
          @Nullable String to,
      @Option(
              names = "--format",
              paramLabel = "csv|xlsx",
              description = "The form, where --to does not tell; csv goes to standard output.")
          @Nullable String format)
      throws Exception {
    SpreadsheetFile file = SpreadsheetFile.of(to, format, invocation);
    try (Installation shortlist = Installation.open(invocation.settings())) {
      List<Column<Candidates.Described>> columns = CandidateColumns.all();
      Rows<Candidates.Described> rows = take -> KnownCandidates.forEach(shortlist, take);
      long written;
      if (file == null) {
        written = SpreadsheetFile.csv(invocation.terminal().out(), columns, rows);
      } else {
        written = file.write("candidates", columns, rows);
      }
      invocation.say("wrote " + written + " candidates" + (file == null ? "" : " to " + to));
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "import",
      description = {
        "Takes a list of candidates in: CSV (comma, semicolon or tab) or the first sheet of an"
            + " Excel workbook, a candidate a row, each with a line in the receipt. A row that is"
            + " wrong is named with what to do, and the others are done; who is here already, by id"
            + " or e-mail address, or stands there twice, is passed over. The same as 'shortlist"
            + " import FILE'.",
        "The first row names the columns, in any order, those of 'candidates export' or what other"
            + " programs call them: name (or first name and last name), email, phone, city, region,"
            + " country, headline, position (job title), employer (company), from, to, degree,"
            + " field, school, skills (tags), languages such as 'German C1', certificates. Several"
            + " values of a cell stand apart by ';', dates are 2021, 2021-03 or 2021-03-01."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist candidates import candidates.xlsx",
        "  shortlist candidates import from-ats.csv --vacancy backend-engineer"
      })
  int bring(
      @Parameters(paramLabel = "FILE", description = "The list, FILE.csv or FILE.xlsx.")
          String list,
      @Option(
              names = "--vacancy",
              paramLabel = "FILE|ID",
              description = "Consider every candidate for this vacancy; repeatable.")
          @Nullable List<String> vacancies,
      @Option(
              names = "--dry-run",
              description = "Name the rows that are wrong or passed over; change nothing.")
          boolean dryRun)
      throws Exception {
    if (!CandidateListSource.isMeant(list)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.ending",
          "a list of candidates is FILE.csv or FILE.xlsx, but was '" + list + "'",
          "for CVs: shortlist import " + list);
    }
    return new ImportCommand(invocation)
        .runList(list, vacancies == null ? List.of() : vacancies, dryRun)
        .number();
  }

  /// Who was erased, and what went with them.
  private record Erasure(CandidateId candidate, Erasures.Erased erased) {
    Plain json() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("candidate", candidate);
      fields.put("documents", erased.documents());
      fields.put("scorecards", erased.scorecards());
      fields.put("packs", erased.packs());
      fields.put("receiptLines", erased.receiptLines());
      return new Plain("erasure@1", fields);
    }
  }

  private static final List<Column<Erasure>> ERASED =
      List.of(
          Column.left("candidate", row -> row.candidate().value()),
          Column.right("documents", row -> Integer.toString(row.erased().documents())),
          Column.right("scorecards", row -> Integer.toString(row.erased().scorecards())),
          Column.right("packs", row -> Integer.toString(row.erased().packs())),
          Column.right("receipt lines", row -> Integer.toString(row.erased().receiptLines())));

  @CommandLine.Command(
      name = "erase",
      description = {
        "Erases candidates for good (GDPR, Art. 17): documents, what was read of them, scores,"
            + " packs, and their bytes in the search index. Receipts keep a line without name and"
            + " file, so that they still add up.",
        "The database's own files and log hold their bytes until PostgreSQL rewrites them (VACUUM"
            + " FULL; the log with its next checkpoints); a versioned S3 bucket keeps old versions."
            + " Files outside are yours to remove: the next import of their folder would bring them"
            + " back."
      })
  int erase(
      @Parameters(arity = "1..*", paramLabel = "CANDIDATE", description = "Whole ids.")
          List<String> named)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings());
        ResultWriter<Erasure> writer = invocation.results(ERASED, Erasure::json)) {
      var lookup = new Lookup(shortlist);
      List<CandidateId> candidates =
          named.stream().distinct().map(each -> whole(each, lookup.candidate(each))).toList();
      List<Erasures.Erased> erased = shortlist.erase(shortlist.tenant(), candidates);
      for (int i = 0; i < candidates.size(); i++) {
        writer.write(new Erasure(candidates.get(i), erased.get(i)));
      }
    }
    return ExitCode.DONE.number();
  }

  /// What cannot be taken back needs more than the first letters.
  private static CandidateId whole(String named, CandidateId found) {
    if (!named.equals(found.value())) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.whole-id",
          "erasing cannot be taken back and needs the whole id, not '" + named + "'",
          "shortlist candidates erase " + found.value());
    }
    return found;
  }

  /// Each value of the profile by its place, with the line it stands in.
  private void lines(List<Evidence> evidence, DocumentJson json) throws Exception {
    List<Column<Evidence>> columns =
        List.of(
            Column.left("pointer", Evidence::pointer),
            Column.right(
                "page", each -> each.quote().page() == null ? "" : each.quote().page().toString()),
            Column.left("quote", each -> each.quote().text()),
            Column.right("confidence", each -> Double.toString(each.confidence())),
            Column.left("method", Evidence::method));
    try (ResultWriter<Evidence> writer = invocation.results(columns, _ -> json)) {
      evidence.forEach(writer::write);
    }
  }

  private static Row row(Installation shortlist, Candidates.Current current) {
    return new Row(
        current,
        shortlist.store().documents().read(current.extraction()),
        shortlist.store().candidates().profile(current.profile()));
  }

  private static String position(Row row) {
    return row.profile().work().isEmpty()
        ? row.profile().basics().label()
        : row.profile().work().getFirst().position();
  }
}
