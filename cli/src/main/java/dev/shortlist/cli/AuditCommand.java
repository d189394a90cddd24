package dev.shortlist.cli;

import dev.shortlist.contract.AuditEventJson;
import dev.shortlist.contract.AuditVerdictJson;
import dev.shortlist.pipeline.Auditing;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.privacy.AuditHead;
import dev.shortlist.privacy.AuditRow;
import dev.shortlist.privacy.ChainBreak;
import dev.shortlist.store.AuditTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `shortlist audit list|verify|export`.
@CommandLine.Command(
    name = "audit",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The audit trail: who changed what, and who looked at which CV, score or pack, from the command"
          + " line and the service alike. It holds ids and hashes, no names and no text of a CV.",
      "Rows are only ever added. Each holds the hash of the one before, and a seal by a key outside the"
          + " database (the home's, or service.secret): 'audit verify' names every row that is not as"
          + " it was written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist audit list --object candidates:c-93a557df3a9d628d",
      "  shortlist audit verify",
      "  shortlist audit export --head-to 2026-11.head -o jsonl > 2026-11.jsonl",
      "  shortlist audit verify --head 2026-11.head"
    })
final class AuditCommand implements Command {
  private static final List<Column<AuditRow>> COLUMNS =
      List.of(
          Column.right("row", row -> Long.toString(row.number())),
          Column.left("at", row -> row.event().at().toString()),
          Column.left("actor", row -> row.event().actor()),
          Column.left("via", row -> row.event().via()),
          Column.left("action", row -> row.event().action()),
          Column.left("object", AuditCommand::object),
          Column.left("outcome", row -> row.event().outcome().word()),
          Column.left("request", row -> row.event().request()));

  private static final List<Column<ChainBreak>> BREAKS =
      List.of(
          Column.right("row", each -> Long.toString(each.row())),
          Column.left("kind", each -> each.kind().name().toLowerCase(Locale.ROOT)),
          Column.flowing("what", ChainBreak::what));

  private final Invocation invocation;

  AuditCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed("audit", "list, verify or export", "audit verify");
  }

  @CommandLine.Command(name = "list", description = "Lists what was done, newest first.")
  int list(
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "50",
              description = "At most this many, 1..10000 (${DEFAULT-VALUE}).")
          int limit,
      @Option(
              names = "--before",
              paramLabel = "ROW",
              description = "Only rows before this one: where a list left off.")
          @Nullable Long before,
      @Option(names = "--actor", paramLabel = "WHO", description = "Such as cli:ada or user:u-1.")
          @Nullable String actor,
      @Option(names = "--action", paramLabel = "WHAT", description = "Such as candidates.view.")
          @Nullable String action,
      @Option(
              names = "--object",
              paramLabel = "KIND[:ID]",
              description = "Such as candidates:c-93a557df3a9d628d.")
          @Nullable String object)
      throws Exception {
    if (limit < 1 || limit > 10_000) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.number",
          "--limit must be within 1..10000 but was " + limit,
          "for example --limit 200");
    }
    String[] parts = object == null ? new String[] {"", ""} : (object + ":").split(":", -1);
    var wanted =
        new AuditTrail.Wanted(
            before == null ? Long.MAX_VALUE : before,
            actor == null ? "" : actor,
            action == null ? "" : action,
            parts[0],
            parts[1]);
    try (Installation shortlist = Installation.open(invocation.settings());
        ResultWriter<AuditRow> writer = invocation.results(COLUMNS, AuditEventJson::new)) {
      shortlist
          .store()
          .ask(shortlist.tenant(), store -> store.audit().list(wanted, limit))
          .forEach(writer::write);
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "verify",
      description =
          "Goes through the whole trail; exit code 5 when a row was altered, removed, moved or slipped"
              + " in, naming it. That rows at the end were cut off is seen by the head this home keeps,"
              + " and by those given with --head.")
  int verify(
      @Option(
              names = "--head",
              paramLabel = "FILE",
              description = "A head that 'audit export' wrote earlier; repeatable.")
          @Nullable List<String> files)
      throws Exception {
    Auditing.Verdict verdict;
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Auditing auditing = shortlist.auditing();
      var heads = new ArrayList<AuditHead>();
      for (String file : files == null ? List.<String>of() : files) {
        heads.add(head(shortlist, auditing, file));
      }
      verdict = auditing.verify(shortlist.tenant(), heads, invocation.clock());
    }
    switch (invocation.format()) {
      case JSON, JSONL ->
          invocation.print(new AuditVerdictJson(verdict.rows(), verdict.head(), verdict.breaks()));
      case TABLE, CSV -> {
        try (ResultWriter<ChainBreak> writer =
            invocation.results(
                BREAKS,
                _ -> new AuditVerdictJson(verdict.rows(), verdict.head(), verdict.breaks()))) {
          verdict.breaks().forEach(writer::write);
        }
      }
    }
    if (verdict.isWhole()) {
      invocation.say("the trail is whole: " + verdict.rows() + " rows as they were written");
      return ExitCode.DONE.number();
    }
    ChainBreak first = verdict.breaks().getFirst();
    throw new CommandFailure(
        ExitCode.GATE_NOT_MET,
        "audit.broken",
        "the audit trail is not as it was written: row " + first.row() + ": " + first.what(),
        "somebody changed the database by hand; compare with a backup. A row sealed by another key"
            + " comes from another home: give all the same service.secret");
  }

  private AuditHead head(Installation shortlist, Auditing auditing, String file)
      throws IOException {
    return AuditHead.parse(text(file))
        .filter(head -> head.tenant().equals(shortlist.tenant()) && auditing.isOurs(head))
        .orElseThrow(() ->
            new CommandFailure(
                ExitCode.USAGE,
                "usage.head",
                file + " holds no head of this tenant's trail, sealed by this home's key",
                "take one with: shortlist audit export --head-to FILE"));
  }

  private String text(String file) throws IOException {
    if (!Files.isRegularFile(invocation.path(file))) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.no-such-path",
          "cannot read the head " + file + ": no such file",
          "check the spelling; relative paths start from the folder you are in");
    }
    return Files.readString(invocation.path(file));
  }

  @CommandLine.Command(
      name = "export",
      description =
          "Prints the whole trail, oldest first, and with --head-to writes its sealed head to a file:"
              + " kept elsewhere, it shows later that nothing up to here was changed or cut off.")
  int export(
      @Option(
              names = "--head-to",
              paramLabel = "FILE",
              description = "Write the head there, one line.")
          @Nullable String headFile)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings());
        ResultWriter<AuditRow> writer = invocation.results(COLUMNS, AuditEventJson::new)) {
      if (headFile != null) {
        AuditHead head = shortlist.auditing().head(shortlist.tenant(), invocation.clock());
        Files.writeString(invocation.path(headFile), head.line() + "\n");
      }
      shortlist.store().ask(shortlist.tenant(), store -> store.audit().forEach(writer::write));
    }
    return ExitCode.DONE.number();
  }

  private static String object(AuditRow row) {
    String kind = row.event().kind();
    return row.event().object().isEmpty() ? kind : kind + ":" + row.event().object();
  }
}
