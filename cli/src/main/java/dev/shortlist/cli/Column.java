package dev.shortlist.cli;

import java.util.function.Function;

/// One column of a table or CSV file. A flowing column gives way when the terminal is narrow: its
/// words wrap.
record Column<T>(String heading, Fit fit, Function<T, String> value) {
  enum Fit {
    LEFT,
    RIGHT,
    FLOWING
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
}
