package dev.shortlist.cli;

import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.store.Home;
import dev.shortlist.taxonomy.Concept;
import dev.shortlist.taxonomy.IllegalTaxonomyException;
import dev.shortlist.taxonomy.Taxonomy;
import dev.shortlist.taxonomy.TaxonomyReader;
import dev.shortlist.taxonomy.TaxonomyShelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist taxonomy import|list|show|remove`.
@CommandLine.Command(
    name = "taxonomy",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Looks after lists of skills: ESCO, O*NET or an own one. parse, score and import find their"
          + " skills in CVs beside those that Shortlist knows.",
      "A CV that was imported is given its profile anew by the next import that reads its folder."
    })
final class TaxonomyCommand implements Command {
  private final Invocation invocation;

  TaxonomyCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed("taxonomy", "import, list, show or remove", "taxonomy list");
  }

  private static final List<Column<Taxonomy>> COLUMNS =
      List.of(
          Column.left("taxonomy", Taxonomy::name),
          Column.right("skills", taxonomy -> Integer.toString(taxonomy.concepts().size())),
          Column.right("other names", taxonomy -> Long.toString(otherNames(taxonomy))),
          Column.left("version", taxonomy -> taxonomy.version().substring(0, 12)));

  private static final List<Column<Concept>> SKILLS =
      List.of(
          Column.left("id", Concept::id),
          Column.flowing("skill", Concept::label),
          Column.flowing("other names", concept -> String.join("; ", concept.otherNames())));

  @CommandLine.Command(
      name = "import",
      description = {
        "Brings a list of skills in, in place of the one of its name.",
        "FILE is ESCO's skills_en.csv, O*NET's Technology Skills.txt, a text with a skill a line, a"
            + " CSV with a skill and its aliases a line, or YAML such as '- {skill: Kubernetes,"
            + " aliases: [k8s]}'; DIR is searched for such files."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist taxonomy import ESCO/skills_en.csv",
        "  shortlist taxonomy import our-skills.csv --name house"
      })
  int bring(
      @Parameters(paramLabel = "FILE|DIR", description = "Where the list is.") String source,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              description = "What to call it: a-z, 0-9 and '-' (esco, onet, or the file's name).")
          @Nullable String name)
      throws Exception {
    Path path = invocation.path(source);
    if (!Files.exists(path)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.no-such-path",
          "cannot import " + source + ": no such file or folder",
          "check the spelling");
    }
    String called = name == null ? TaxonomyReader.nameFor(path) : name;
    if (!Taxonomy.isName(called)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.name",
          "--name must be 1..40 of a-z, 0-9 and '-', but was '" + called + "'",
          "for example --name house");
    }
    Taxonomy taxonomy = read(path, called);
    Home.makePrivate(folder());
    shelf().put(taxonomy);
    print(List.of(taxonomy));
    return ExitCode.DONE.number();
  }

  private static Taxonomy read(Path path, String name) throws Exception {
    try {
      return TaxonomyReader.read(path, name);
    } catch (IllegalTaxonomyException e) {
      throw new CommandFailure(
          ExitCode.USAGE, "usage.taxonomy", "cannot import: " + e.getMessage(), e.fix());
    }
  }

  @CommandLine.Command(name = "list", description = "Lists the taxonomies.")
  int list() throws Exception {
    print(shelf().all());
    return ExitCode.DONE.number();
  }

  private void print(List<Taxonomy> taxonomies) throws Exception {
    try (ResultWriter<Taxonomy> writer = invocation.results(COLUMNS, TaxonomyCommand::json)) {
      taxonomies.forEach(writer::write);
    }
  }

  @CommandLine.Command(
      name = "show",
      description = "Shows the skills of a taxonomy, or those with some words in a name.")
  int show(
      @Parameters(paramLabel = "NAME", description = "The taxonomy's name.") String name,
      @Option(
              names = "--find",
              paramLabel = "WORDS",
              description = "Only skills with these words in one of their names.")
          @Nullable String words)
      throws Exception {
    Taxonomy taxonomy = shelf().find(name).orElseThrow(() -> unknown(name));
    try (ResultWriter<Concept> writer = invocation.results(SKILLS, TaxonomyCommand::json)) {
      taxonomy.concepts().stream()
          .filter(concept -> words == null || names(concept, words))
          .forEach(writer::write);
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "remove",
      description = "Removes a taxonomy; the next import makes profiles without it.")
  int remove(@Parameters(paramLabel = "NAME", description = "The taxonomy's name.") String name)
      throws Exception {
    if (!shelf().remove(name)) {
      throw unknown(name);
    }
    invocation.say("removed " + name);
    return ExitCode.DONE.number();
  }

  private static boolean names(Concept concept, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return concept.label().toLowerCase(Locale.ROOT).contains(wanted)
        || concept.otherNames().stream()
            .anyMatch(other -> other.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private Path folder() throws Exception {
    return new Home(invocation.setting(SettingKeys.HOME))
        .taxonomies(invocation.setting(SettingKeys.TENANT));
  }

  private TaxonomyShelf shelf() throws Exception {
    return new TaxonomyShelf(folder());
  }

  private CommandFailure unknown(String name) {
    return new CommandFailure(
        ExitCode.UNKNOWN_ID,
        "taxonomy.unknown",
        "there is no taxonomy " + name,
        invocation.call("taxonomy list"));
  }

  private static long otherNames(Taxonomy taxonomy) {
    return taxonomy.concepts().stream().mapToLong(concept -> concept.otherNames().size()).sum();
  }

  private static Plain json(Taxonomy taxonomy) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("taxonomy", taxonomy.name());
    fields.put("skills", taxonomy.concepts().size());
    fields.put("otherNames", otherNames(taxonomy));
    fields.put("version", taxonomy.version());
    return new Plain("taxonomy@1", fields);
  }

  private static Plain json(Concept concept) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", concept.id());
    fields.put("skill", concept.label());
    fields.put("otherNames", concept.otherNames());
    return new Plain("skill@1", fields);
  }
}
