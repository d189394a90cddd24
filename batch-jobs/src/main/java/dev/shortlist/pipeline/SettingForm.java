package dev.shortlist.pipeline;

/// How a setting's words become its value.
@FunctionalInterface
public interface SettingForm<T> {
  /// The value; throws IllegalArgumentException whose message continues "must be …".
  T read(String words);
}
