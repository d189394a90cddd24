package dev.shortlist.pipeline;

import dev.shortlist.s3.S3Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Finds each setting's value: an option on the command line, else the environment, else
/// config.yaml, else another program's variable, else the standard. Without Spring, so that
/// commands that need none start at once.
public final class SettingsLoader {
  /// A value given by an option, and the option's name as typed.
  public record Flag(String option, String value) {}

  private final Map<String, String> environment;
  private final Path userHome;
  private final List<SettingProblem> problems = new ArrayList<>();

  /// environment holds the variables of the process, userHome is what ~ stands for.
  public SettingsLoader(Map<String, String> environment, Path userHome) {
    this.environment = Map.copyOf(environment);
    this.userHome = userHome;
  }

  /// configFile is the file named by --config or SHORTLIST_CONFIG, which must exist; null means
  /// config.yaml in the home, which need not.
  public Settings load(Map<SettingKey<?>, Flag> flags, @Nullable Path configFile)
      throws InvalidSettingsException {
    problems.clear();
    var entries = new LinkedHashMap<SettingKey<?>, Settings.Entry<?>>();
    SequencedMap<String, ConfigFile.Entry> file = file(flags, configFile);
    for (String name : file.keySet()) {
      reportUnknown(name, file.get(name), configFile != null);
    }
    for (SettingKey<?> key : SettingKeys.ALL) {
      Settings.Entry<?> entry = entry(key, flags, file);
      if (entry != null) {
        entries.put(key, entry);
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidSettingsException(problems);
    }
    return new Settings(entries);
  }

  private SequencedMap<String, ConfigFile.Entry> file(
      Map<SettingKey<?>, Flag> flags, @Nullable Path configFile) {
    if (configFile != null) {
      return ConfigFile.read(configFile, problems);
    }
    int before = problems.size();
    Settings.Entry<Path> home = entry(SettingKeys.HOME, flags, new LinkedHashMap<>());
    while (problems.size() > before) {
      problems.removeLast(); // told again when the home itself is read
    }
    if (home == null) {
      return new LinkedHashMap<>();
    }
    Path inHome = home.value().resolve("config.yaml");
    return Files.isRegularFile(inHome) ? ConfigFile.read(inHome, problems) : new LinkedHashMap<>();
  }

  private void reportUnknown(String name, ConfigFile.Entry entry, boolean named) {
    boolean known = SettingKeys.ALL.stream().anyMatch(key -> key.name().equals(name));
    if (known && (named || !name.equals(SettingKeys.HOME.name()))) {
      return;
    }
    String where = entry.origin().words();
    problems.add(
        known
            ? new SettingProblem(
                entry.origin(),
                where + " sets home, but lies in the home itself",
                "remove the line and use --home or SHORTLIST_HOME")
            : new SettingProblem(
                entry.origin(),
                where + " sets " + name + ", which is no setting",
                meant(name) + "'shortlist config show' lists them all"));
  }

  private static String meant(String name) {
    List<String> names = SettingKeys.ALL.stream().<String>map(SettingKey::name).toList();
    return Spelling.nearest(name, names).map(near -> "did you mean " + near + "? ").orElse("");
  }

  private <T> Settings.@Nullable Entry<T> entry(
      SettingKey<T> key, Map<SettingKey<?>, Flag> flags, Map<String, ConfigFile.Entry> file) {
    Flag flag = flags.get(key);
    String variable = environment.get(key.variable());
    ConfigFile.Entry inFile = file.get(key.name());
    if (flag != null) {
      return read(key, flag.value(), new SettingOrigin.Flag(flag.option()));
    }
    if (variable != null && !variable.isEmpty()) {
      return read(key, variable, new SettingOrigin.Variable(key.variable()));
    }
    if (inFile != null && key.visibility() == SettingKey.Visibility.SECRET_VARIABLE) {
      problems.add(
          new SettingProblem(
              inFile.origin(),
              inFile.origin().words() + " holds " + key.name() + ", which may stand in no file",
              "remove the line, and set " + key.variable() + " in the environment"));
      return null;
    }
    if (inFile != null) {
      return read(key, inFile.value(), inFile.origin());
    }
    for (String other : key.otherVariables()) {
      String words = environment.get(other);
      if (words != null && !words.isEmpty()) {
        return read(key, words, new SettingOrigin.Variable(other));
      }
    }
    return read(key, key.standard(), new SettingOrigin.Standard());
  }

  private <T> Settings.@Nullable Entry<T> read(
      SettingKey<T> key, String words, SettingOrigin origin) {
    try {
      T value = key.form().read(key.equals(SettingKeys.HOME) ? withUserHome(words) : words);
      return new Settings.Entry<>(key, words, value, origin);
    } catch (IllegalArgumentException | ArithmeticException e) {
      String seen =
          key.visibility() == SettingKey.Visibility.SHOWN
              ? "'" + S3Settings.withoutUser(words) + "'"
              : "***";
      problems.add(
          new SettingProblem(
              origin,
              key.name() + " " + e.getMessage() + ", but " + origin.words() + " says " + seen,
              "for example " + example(key, origin)));
      return null;
    }
  }

  private String withUserHome(String words) {
    return words.equals("~") || words.startsWith("~/") ? userHome + words.substring(1) : words;
  }

  private static String example(SettingKey<?> key, SettingOrigin origin) {
    return switch (origin) {
      case SettingOrigin.Flag flag -> flag.name() + " " + key.example();
      case SettingOrigin.Variable variable -> variable.name() + "=" + key.example();
      case SettingOrigin.File _, SettingOrigin.Standard _ ->
          "'" + key.name() + ": " + key.example() + "'";
    };
  }
}
