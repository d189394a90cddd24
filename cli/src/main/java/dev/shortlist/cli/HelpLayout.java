package dev.shortlist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// Lays --help out: for shortlist itself the commands by group and the exit codes; for a command
/// its own options first, then how to find the global ones.
final class HelpLayout {
  private static final String GLOBAL_OPTIONS =
      "\nGlobal options (home, tenant, output form, ...): see 'shortlist --help'.\n";

  private HelpLayout() {}

  /// After all commands are added, as picocli hands a parent's sections down.
  static void apply(CommandLine root) {
    List<String> standard = List.copyOf(root.getHelpSectionKeys());
    Map<String, IHelpSectionRenderer> sections = root.getHelpSectionMap();
    sections.put("commandsByGroup", _ -> commandsByGroup());
    sections.put("exitCodes", _ -> exitCodes());
    var keys = new ArrayList<>(standard);
    keys.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
    keys.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
    keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING), "commandsByGroup");
    keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), "exitCodes");
    root.setHelpSectionKeys(keys);
    root.getCommandSpec().usageMessage().sortOptions(false);
    root.getSubcommands().values().forEach(command -> applyToCommand(command, standard));
  }

  private static void applyToCommand(CommandLine command, List<String> standard) {
    Map<String, IHelpSectionRenderer> sections = command.getHelpSectionMap();
    sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, HelpLayout::ownOptionsHeading);
    sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpLayout::ownOptions);
    sections.put("globalOptions", _ -> GLOBAL_OPTIONS);
    var keys = new ArrayList<>(standard);
    keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), "globalOptions");
    command.setHelpSectionKeys(keys);
    command.getCommandSpec().usageMessage().sortOptions(false).abbreviateSynopsis(true);
    command.getSubcommands().values().forEach(each -> applyToCommand(each, standard));
  }

  private static List<OptionSpec> own(Help help) {
    return help.commandSpec().options().stream().filter(option -> !option.inherited()).toList();
  }

  private static String ownOptionsHeading(Help help) {
    return own(help).isEmpty() ? "" : "\nOptions:\n";
  }

  private static String ownOptions(Help help) {
    Help.Layout layout = help.createDefaultLayout();
    layout.addOptions(own(help), help.createDefaultParamLabelRenderer());
    return layout.toString();
  }

  private static String commandsByGroup() {
    var text = new StringBuilder();
    for (Verb.Group group : Verb.Group.values()) {
      List<Verb> verbs =
          List.of(Verb.values()).stream().filter(verb -> verb.group() == group).toList();
      if (verbs.isEmpty()) {
        continue;
      }
      text.append('\n').append(group.heading()).append(":\n");
      for (Verb verb : verbs) {
        text.append(String.format(Locale.ROOT, "  %-12s %s\n", verb.word(), verb.summary()));
      }
    }
    return text.toString();
  }

  private static String exitCodes() {
    var text = new StringBuilder("\nExit codes:\n");
    for (ExitCode code : ExitCode.values()) {
      text.append(String.format(Locale.ROOT, "  %3d  %s\n", code.number(), code.meaning()));
    }
    return text.toString();
  }
}
