package dev.shortlist.pipeline;

import java.util.List;
import java.util.stream.Collectors;

/// Settings that cannot be used: all of them at once.
public final class InvalidSettingsException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<SettingProblem> problems;

  public InvalidSettingsException(List<SettingProblem> problems) {
    super(problems.stream().map(SettingProblem::message).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<SettingProblem> problems() {
    return problems;
  }

  /// Whether every problem lies in the configuration file, so that the call itself was right.
  public boolean onlyInFile() {
    return problems.stream().allMatch(problem -> problem.origin() instanceof SettingOrigin.File);
  }
}
