package dev.shortlist.cli;

import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.ContractObject;
import dev.shortlist.contract.ErrorJson;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.Progress;
import dev.shortlist.pipeline.SettingKey;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.pipeline.SettingsLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One call of the command line: what commands share. Settings are read when first asked for.
final class Invocation {
  /// The tenant of commands that name none.
  private static final TenantId USUAL_TENANT = new TenantId("default");

  private final Terminal terminal;
  private final Environment environment;
  private final GlobalOptions options;
  private final Map<SettingKey<?>, SettingsLoader.Flag> commandFlags = new LinkedHashMap<>();
  private @Nullable Settings settings;

  Invocation(Terminal terminal, Environment environment, GlobalOptions options) {
    this.terminal = terminal;
    this.environment = environment;
    this.options = options;
  }

  Terminal terminal() {
    return terminal;
  }

  Environment environment() {
    return environment;
  }

  /// Takes a command's own option, such as --threads, as a setting; before the settings are first
  /// asked for.
  void set(SettingKey<?> key, String option, @Nullable Object value) {
    if (value != null) {
      commandFlags.put(key, new SettingsLoader.Flag(option, value.toString()));
    }
  }

  Settings settings() throws InvalidSettingsException {
    Settings loaded = settings;
    if (loaded == null) {
      var flags = new LinkedHashMap<>(options.flags());
      flags.putAll(commandFlags);
      loaded =
          new SettingsLoader(environment.variables(), environment.userHome())
              .load(flags, configFile());
      settings = loaded;
    }
    return loaded;
  }

  <T> T setting(SettingKey<T> key) throws InvalidSettingsException {
    return settings().get(key);
  }

  OutputFormat format() throws InvalidSettingsException {
    return OutputFormat.valueOf(setting(SettingKeys.OUTPUT).toUpperCase(Locale.ROOT));
  }

  /// The clock: the machine's, or stopped at --now.
  Clock clock() {
    String now = options.now;
    return now == null ? environment.clock() : Clock.fixed(instant("--now", now), ZoneOffset.UTC);
  }

  /// A writer of this command's results in the chosen form.
  <T> ResultWriter<T> results(List<Column<T>> columns, Function<T, ? extends ContractObject> json)
      throws InvalidSettingsException {
    int width = terminal.attached().out() ? terminal.columns() : 0;
    Table.Colour colour = colours(terminal.attached().out()) ? Table.Colour.ON : Table.Colour.OFF;
    return new ResultWriter<>(
        format(), terminal.out(), columns, json, new Table(columns, width, colour));
  }

  /// Writes a command's one result as JSON: indented, or with -o jsonl on one line.
  void print(ContractObject result) throws InvalidSettingsException {
    String text =
        format() == OutputFormat.JSONL ? ContractJson.line(result) : ContractJson.indented(result);
    terminal.out().print(text + "\n");
    if (terminal.out().checkError()) {
      throw new OutputClosedException();
    }
  }

  /// How this call tells its progress, on standard error.
  Progress progress() throws InvalidSettingsException {
    return ProgressChoice.of(
        setting(SettingKeys.PROGRESS),
        options.quiet ? ProgressChoice.Talk.QUIET : ProgressChoice.Talk.NORMAL,
        terminal);
  }

  /// A hint or remark on standard error, unless --quiet.
  void say(String remark) {
    if (!options.quiet) {
      terminal.err().println(TerminalText.lines(remark));
    }
  }

  /// A remark on standard error, unless --quiet: a sentence, or with -o json or jsonl an object.
  void say(String remark, ContractObject forPrograms) throws InvalidSettingsException {
    if (options.quiet) {
      return;
    }
    switch (format()) {
      case JSON, JSONL -> terminal.err().println(ContractJson.line(forPrograms));
      case TABLE, CSV -> say(remark);
    }
  }

  /// How to call another command so that it sees what this one sees.
  String call(String command) {
    var call = new StringBuilder("shortlist ").append(command);
    if (settings != null && !settings.get(SettingKeys.TENANT).equals(USUAL_TENANT)) {
      call.append(" --tenant ").append(settings.get(SettingKeys.TENANT));
    }
    if (options.home != null) {
      call.append(" --home ").append(options.home);
    }
    return call.toString();
  }

  /// Tells one error that does not end the command, such as an unreadable document among good ones.
  void report(ErrorJson error) throws InvalidSettingsException {
    new ErrorReport(terminal.err(), format()).tell(error);
  }

  boolean isVerbose() {
    return options.verbose;
  }

  /// Whether a stream that is (or is not) a terminal gets colours.
  boolean colours(boolean isTerminal) {
    return isTerminal
        && !options.noColor
        && environment.variable("NO_COLOR").isEmpty()
        && !environment.variable("TERM").equals("dumb");
  }

  /// A path as typed, from the working folder.
  Path path(String typed) {
    try {
      return environment.workingFolder().resolve(typed);
    } catch (InvalidPathException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.path",
          "'" + typed + "' cannot be a path: " + e.getReason(),
          "check the spelling",
          e);
    }
  }

  private @Nullable Path configFile() {
    String typed =
        options.config == null ? environment.variable("SHORTLIST_CONFIG") : options.config;
    if (typed.isEmpty()) {
      return null;
    }
    Path file = path(typed);
    if (!Files.exists(file)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.no-such-path",
          "cannot read settings from " + typed + ": no such file",
          "check --config and SHORTLIST_CONFIG, or leave both out");
    }
    return file;
  }

  /// A time as typed for an option; a date is its first moment in UTC.
  static Instant instant(String option, String typed) {
    try {
      return typed.length() == "2026-11-01".length()
          ? LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(typed).toInstant();
    } catch (DateTimeException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.time",
          option + " must be a date or a time with its zone (ISO 8601), but was '" + typed + "'",
          "for example " + option + " 2026-11-01 or " + option + " 2026-11-01T09:30:00Z",
          e);
    }
  }
}
