package dev.shortlist.cli;

import dev.shortlist.contract.ContractJson;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;

/// `shortlist version`.
@CommandLine.Command(
    name = "version",
    description = "Shows the versions of Shortlist, Java and the operating system.",
    footerHeading = "%nExamples:%n",
    footer = {"  shortlist version", "  shortlist version -o json"})
final class VersionCommand implements Command {
  private final Invocation invocation;

  VersionCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    var version = new ShortlistVersion();
    PrintStream out = invocation.terminal().out();
    switch (invocation.format()) {
      case TABLE -> {
        out.println("shortlist  " + version.shortlist());
        out.println("java       " + version.java().strip());
        out.println("system     " + version.system());
      }
      case JSON -> out.println(ContractJson.indented(version));
      case JSONL -> out.println(ContractJson.line(version));
      case CSV -> {
        out.print("shortlist,java,system\r\n");
        out.print(
            Csv.line(List.of(version.shortlist(), version.java().strip(), version.system()))
                + "\r\n");
      }
    }
    return ExitCode.DONE;
  }
}
