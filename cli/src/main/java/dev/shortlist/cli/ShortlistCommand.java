package dev.shortlist.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `shortlist` itself: the global options; without a command it is a usage error that shows what
/// there is.
@Command(
    name = "shortlist",
    versionProvider = ShortlistVersion.class,
    synopsisHeading = "Usage: ",
    customSynopsis = "shortlist [OPTIONS] COMMAND ...",
    descriptionHeading = "%n",
    description =
        "Turns a folder of CVs into a ranked shortlist in which every point quotes its line.",
    optionListHeading = "%nOptions, before or after the command:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist parse cv.pdf                                  what a CV says",
      "  shortlist score cvs/ --vacancy backend.yaml             who meets a vacancy, and why",
      "  shortlist score cvs/ --vacancy backend.yaml -o jsonl    the same for programs",
      "",
      "'shortlist COMMAND --help' tells more about a command."
    })
final class ShortlistCommand implements Runnable {
  @Mixin final GlobalOptions options;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @Spec CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli injects spec
  ShortlistCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public void run() {
    throw new ParameterException(new CommandLine(spec), "no command given");
  }
}
