package dev.shortlist.cli;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.objects.ObjectStore;
import dev.shortlist.objects.S3ObjectStore;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.PackMaker;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3FailedException;
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
            + " folder or into S3.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist packs backend-engineer",
      "  shortlist packs backend-engineer --min 60 --to packs/ --format docx",
      "  shortlist packs backend-engineer --to s3://acme-packs/backend/"
    })
final class PacksCommand implements Command {
  private static final List<String> FORMATS = List.of("pdf", "docx", "json");

  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "VACANCY", description = "The vacancy's id.")
  private String vacancy = "";

  @Option(
      names = "--min",
      paramLabel = "N",
      description = "Scores of at least this (the vacancy's threshold).")
  private @Nullable Double min;

  @Option(
      names = "--to",
      paramLabel = "DIR|s3://B/P",
      description = "Copy the packs there; in S3 nothing is overwritten.")
  private @Nullable String to;

  @Option(
      names = "--s3-endpoint",
      paramLabel = "URL",
      description = "An S3-compatible server other than AWS (AWS_ENDPOINT_URL).")
  private @Nullable String endpoint;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "pdf",
      description = "pdf, docx or json (${DEFAULT-VALUE}).")
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
    if (!FORMATS.contains(format)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.format",
          "--format must be pdf, docx or json, but was '" + format + "'",
          "for example --format pdf");
    }
    try (Installation shortlist = Installation.open(invocation.settings());
        ObjectStore away = away()) {
      Vacancy wanted = new Lookup(shortlist).vacancy(vacancy);
      double atLeast = min == null ? wanted.threshold() : min;
      var maker = new PackMaker(shortlist.workplace(), shortlist.tenant());
      List<Packs.Written> packs = maker.ensure(wanted, atLeast);
      if (format.equals("docx")) {
        maker.ensureDocx(wanted, packs);
      }
      try (ResultWriter<Row> writer = invocation.results(COLUMNS, Row::json)) {
        for (Packs.Written pack : packs) {
          writer.write(new Row(pack, place(shortlist, away, pack)));
        }
      }
      if (packs.isEmpty()) {
        invocation.say("nobody has " + Points.bare(atLeast) + " points or more for " + wanted.id());
      }
    }
    return ExitCode.DONE;
  }

  /// Where packs are copied to when it is S3; null when it is not.
  private @Nullable ObjectStore away() throws Exception {
    return to == null || !S3Address.isMeant(to)
        ? null
        : new S3ObjectStore(
            S3Option.address("copy packs to", to),
            S3Option.settings(invocation, endpoint),
            S3FailedException.Side.COMMAND);
  }

  private String place(Installation shortlist, @Nullable ObjectStore away, Packs.Written pack)
      throws IOException {
    String key =
        switch (format) {
          case "json" -> pack.jsonObject();
          case "docx" -> pack.docxObject();
          default -> pack.pdfObject();
        };
    if (to == null) {
      return shortlist.objects().location(key);
    }
    if (away != null) {
      // The key ends in candidate and recipe: another content has another name.
      String copy = pack.vacancy() + "-" + key.substring(key.lastIndexOf('/') + 1);
      away.put(copy, shortlist.objects().get(key));
      return away.location(copy);
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
