package dev.shortlist.cli;

import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.store.Home;
import dev.shortlist.taxonomy.Concept;
import dev.shortlist.taxonomy.Dictionary;
import dev.shortlist.taxonomy.IllegalTaxonomyException;
import dev.shortlist.taxonomy.Taxonomy;
import dev.shortlist.taxonomy.TaxonomyReader;
import dev.shortlist.taxonomy.TaxonomyShelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
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
  private static final Dictionary BUILT_IN = Dictionary.standard();

  private final Invocation invocation;

  TaxonomyCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed("taxonomy", "import, list, show or remove", "taxonomy list");
  }

  private static final List<Column<Listed>> COLUMNS =
      List.of(
          Column.left("taxonomy", Listed::name),
          Column.right("skills", listed -> Integer.toString(listed.concepts().size())),
          Column.right("other names", listed -> Long.toString(listed.otherNames())),
          Column.left("version", listed -> listed.version().substring(0, 12)),
          Column.left("from", listed -> listed.builtIn() ? "comes with Shortlist" : "imported"));

  private static final List<Column<Concept>> SKILLS =
      List.of(
          Column.left("id", Concept::id),
          Column.flowing("skill", Concept::label),
          Column.flowing("other names", concept -> String.join("; ", concept.otherNames())));

  private static final List<Column<Concept>> BUILT_IN_SKILLS = builtInSkills();

  private static List<Column<Concept>> builtInSkills() {
    var columns = new ArrayList<>(SKILLS);
    columns.add(Column.flowing("is a kind of", concept -> named(BUILT_IN.broader(concept.id()))));
    columns.add(Column.flowing("comes with it", concept -> named(BUILT_IN.implied(concept.id()))));
    return List.copyOf(columns);
  }

  /// A taxonomy as it is listed.
  private record Listed(String name, List<Concept> concepts, String version, boolean builtIn) {
    static Listed of(Taxonomy taxonomy) {
      return new Listed(taxonomy.name(), taxonomy.concepts(), taxonomy.version(), false);
    }

    static Listed comingWithShortlist() {
      return new Listed(Dictionary.NAME, BUILT_IN.concepts(), BUILT_IN.version(), true);
    }

    long otherNames() {
      return concepts.stream().mapToLong(concept -> concept.otherNames().size()).sum();
    }
  }

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
    if (called.equals(Dictionary.NAME)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.name",
          "--name must not be '" + called + "': the list that comes with Shortlist is called so",
          "for example --name house");
    }
    Taxonomy taxonomy = read(path, called);
    Home.makePrivate(folder());
    shelf().put(taxonomy);
    print(List.of(Listed.of(taxonomy)));
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

  @CommandLine.Command(
      name = "list",
      description =
          "Lists the taxonomies: the one that comes with Shortlist, then the imported ones.")
  int list() throws Exception {
    var listed = new ArrayList<Listed>(List.of(Listed.comingWithShortlist()));
    shelf().all().forEach(taxonomy -> listed.add(Listed.of(taxonomy)));
    print(listed);
    return ExitCode.DONE.number();
  }

  private void print(List<Listed> taxonomies) throws Exception {
    try (ResultWriter<Listed> writer = invocation.results(COLUMNS, TaxonomyCommand::json)) {
      taxonomies.forEach(writer::write);
    }
  }

  @CommandLine.Command(
      name = "show",
      description = "Shows the skills of a taxonomy, or those with some words in a name.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist taxonomy show shortlist --find kubernetes",
        "  shortlist taxonomy show house"
      })
  int show(
      @Parameters(paramLabel = "NAME", description = "The taxonomy's name.") String name,
      @Option(
              names = "--find",
              paramLabel = "WORDS",
              description = "Only skills with these words in one of their names.")
          @Nullable String words)
      throws Exception {
    boolean builtIn = name.equals(Dictionary.NAME);
    List<Concept> concepts =
        builtIn
            ? BUILT_IN.concepts()
            : shelf().find(name).orElseThrow(() -> unknown(name)).concepts();
    try (ResultWriter<Concept> writer =
        builtIn
            ? invocation.results(BUILT_IN_SKILLS, TaxonomyCommand::builtInJson)
            : invocation.results(SKILLS, TaxonomyCommand::json)) {
      concepts.stream()
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
    if (name.equals(Dictionary.NAME)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.name",
          "cannot remove " + name + ": it comes with Shortlist",
          invocation.call("taxonomy list"));
    }
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

  private static Plain json(Listed listed) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("taxonomy", listed.name());
    fields.put("skills", listed.concepts().size());
    fields.put("otherNames", listed.otherNames());
    fields.put("version", listed.version());
    fields.put("builtIn", listed.builtIn());
    return new Plain("taxonomy@1", fields);
  }

  private static String named(List<String> ids) {
    return ids.stream()
        .map(id -> String.valueOf(BUILT_IN.name(id)))
        .collect(Collectors.joining("; "));
  }

  private static Plain builtInJson(Concept concept) {
    SequencedMap<String, Object> fields = fields(concept);
    fields.put("broader", BUILT_IN.broader(concept.id()));
    fields.put("implied", BUILT_IN.implied(concept.id()));
    return new Plain("skill@1", fields);
  }

  private static Plain json(Concept concept) {
    return new Plain("skill@1", fields(concept));
  }

  private static SequencedMap<String, Object> fields(Concept concept) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", concept.id());
    fields.put("skill", concept.label());
    fields.put("otherNames", concept.otherNames());
    return fields;
  }
}
