package dev.shortlist.cli;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.privacy.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `shortlist demo`.
@CommandLine.Command(
    name = "demo",
    description =
        "Shortlists the invented samples, end to end, as tenant demo. Nothing leaves this machine.",
    footerHeading = "%nExamples:%n",
    footer = {"  shortlist demo", "  shortlist demo --remove"})
final class DemoCommand implements Command {
  private static final TenantId DEMO = new TenantId("demo");

  private final Invocation invocation;

  @Option(names = "--remove", description = "Remove what the demo left.")
  private boolean remove;

  DemoCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    invocation.set(SettingKeys.TENANT, "demo", DEMO.value());
    // Nothing of the demo leaves this machine, whatever the settings say.
    invocation.set(SettingKeys.EMBEDDING_MODEL, "demo", "static");
    if (remove) {
      Deed.current().ifPresent(deed -> deed.is("tenants.delete", Deed.Moment.AT_END).waitingFor());
      try (Installation shortlist = Installation.open(invocation.settings())) {
        shortlist.removeTenant(DEMO);
      }
      invocation.say("removed everything of tenant demo; its audit trail (ids only) stays");
      return ExitCode.DONE;
    }
    Path samples = samples();
    invocation.say(
        "invented CVs of " + samples.resolve("cvs") + "; some are unreadable on purpose");
    List<String> vacancies = vacancies(samples.resolve("vacancies"));
    return new ImportCommand(invocation).runAllowingUnreadable(samples.resolve("cvs"), vacancies);
  }

  /// Those that state what they ask first, then the postings.
  private static List<String> vacancies(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".yaml") || file.endsWith(".txt"))
          .sorted(
              Comparator.comparing((String file) -> file.endsWith(".txt"))
                  .thenComparing(Comparator.reverseOrder()))
          .toList();
    }
  }

  /// The samples lie beside the launcher.
  private Path samples() {
    Path samples = Path.of(System.getProperty("shortlist.root", ""), "samples").toAbsolutePath();
    if (!Files.isDirectory(samples.resolve("cvs"))) {
      throw new CommandFailure(
          ExitCode.ENVIRONMENT,
          "environment.samples",
          "there are no samples in " + samples,
          "start the demo with the launcher 'shortlist' of a whole checkout");
    }
    return samples;
  }
}
