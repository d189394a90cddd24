package dev.shortlist.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The command line's front door: finds the command, runs it, and turns how it ended into an exit
/// code.
public final class Cli {
  private Cli() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Logging.set(List.of(args));
    Environment environment = Environment.ofProcess();
    Terminal terminal = Terminal.ofProcess(environment.variables());
    int exit = run(terminal, environment, args);
    terminal.out().flush();
    terminal.err().flush();
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /// Runs one call and returns its exit code; the process goes on.
  public static int run(Terminal terminal, Environment environment, String... args) {
    var options = new GlobalOptions();
    var invocation = new Invocation(terminal, environment, options);
    ErrorReport report = ErrorReport.forCall(terminal.err(), environment, List.of(args));
    try {
      return commandLine(invocation, options, verbsIn(args))
          .setParameterExceptionHandler((complaint, _) -> {
            report.tell(UsageErrors.of(complaint));
            return ExitCode.USAGE.number();
          })
          .setExecutionStrategy(call -> audited(call, invocation))
          .setExecutionExceptionHandler((thrown, _, _) -> told(thrown, report, invocation))
          .execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return told(e, report, invocation);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /// The whole command line with these commands; all of them only for completion.
  static CommandLine commandLine(
      Invocation invocation, GlobalOptions options, List<Verb> registered) {
    var commandLine = new CommandLine(new ShortlistCommand(options));
    for (Verb verb : registered) {
      commandLine.addSubcommand(verb.word(), verb.command(invocation));
    }
    HelpLayout.apply(commandLine);
    Terminal terminal = invocation.terminal();
    return commandLine
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setAllowSubcommandsAsOptionParameters(true) // --tenant demo
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(usageWidth(terminal))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                invocation.colours(terminal.attached().out()) ? Ansi.ON : Ansi.OFF));
  }

  /// Runs the command as the deed it is to the audit trail, if it is any.
  private static int audited(CommandLine.ParseResult call, Invocation invocation) {
    var words = new ArrayList<String>();
    for (var each = call; each.hasSubcommand(); ) {
      each = each.subcommand();
      words.add(each.commandSpec().name());
    }
    var run = new CommandLine.RunLast();
    return Deeds.of(String.join(" ", words), invocation.environment().clock())
        .map(deed -> deed.during(() -> run.execute(call)))
        .orElseGet(() -> run.execute(call));
  }

  private static int usageWidth(Terminal terminal) {
    return terminal.columns() == 0 ? 100 : Math.clamp(terminal.columns(), 60, 120);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /// The commands whose words stand in the call, wherever; a word too many costs a class, not a
  /// wrong answer.
  private static List<Verb> verbsIn(String[] args) {
    var verbs = new ArrayList<Verb>();
    for (String arg : args) {
      Verb.of(arg).filter(verb -> !verbs.contains(verb)).ifPresent(verbs::add);
    }
    return verbs;
  }

  private static int told(Throwable thrown, ErrorReport report, Invocation invocation) {
    Failures.Told told = Failures.of(thrown);
    told.errors().forEach(report::tell);
    if (invocation.isVerbose()) {
      thrown.printStackTrace(invocation.terminal().err());
    }
    return told.exit().number();
  }
}
