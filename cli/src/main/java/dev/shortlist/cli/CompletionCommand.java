package dev.shortlist.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;

/// `shortlist completion`: the words of the command line for the shell's Tab key.
@CommandLine.Command(
    name = "completion",
    description = "Prints a completion script for bash; zsh reads it too, after bashcompinit.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(shortlist completion)",
      "  shortlist completion > ~/.local/share/bash-completion/completions/shortlist"
    })
final class CompletionCommand implements Command {
  private final Invocation invocation;

  CompletionCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    CommandLine all = Cli.commandLine(invocation, new GlobalOptions(), List.of(Verb.values()));
    invocation.terminal().out().print(AutoComplete.bash("shortlist", all));
    return ExitCode.DONE;
  }
}
