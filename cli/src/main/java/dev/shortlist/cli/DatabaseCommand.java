package dev.shortlist.cli;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.store.DatabaseFinding;
import dev.shortlist.store.DatabasePreparation;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `shortlist database prepare|check`.
@CommandLine.Command(
    name = "database",
    synopsisSubcommandLabel = "COMMAND",
    description = "Prepares and checks another PostgreSQL; Shortlist's own needs neither.")
final class DatabaseCommand implements Command {
  private final Invocation invocation;

  DatabaseCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed("database", "prepare or check", "database check");
  }

  @CommandLine.Command(
      name = "prepare",
      description = {
        "Makes the roles shortlist_owner and shortlist_app in an existing database and migrates it."
            + " Needs CREATEROLE, no superuser; may be repeated.",
        "Passwords come from the environment: SHORTLIST_ADMIN_PASSWORD, SHORTLIST_OWNER_PASSWORD,"
            + " SHORTLIST_DATABASE_PASSWORD."
      },
      footerHeading = "%nExamples:%n",
      footer =
          "  shortlist database prepare --admin-url jdbc:postgresql://db.example.org/shortlist"
              + " --admin-user postgres")
  int prepare(
      @Option(
              names = "--admin-url",
              required = true,
              paramLabel = "URL",
              description = "The database to prepare.")
          String url,
      @Option(
              names = "--admin-user",
              defaultValue = "postgres",
              paramLabel = "NAME",
              description = "A login that may create roles (${DEFAULT-VALUE}).")
          String user)
      throws Exception {
    DatabasePreparation.prepare(
        url,
        user,
        password("SHORTLIST_ADMIN_PASSWORD"),
        password("SHORTLIST_OWNER_PASSWORD"),
        password("SHORTLIST_DATABASE_PASSWORD"));
    invocation.say(
        "prepared; use it with --jdbc-url "
            + url
            + " and SHORTLIST_DATABASE_PASSWORD, as login shortlist_app");
    return ExitCode.DONE.number();
  }

  private String password(String variable) {
    String value = invocation.environment().variable(variable);
    if (value.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.password",
          "database prepare needs the password in " + variable,
          "set it in the environment, so that it does not show in the list of processes");
    }
    return value;
  }

  @CommandLine.Command(
      name = "check",
      description =
          "Says what keeps Shortlist from using its database; exit code 8 when anything does.")
  int check() throws Exception {
    List<DatabaseFinding> findings = findings();
    List<Column<DatabaseFinding>> columns =
        List.of(
            Column.left("check", DatabaseFinding::check),
            Column.flowing("what", DatabaseFinding::what),
            Column.flowing("why", DatabaseFinding::why),
            Column.flowing("fix", DatabaseFinding::fix));
    try (ResultWriter<DatabaseFinding> writer =
        invocation.results(columns, DatabaseCommand::json)) {
      findings.forEach(writer::write);
    }
    if (findings.isEmpty()) {
      invocation.say("the database can be used");
      return ExitCode.DONE.number();
    }
    return ExitCode.ENVIRONMENT.number();
  }

  private List<DatabaseFinding> findings() throws Exception {
    String url = invocation.setting(SettingKeys.DATABASE_URL);
    if (url.isEmpty()) {
      Installation.open(invocation.settings()).close();
      return List.of();
    }
    return DatabasePreparation.check(
        url,
        invocation.setting(SettingKeys.DATABASE_USER),
        invocation.setting(SettingKeys.DATABASE_PASSWORD));
  }

  private static Plain json(DatabaseFinding finding) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("check", finding.check());
    fields.put("what", finding.what());
    fields.put("why", finding.why());
    fields.put("fix", finding.fix());
    return new Plain("database-finding@1", fields);
  }
}
