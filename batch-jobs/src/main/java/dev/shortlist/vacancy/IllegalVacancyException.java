package dev.shortlist.vacancy;

import java.util.List;

/// A vacancy cannot be used as it is written; problems says all that is wrong with it, each with
/// what to write instead.
public final class IllegalVacancyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String name;
  private final List<String> problems;

  public IllegalVacancyException(String name, List<String> problems) {
    super("cannot use vacancy " + name + ": " + String.join("; ", problems));
    this.name = name;
    this.problems = List.copyOf(problems);
  }

  /// The file or other name the vacancy was read under.
  public String name() {
    return name;
  }

  /// All problems, in the order of the file.
  public List<String> problems() {
    return problems;
  }
}
