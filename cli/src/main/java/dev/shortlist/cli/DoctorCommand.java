package dev.shortlist.cli;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Ocr;
import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.StaticEmbeddingModel;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.OcrChoice;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3Bucket;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.s3.S3Settings;
import dev.shortlist.scoring.Statistics;
import dev.shortlist.search.Verification;
import dev.shortlist.store.DatabaseFinding;
import dev.shortlist.store.DatabaseUnusableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `shortlist doctor`.
@CommandLine.Command(
    name = "doctor",
    description =
        "Checks what Shortlist needs and says what to do about what is wrong; exit code 8 when"
            + " anything is.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist doctor",
      "  shortlist doctor -o json",
      "  shortlist doctor --s3 s3://acme-cvs/2026/"
    })
final class DoctorCommand implements Command {
  private static final long LEAST_FREE_BYTES = 500_000_000;

  private final Invocation invocation;

  @Option(
      names = "--s3",
      paramLabel = "s3://B/P",
      description = "Also look at this place in S3 (the objects setting's, if it is one).")
  private @Nullable String s3;

  @Option(
      names = "--s3-endpoint",
      paramLabel = "URL",
      description = "An S3-compatible server other than AWS (AWS_ENDPOINT_URL).")
  private @Nullable String endpoint;

  DoctorCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /// One thing that was looked at; fix is "" when nothing is wrong.
  private record Check(String name, String found, String fix) {
    boolean isGood() {
      return fix.isEmpty();
    }

    Plain json() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("check", name);
      fields.put("good", isGood());
      fields.put("found", found);
      fields.put("fix", fix);
      return new Plain("check@1", fields);
    }
  }

  private static final List<Column<Check>> COLUMNS =
      List.of(
          Column.left("check", Check::name),
          Column.left("", check -> check.isGood() ? "good" : "WRONG"),
          Column.flowing("found", Check::found),
          Column.flowing("fix", Check::fix));

  @Override
  public ExitCode run() throws Exception {
    var checks = new ArrayList<Check>();
    checks.add(java());
    checks.add(home());
    checks.add(reader());
    checks.add(ocr());
    checks.add(tables());
    database(checks);
    s3(checks);
    try (ResultWriter<Check> writer = invocation.results(COLUMNS, Check::json)) {
      checks.forEach(writer::write);
    }
    return checks.stream().allMatch(Check::isGood) ? ExitCode.DONE : ExitCode.ENVIRONMENT;
  }

  private static Check java() {
    int version = Runtime.version().feature();
    return new Check(
        "java",
        version + " at " + System.getProperty("java.home"),
        version >= 25 ? "" : "install a JDK 25 or newer");
  }

  private Check home() throws Exception {
    Path home = invocation.setting(SettingKeys.HOME);
    Path existing = home;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (!Files.isWritable(existing)) {
      return new Check(
          "home.writable", home.toString(), "name another folder with --home, or make it writable");
    }
    long free = existing.toFile().getUsableSpace();
    return new Check(
        "home.space",
        home + ", " + free / 1_000_000 + " MB free",
        free >= LEAST_FREE_BYTES ? "" : "make room, or name another folder with --home");
  }

  private Check reader() throws Exception {
    byte[] letter = "Ada Example\nEngineer".getBytes(StandardCharsets.UTF_8);
    try (var readers = Screening.readers(invocation.settings())) {
      return switch (readers.read(letter)) {
        case Extraction.Read _ -> new Check("reader", "a reader process starts and reads", "");
        case Extraction.Unreadable unreadable ->
            new Check(
                "reader", unreadable.problem().message(), "run it again with -v and report it");
        case Extraction.Interrupted interrupted ->
            new Check("reader", interrupted.problem().message(), interrupted.problem().hint());
      };
    }
  }

  /// Wrong only where it is required.
  private Check ocr() throws Exception {
    Optional<Ocr.Tesseract> found = OcrChoice.tesseract(invocation.settings());
    if (found.isPresent()) {
      Ocr.Tesseract program = found.get();
      return new Check(
          "ocr", program.program() + " " + program.version() + ", " + program.languages(), "");
    }
    return new Check(
        "ocr",
        "no tesseract: pages that are only a picture cannot be read",
        invocation.setting(SettingKeys.OCR).equals("require")
            ? "install tesseract (apt install tesseract-ocr), or set ocr to auto"
            : "");
  }

  private static Check tables() {
    return new Check(
        "tables",
        StaticEmbeddingModel.load().id()
            + ", statistics "
            + Statistics.load().checksum().substring(0, 12),
        "");
  }

  private void database(List<Check> checks) throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      checks.add(new Check("database", "answers; row-level security holds", ""));
      embedding(shortlist, checks);
      checks.add(index(shortlist));
    } catch (EmbeddingFailedException failed) {
      checks.add(new Check(failed.code(), String.valueOf(failed.getMessage()), failed.fix()));
    } catch (DatabaseUnusableException unusable) {
      DatabaseFinding finding = unusable.finding();
      checks.add(new Check(finding.check(), finding.what() + ": " + finding.why(), finding.fix()));
    }
  }

  /// Whose meaning search goes by, and what that has cost, when it is not the table's. Asks nobody.
  private void embedding(Installation shortlist, List<Check> checks) throws Exception {
    String provider = invocation.setting(SettingKeys.EMBEDDING_MODEL);
    if (!provider.equals("static")) {
      long nanos =
          shortlist
              .store()
              .ask(shortlist.tenant(), store -> store.spendings().spentNanos(provider));
      String spent = BigDecimal.valueOf(nanos, 9).stripTrailingZeros().toPlainString();
      checks.add(new Check("embedding", shortlist.indexes().model() + ", spent " + spent, ""));
    }
  }

  /// Every place in S3 that is named, or nothing.
  private void s3(List<Check> checks) throws Exception {
    if (s3 != null) {
      s3(S3Option.address("look at", s3), S3Option.settings(invocation, endpoint), checks);
    }
    String objects = invocation.setting(SettingKeys.OBJECTS);
    if (!objects.isEmpty()) {
      s3(S3Address.parse(objects), S3Option.settings(invocation, null), checks);
    }
  }

  private static void s3(S3Address place, S3Settings settings, List<Check> checks)
      throws IOException {
    String server = settings.endpoint().isEmpty() ? "AWS" : settings.endpoint();
    try (var bucket = new S3Bucket(place, settings, S3FailedException.Side.SETTINGS)) {
      checks.add(new Check("s3.credentials", "there are some", ""));
      checks.add(new Check("s3.region", S3Bucket.region(settings) + " at " + server, ""));
      String found = bucket.hasAny(place.prefix()) ? "can be listed" : "has nothing in it";
      checks.add(new Check("s3.listing", place + " " + found, ""));
    } catch (S3FailedException failed) {
      checks.add(new Check(failed.code(), String.valueOf(failed.getMessage()), failed.fix()));
    }
  }

  private static Check index(Installation shortlist) {
    if (!Files.exists(shortlist.home().index(shortlist.tenant()))) {
      return new Check("index", "none yet", "");
    }
    Verification verification = shortlist.indexes().verify(shortlist.tenant());
    return verification.isWhole()
        ? new Check("index", "holds what the database says", "")
        : new Check(
            "index",
            verification.damage().size()
                + " damaged, "
                + verification.missing().size()
                + " missing, "
                + verification.extra().size()
                + " extra, "
                + verification.stale().size()
                + " stale",
            "shortlist index rebuild");
  }
}
