package dev.shortlist.cli;

import dev.shortlist.contract.ContractObject;
import dev.shortlist.contract.DocumentJson;
import dev.shortlist.contract.UnopenedJson;
import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.Profile;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.profile.ProfileExtractor;
import dev.shortlist.profile.TextLanguage;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist parse`: what documents say, without a database.
@CommandLine.Command(
    name = "parse",
    description =
        "Reads documents and shows their profiles. Nothing is kept and nothing leaves this machine."
            + " A folder is read with all its folders; '-' is standard input.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all were read",
      "2:a path does not exist",
      "3:every document has its line, and some could not be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist parse cv.pdf -o json",
      "  shortlist parse cvs/ -o jsonl | jq -r '.profile.basics.name'",
      "  shortlist parse cv.pdf --overlay pictures/",
      "  cat cv.docx | shortlist parse --text -"
    })
final class ParseCommand implements Command {
  private final Invocation invocation;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "Documents, folders, or '-'.")
  List<String> inputs = List.of();

  @Option(names = "--text", description = "Also the visible text, in JSON.")
  boolean text;

  @Option(
      names = "--ocr",
      paramLabel = "auto|off|require",
      description = {
        "Whether pages that are only a picture are read by tesseract: auto where it is"
            + " installed, require ends with 8 where it is not (off)."
      })
  @Nullable String ocr;

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description =
          "Also a picture (PNG) of each page of a PDF, its first 40, with the blocks of text drawn"
              + " over it, numbered in the order they were read in; what is hidden is marked red.")
  @Nullable String overlay;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at once (one a processor).")
  @Nullable String threads;

  ParseCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /// One row: a file, its profile, and why it has none ("" when it has).
  private record Row(String path, ContractObject json, List<String> cells, boolean unreadable) {}

  private static final List<String> HEADINGS =
      List.of("path", "status", "grade", "pages", "language", "name", "months", "skills", "flags");

  @Override
  public ExitCode run() throws Exception {
    invocation.set(SettingKeys.THREADS, "--threads", threads);
    invocation.set(SettingKeys.OCR, "--ocr", ocr);
    List<InputFile> files = InputFiles.of(inputs, invocation);
    ProfileExtractor extractor = Screening.extractor(invocation.settings());
    var asOf = YearMonth.from(invocation.clock().instant().atZone(ZoneOffset.UTC));
    var counted = new int[1];
    var remarks = new ArrayList<String>();
    try (ResultWriter<Row> writer = invocation.results(columns(), Row::json);
        OverlayFolder pictures = overlay == null ? null : OverlayFolder.at(overlay, invocation)) {
      reading(pictures)
          .each(
              files,
              outcome -> row(outcome, extractor, asOf),
              row -> {
                writer.write(row);
                counted[0] += row.unreadable() ? 1 : 0;
              });
      if (pictures != null) {
        files.forEach(file -> remarks.add(pictures.remark(file)));
      }
    }
    remarks.stream().filter(remark -> !remark.isEmpty()).forEach(invocation::say);
    if (counted[0] == 0) {
      return ExitCode.DONE;
    }
    invocation.say(counted[0] + " of " + files.size() + " documents could not be read");
    return ExitCode.UNREADABLE;
  }

  private Reading reading(@Nullable OverlayFolder pictures) throws InvalidSettingsException {
    return pictures == null ? new Reading(invocation) : new Reading(invocation, pictures::draw);
  }

  private Row row(Reading.Outcome outcome, ProfileExtractor extractor, YearMonth asOf) {
    String path = outcome.file().name();
    return switch (outcome) {
      case Reading.Outcome.Unopened(_, DocumentProblem problem) ->
          unreadable(path, new UnopenedJson(path, problem.code(), problem.message()), problem);
      case Reading.Outcome.Extracted(_, Extraction extraction) ->
          switch (extraction) {
            case Extraction.Read read -> read(path, read, extractor.extract(read, asOf));
            case Extraction.Unreadable unreadable ->
                unreadable(path, json(path, extraction, Profile.EMPTY), unreadable.problem());
            case Extraction.Interrupted interrupted ->
                unreadable(path, json(path, extraction, Profile.EMPTY), interrupted.problem());
          };
    };
  }

  private Row read(String path, Extraction.Read read, Profile profile) {
    return new Row(
        path,
        json(path, read, profile),
        List.of(
            path,
            "read",
            read.grade().name(),
            read.pages() == 0 ? "" : Integer.toString(read.pages()),
            TextLanguage.of(read),
            profile.basics().name(),
            Integer.toString(profile.experienceMonths()),
            Integer.toString(profile.skills().size()),
            String.join(" ", read.flags())),
        false);
  }

  private static Row unreadable(String path, ContractObject json, DocumentProblem problem) {
    return new Row(
        path, json, List.of(path, problem.code(), "", "", "", "", "", "", problem.message()), true);
  }

  private ContractObject json(String path, Extraction extraction, Profile profile) {
    return new DocumentJson(
        path, extraction, profile, text ? DocumentJson.Text.WITH : DocumentJson.Text.WITHOUT);
  }

  private static List<Column<Row>> columns() {
    return IntStream.range(0, HEADINGS.size()).mapToObj(ParseCommand::column).toList();
  }

  private static Column<Row> column(int index) {
    Column.Fit fit =
        switch (HEADINGS.get(index)) {
          case "pages", "months", "skills" -> Column.Fit.RIGHT;
          case "path", "name", "flags" -> Column.Fit.FLOWING;
          default -> Column.Fit.LEFT;
        };
    return new Column<>(HEADINGS.get(index), fit, row -> row.cells().get(index));
  }
}
