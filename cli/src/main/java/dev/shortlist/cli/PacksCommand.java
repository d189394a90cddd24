package dev.shortlist.cli;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.PackMaker;
import dev.shortlist.store.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist packs VACANCY`.
@CommandLine.Command(
    name = "packs",
    description =
        "Lists a vacancy's interview packs, writing those that are missing, and copies them to a"
            + " folder.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist packs backend-engineer",
      "  shortlist packs backend-engineer --min 60 --to packs/ --format pdf"
    })
final class PacksCommand implements Command {
  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "VACANCY", description = "The vacancy's id.")
  private String vacancy = "";

  @Option(
      names = "--min",
      paramLabel = "N",
      description = "Scores of at least this (the vacancy's threshold).")
  private @Nullable Double min;

  @Option(names = "--to", paramLabel = "DIR", description = "Copy the packs there.")
  private @Nullable String to;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "pdf",
      description = "pdf or json (${DEFAULT-VALUE}).")
  private String format = "pdf";

  PacksCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /// A pack and where it lies.
  private record Row(Packs.Written pack, String place) {
    Plain json() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("candidate", pack.candidate());
      fields.put("vacancy", pack.vacancy());
      fields.put("score", pack.score());
      fields.put("path", place);
      return new Plain("pack-file@1", fields);
    }
  }

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.left("candidate", row -> row.pack().candidate().value()),
          Column.right("score", row -> Points.tenths(row.pack().score())),
          Column.left("pack", Row::place));

  @Override
  public ExitCode run() throws Exception {
    if (!format.equals("pdf") && !format.equals("json")) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.format",
          "--format must be pdf or json, but was '" + format + "'",
          "for example --format pdf");
    }
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Vacancy wanted = new Lookup(shortlist).vacancy(vacancy);
      double atLeast = min == null ? wanted.threshold() : min;
      List<Packs.Written> packs =
          new PackMaker(shortlist.workplace(), shortlist.tenant()).ensure(wanted, atLeast);
      try (ResultWriter<Row> writer = invocation.results(COLUMNS, Row::json)) {
        for (Packs.Written pack : packs) {
          writer.write(new Row(pack, place(shortlist, pack)));
        }
      }
      if (packs.isEmpty()) {
        invocation.say("nobody has " + Points.bare(atLeast) + " points or more for " + wanted.id());
      }
    }
    return ExitCode.DONE;
  }

  private String place(Installation shortlist, Packs.Written pack) throws IOException {
    String key = format.equals("pdf") ? pack.pdfObject() : pack.jsonObject();
    if (to == null) {
      return shortlist.objects().location(key);
    }
    Path folder = invocation.path(to);
    Path copy = folder.resolve(pack.vacancy() + "-" + pack.candidate() + "." + format);
    try {
      Files.createDirectories(folder);
      Files.write(copy, shortlist.objects().get(key));
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.ENVIRONMENT,
          "environment.folder",
          "cannot write " + copy,
          "name a folder this account may write to",
          e);
    }
    return copy.toString();
  }
}
