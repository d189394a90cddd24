package dev.shortlist.vacancy;

import dev.shortlist.hiring.Requirement;

/// What became of a requirement between two versions of a vacancy. Places count from 0 in the
/// version they speak of.
public sealed interface RequirementEdit {
  /// Asked in both versions, alike or with another need, weight or measure.
  record Kept(int before, int after, Requirement was, Requirement now) implements RequirementEdit {
    public boolean changed() {
      return !was.equals(now);
    }
  }

  /// Asked since the later version.
  record Added(int after, Requirement now) implements RequirementEdit {}

  /// Asked up to the earlier version.
  record Removed(int before, Requirement was) implements RequirementEdit {}
}
