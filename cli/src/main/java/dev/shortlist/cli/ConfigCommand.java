package dev.shortlist.cli;

import dev.shortlist.contract.ContractObject;
import dev.shortlist.pipeline.Settings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `shortlist config show`: every setting's value, and where it came from.
@CommandLine.Command(
    name = "config",
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks after the settings.")
final class ConfigCommand implements Command {
  private final Invocation invocation;

  ConfigCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw new CommandFailure(
        ExitCode.USAGE,
        "usage.command",
        "config needs a command: show",
        "for example 'shortlist config show --origin'");
  }

  @CommandLine.Command(
      name = "show",
      description =
          "Lists every setting. An option goes before its environment variable, that before"
              + " config.yaml, that before the standard. Passwords are shown as ***.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist config show --origin",
        "  SHORTLIST_THREADS=4 shortlist config show -o json"
      })
  int show(
      @Option(names = "--origin", description = "Also where each value came from.") boolean origin)
      throws Exception {
    var columns = new ArrayList<Column<Shown>>();
    columns.add(Column.left("setting", shown -> shown.entry().key().name()));
    columns.add(Column.flowing("value", shown -> shown.entry().shown()));
    if (origin) {
      columns.add(Column.left("origin", shown -> shown.entry().origin().words()));
    }
    columns.add(Column.flowing("meaning", shown -> shown.entry().key().meaning()));
    List<Settings.Entry<?>> entries = invocation.settings().all();
    try (ResultWriter<Shown> writer = invocation.results(columns, shown -> shown)) {
      entries.forEach(entry -> writer.write(new Shown(entry, origin)));
    }
    return ExitCode.DONE.number();
  }

  /// setting@1: one setting; origin is left out unless asked for.
  record Shown(Settings.Entry<?> entry, boolean withOrigin) implements ContractObject {
    @Override
    public String schema() {
      return "setting@1";
    }

    @Override
    public void writeFields(JsonGenerator json) {
      json.writeStringProperty("name", entry.key().name());
      json.writeStringProperty("value", entry.shown());
      if (withOrigin) {
        json.writeStringProperty("origin", entry.origin().words());
      }
    }
  }
}
