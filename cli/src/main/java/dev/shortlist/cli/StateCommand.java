package dev.shortlist.cli;

import dev.shortlist.contract.StateJson;
import dev.shortlist.pipeline.Installation;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;

/// `shortlist state export`.
@CommandLine.Command(
    name = "state",
    synopsisSubcommandLabel = "COMMAND",
    description = "Shows everything that was derived, so that two states can be compared.")
final class StateCommand implements Command {
  private static final List<Column<StateJson>> COLUMNS =
      List.of(Column.left("part", StateJson::part), Column.left("line", StateJson::line));

  private final Invocation invocation;

  StateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed("state", "export", "state export > state.txt");
  }

  @CommandLine.Command(
      name = "export",
      description =
          "Prints the tenant's whole derived state canonically: results, index, and checksums of"
              + " documents and packs; no runs or receipts. Equal states give equal bytes.",
      footerHeading = "%nExamples:%n",
      footer =
          "  shortlist state export > before.txt; ...; shortlist state export | cmp - before.txt")
  int export() throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      if (invocation.format() == OutputFormat.TABLE) {
        shortlist.stateExport().print(shortlist.tenant(), this::print);
      } else {
        try (ResultWriter<StateJson> writer = invocation.results(COLUMNS, state -> state)) {
          shortlist.stateExport().print(shortlist.tenant(), line -> writer.write(state(line)));
        }
      }
    }
    return ExitCode.DONE.number();
  }

  /// A table of everything would have to be held to be aligned; this one is written as it comes.
  private void print(String line) {
    PrintStream out = invocation.terminal().out();
    out.print(TerminalText.oneLine(line) + "\n");
    if (out.checkError()) {
      throw new OutputClosedException();
    }
  }

  private static StateJson state(String line) {
    int tab = line.indexOf('\t');
    return new StateJson(line.substring(0, tab), line.substring(tab + 1));
  }
}
