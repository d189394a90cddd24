package dev.shortlist.cli;

import java.util.function.Function;

/// One column of a table or CSV file. When the terminal is narrow a flowing column gives way by
/// wrapping its words, a brief one by leaving out its end.
record Column<T>(String heading, Fit fit, Function<T, String> value) {
  enum Fit {
    LEFT,
    RIGHT,
    FLOWING,
    BRIEF
  }

  static <T> Column<T> left(String heading, Function<T, String> value) {
    return new Column<>(heading, Fit.LEFT, value);
  }

  static <T> Column<T> right(String heading, Function<T, String> value) {
    return new Column<>(heading, Fit.RIGHT, value);
  }

  static <T> Column<T> flowing(String heading, Function<T, String> value) {
    return new Column<>(heading, Fit.FLOWING, value);
  }

  static <T> Column<T> brief(String heading, Function<T, String> value) {
    return new Column<>(heading, Fit.BRIEF, value);
  }
}
