package dev.shortlist.pipeline;

import java.util.List;
import java.util.Locale;

/// One thing that can be set: by the option or the environment variable it names, else in
/// config.yaml, else by a variable that other programs know it by, else standard. A secret's value
/// is never shown.
public record SettingKey<T>(
    String name,
    String standard,
    String example,
    String meaning,
    SettingForm<T> form,
    Visibility visibility,
    List<String> otherVariables) {
  /// Whether people may read the value back.
  public enum Visibility {
    SHOWN,
    SECRET,
    /// A secret that must not even stand in config.yaml.
    SECRET_VARIABLE
  }

  /// A setting that only our own variable sets.
  public SettingKey(
      String name,
      String standard,
      String example,
      String meaning,
      SettingForm<T> form,
      Visibility visibility) {
    this(name, standard, example, meaning, form, visibility, List.of());
  }

  /// A setting that people may read back and that only our own variable sets.
  static <T> SettingKey<T> shown(
      String name, String standard, String example, String meaning, SettingForm<T> form) {
    return new SettingKey<>(name, standard, example, meaning, form, Visibility.SHOWN);
  }

  /// The environment variable: database.url is SHORTLIST_DATABASE_URL.
  public String variable() {
    return "SHORTLIST_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
