package dev.shortlist.cli;

import dev.shortlist.pipeline.Installation;
import java.io.PrintStream;
import picocli.CommandLine;

/// `shortlist state export`.
@CommandLine.Command(
    name = "state",
    synopsisSubcommandLabel = "COMMAND",
    description = "Shows everything that was derived, so that two states can be compared.")
final class StateCommand implements Command {
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
    PrintStream out = invocation.terminal().out();
    try (Installation shortlist = Installation.open(invocation.settings())) {
      shortlist
          .stateExport()
          .print(
              shortlist.tenant(),
              line -> {
                out.print(line + "\n");
                if (out.checkError()) {
                  throw new OutputClosedException();
                }
              });
    }
    return ExitCode.DONE.number();
  }
}
