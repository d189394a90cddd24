package dev.shortlist.interview;

import java.util.List;

/// A question library cannot be used; the problems name file, place and what to do, all of them at
/// once.
public final class IllegalLibraryException extends RuntimeException {
  private final List<String> problems;

  IllegalLibraryException(List<String> problems) {
    super("the question library has problems:\n" + String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
