package dev.shortlist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A vacancy as the text a model compares with: of a YAML file the title, the description and what
/// is asked; of any other file all of it.
record VacancyText(String name, String text) {
  private static final List<String> ASKED =
      List.of("skill", "text", "education", "language", "level", "certificate");

  /// One file, or those of a folder that are called .yaml, .yml or .txt, in the order of their
  /// paths.
  static List<VacancyText> under(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(of(path));
    }
    var files = new ArrayList<Path>();
    try (Stream<Path> paths = Files.walk(path)) {
      paths.filter(VacancyText::isVacancy).sorted().forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there is no vacancy (.yaml, .yml, .txt) in " + path);
    }
    var vacancies = new ArrayList<VacancyText>();
    for (Path file : files) {
      vacancies.add(of(file));
    }
    return vacancies;
  }

  private static boolean isVacancy(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path) && (isYaml(name) || name.endsWith(".txt"));
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static VacancyText of(Path file) throws IOException {
    String fileName = file.getFileName().toString();
    String name = fileName.replaceFirst("\\.[^.]*$", "");
    String content = Files.readString(file);
    String lower = fileName.toLowerCase(Locale.ROOT);
    return new VacancyText(name, isYaml(lower) ? words(content) : content);
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
