package dev.shortlist.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Every command, in the order --help lists them. A command's class is loaded only when its verb
/// stands in the call, so that no command pays for another's. To add one: a constant here, a case
/// in [#command].
enum Verb {
  CONFIG("config", Group.AROUND, "the settings and where each comes from"),
  COMPLETION("completion", Group.AROUND, "a completion script for bash and zsh"),
  VERSION("version", Group.AROUND, "versions of Shortlist, Java and the system"),
  HELP("help", Group.AROUND, "help for a command");

  /// What commands have in common, as headings of --help.
  enum Group {
    SHORTLIST("From CVs to a shortlist"),
    WITHOUT_DATABASE("Single documents, without a database"),
    KEEPING("Looking after what is kept"),
    AROUND("Around it");

    private final String heading;

    Group(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  private final String word;
  private final Group group;
  private final String summary;

  Verb(String word, Group group, String summary) {
    this.word = word;
    this.group = group;
    this.summary = summary;
  }

  String word() {
    return word;
  }

  Group group() {
    return group;
  }

  String summary() {
    return summary;
  }

  static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }

  /// A new command object for picocli.
  Object command(Invocation invocation) {
    return switch (this) {
      case CONFIG -> new ConfigCommand(invocation);
      case COMPLETION -> new CompletionCommand(invocation);
      case VERSION -> new VersionCommand(invocation);
      case HELP -> new HelpCommand();
    };
  }
}
