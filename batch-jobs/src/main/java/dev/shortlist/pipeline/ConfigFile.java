package dev.shortlist.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// config.yaml as a flat list of dotted names, each with its line. Nested and dotted keys mean the
/// same: `database: {url: x}` is `database.url: x`.
final class ConfigFile {
  /// A value as it stands in the file.
  record Entry(String value, SettingOrigin.File origin) {}

  private static final int MOST_CHARACTERS = 1 << 20;

  private final Path file;
  private final List<SettingProblem> problems;
  private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

  private ConfigFile(Path file, List<SettingProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /// Reads the file; what cannot be understood is added to the problems.
  static SequencedMap<String, Entry> read(Path file, List<SettingProblem> problems) {
    var config = new ConfigFile(file, problems);
    var options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setMaxAliasesForCollections(0);
    try (Reader reader = Files.newBufferedReader(file)) {
      Node root = new Yaml(options).compose(reader);
      if (root != null) {
        config.add("", root);
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      config.problem(line, "is not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      config.problem(1, "is not YAML: " + e.getMessage());
    } catch (CharacterCodingException e) {
      config.problem(1, "is not UTF-8 text");
    } catch (IOException e) {
      config.problem(1, "cannot be read: " + e.getMessage());
    }
    return config.entries;
  }

  private void add(String name, Node node) {
    int line = node.getStartMark().getLine() + 1;
    switch (node) {
      case MappingNode mapping -> {
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key) {
            add(
                name.isEmpty() ? key.getValue() : name + "." + key.getValue(),
                tuple.getValueNode());
          } else {
            problem(line, "has a key that is not a word");
          }
        }
      }
      case ScalarNode scalar when !name.isEmpty() -> {
        var entry = new Entry(scalar.getValue(), new SettingOrigin.File(file, line));
        if (entries.putIfAbsent(name, entry) != null) {
          problem(line, "names " + name + " twice");
        }
      }
      default ->
          problem(
              line,
              name.isEmpty() ? "must be a list of settings" : "needs a single value for " + name);
    }
  }

  private void problem(int line, String what) {
    problems.add(
        new SettingProblem(
            new SettingOrigin.File(file, line),
            file + ":" + line + " " + what,
            "write one setting a line, for example 'threads: 4'"));
  }
}
