package dev.shortlist.cli;

/// What a command that only holds others says when none is named.
final class Subcommands {
  private Subcommands() {}

  static CommandFailure needed(String command, String there, String example) {
    return new CommandFailure(
        ExitCode.USAGE,
        "usage.command",
        command + " needs a command: " + there,
        "for example 'shortlist " + example + "'");
  }
}
