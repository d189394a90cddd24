package dev.shortlist.store;

import java.util.Locale;

/// What became of a file in a run; the words are the contract's.
public enum Outcome {
  ACCEPTED,
  DUPLICATE,
  UPDATED,
  UNREADABLE,
  SKIPPED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
