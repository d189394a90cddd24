package dev.shortlist.cli;

import dev.shortlist.contract.ErrorJson;
import dev.shortlist.pipeline.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Words picocli's complaints about a call: what is wrong, what was probably meant, where to look.
final class UsageErrors {
  private UsageErrors() {}

  static ErrorJson of(ParameterException complaint) {
    CommandLine command = complaint.getCommandLine();
    String help = "'" + command.getCommandSpec().qualifiedName() + " --help' shows how";
    if (complaint instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(command, unmatched.getUnmatched().getFirst(), help);
    }
    String code =
        complaint instanceof MissingParameterException ? "usage.missing" : "usage.argument";
    String message = complaint.getMessage();
    return error(code, message == null ? "wrong usage" : decapitalized(message), help);
  }

  private static ErrorJson unmatched(CommandLine command, String word, String help) {
    boolean option = word.startsWith("-") && word.length() > 1;
    if (option) {
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return error("usage.option", "no option " + name, meant(name, options(command)) + help);
    }
    List<String> commands =
        command.getParent() == null ? Verb.words() : List.copyOf(command.getSubcommands().keySet());
    if (commands.isEmpty()) {
      return error("usage.argument", "'" + word + "' is one argument too many", help);
    }
    return error("usage.command", "no command '" + word + "'", meant(word, commands) + help);
  }

  private static List<String> options(CommandLine command) {
    var names = new ArrayList<String>();
    CommandSpec spec = command.getCommandSpec();
    spec.options().forEach(option -> names.add(option.longestName()));
    return names;
  }

  private static String meant(String typed, List<String> words) {
    Optional<String> near = Spelling.nearest(typed, words);
    return near.map(word -> "did you mean " + word + "? ").orElse("");
  }

  private static String decapitalized(String message) {
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static ErrorJson error(String code, String message, String hint) {
    return new ErrorJson(code, message, hint, ExitCode.USAGE.number());
  }
}
