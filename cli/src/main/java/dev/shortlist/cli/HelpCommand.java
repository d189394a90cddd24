package dev.shortlist.cli;

import dev.shortlist.pipeline.Spelling;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpCommandInitializable2;
import picocli.CommandLine.Parameters;

/// `shortlist help [COMMAND]`, the same as COMMAND --help.
@Command(
    name = "help",
    helpCommand = true,
    description = "Shows help for a command, or for all of them.")
final class HelpCommand implements Runnable, IHelpCommandInitializable2 {
  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
  @Nullable String verb;

  private @Nullable CommandLine self;
  private @Nullable ColorScheme colours;
  private @Nullable PrintWriter out;

  @Override
  public void init(
      CommandLine helpCommandLine, ColorScheme colorScheme, PrintWriter out, PrintWriter err) {
    this.self = helpCommandLine;
    this.colours = colorScheme;
    this.out = out;
  }

  @Override
  public void run() {
    if (self == null || out == null || colours == null) {
      throw new IllegalStateException("help runs only as a command of shortlist");
    }
    CommandLine root = self.getParent();
    CommandLine target = verb == null ? root : root.getSubcommands().get(verb);
    if (target == null) {
      String meant =
          Spelling.nearest(String.valueOf(verb), Verb.words())
              .map(near -> "did you mean '" + near + "'? ")
              .orElse("");
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.command",
          "no command '" + verb + "'",
          meant + "'shortlist --help' lists them all");
    }
    target.usage(out, colours);
    out.flush();
  }
}
