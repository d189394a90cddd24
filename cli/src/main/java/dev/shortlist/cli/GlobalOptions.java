package dev.shortlist.cli;

import dev.shortlist.pipeline.SettingKey;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.SettingsLoader.Flag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Options of every command, before or after its name. Values stay words here: the settings check
/// them together with those of the environment and the file, so that all problems are told at once.
final class GlobalOptions {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder everything is kept in (SHORTLIST_HOME; ~/.shortlist).")
  @Nullable String home;

  @Option(
      names = "--tenant",
      paramLabel = "ID",
      scope = ScopeType.INHERIT,
      description = "Whose data this is (SHORTLIST_TENANT; default).")
  @Nullable String tenant;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      scope = ScopeType.INHERIT,
      completionCandidates = OutputForms.class,
      description = "Results as table, json, jsonl or csv.")
  @Nullable String output;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "No progress and no hints on standard error.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more; stack traces of failures.")
  boolean verbose;

  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "No colours (also: NO_COLOR).")
  boolean noColor;

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      scope = ScopeType.INHERIT,
      completionCandidates = ProgressForms.class,
      description = "Progress as auto, bar, plain, json or none.")
  @Nullable String progress;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Settings file (SHORTLIST_CONFIG; config.yaml in the home).")
  @Nullable String config;

  @Option(
      names = "--now",
      paramLabel = "TIME",
      scope = ScopeType.INHERIT,
      description = "The clock, such as 2026-11-01 or 2026-11-01T09:30:00Z.")
  @Nullable String now;

  @Option(
      names = "--jdbc-url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "Another PostgreSQL (SHORTLIST_DATABASE_URL, _USER, _PASSWORD).")
  @Nullable String jdbcUrl;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  static final class OutputForms extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;

    OutputForms() {
      super(List.of("table", "json", "jsonl", "csv"));
    }
  }

  static final class ProgressForms extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;

    ProgressForms() {
      super(List.of("auto", "bar", "plain", "json", "none"));
    }
  }

  /// The settings given by these options.
  Map<SettingKey<?>, Flag> flags() {
    var flags = new LinkedHashMap<SettingKey<?>, Flag>();
    put(flags, SettingKeys.HOME, "--home", home);
    put(flags, SettingKeys.TENANT, "--tenant", tenant);
    put(flags, SettingKeys.OUTPUT, "--output", output);
    put(flags, SettingKeys.PROGRESS, "--progress", progress);
    put(flags, SettingKeys.DATABASE_URL, "--jdbc-url", jdbcUrl);
    return flags;
  }

  private static void put(
      Map<SettingKey<?>, Flag> flags, SettingKey<?> key, String option, @Nullable String value) {
    if (value != null) {
      flags.put(key, new Flag(option, value));
    }
  }
}
