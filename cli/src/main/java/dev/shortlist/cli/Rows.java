package dev.shortlist.cli;

import java.util.function.Consumer;

/// Rows that come one after the other, so that nobody need hold all of them.
@FunctionalInterface
interface Rows<T> {
  void forEach(Consumer<T> row);
}
