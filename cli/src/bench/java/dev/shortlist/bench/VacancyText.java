package dev.shortlist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A vacancy as the text a model compares with: of a YAML file the title, the description and what
/// is asked; of any other file all of it.
record VacancyText(String name, String text) {
  private static final List<String> ASKED =
      List.of("skill", "text", "education", "language", "level", "certificate");

  static VacancyText of(Path file) throws IOException {
    String fileName = file.getFileName().toString();
    String name = fileName.replaceFirst("\\.[^.]*$", "");
    String content = Files.readString(file);
    String lower = fileName.toLowerCase(Locale.ROOT);
    boolean yaml = lower.endsWith(".yaml") || lower.endsWith(".yml");
    return new VacancyText(name, yaml ? words(content) : content);
  }

  private static String words(String yaml) {
    Map<?, ?> vacancy = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    var words = new StringJoiner("\n");
    add(vacancy, "title", words);
    add(vacancy, "description", words);
    if (vacancy.get("requirements") instanceof List<?> requirements) {
      for (Object requirement : requirements) {
        if (requirement instanceof Map<?, ?> asked) {
          ASKED.forEach(key -> add(asked, key, words));
        }
      }
    }
    return words.toString();
  }

  private static void add(Map<?, ?> from, String key, StringJoiner words) {
    Object value = from.get(key);
    if (value != null) {
      words.add(value.toString());
    }
  }
}
