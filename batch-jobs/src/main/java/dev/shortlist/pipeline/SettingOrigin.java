package dev.shortlist.pipeline;

import java.nio.file.Path;

/// Where a setting's value came from.
public sealed interface SettingOrigin {
  /// What people read: --threads, SHORTLIST_THREADS, config.yaml:3 or standard.
  String words();

  /// Nobody set it.
  record Standard() implements SettingOrigin {
    @Override
    public String words() {
      return "standard";
    }
  }

  /// A line (from 1) of the configuration file.
  record File(Path file, int line) implements SettingOrigin {
    @Override
    public String words() {
      return file + ":" + line;
    }
  }

  /// An environment variable.
  record Variable(String name) implements SettingOrigin {
    @Override
    public String words() {
      return name;
    }
  }

  /// An option on the command line.
  record Flag(String name) implements SettingOrigin {
    @Override
    public String words() {
      return name;
    }
  }
}
