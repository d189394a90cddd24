package dev.shortlist.admin.results;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.VacancyId;

/// Ids as they come in paths and parameters: one that cannot be an id is that of nothing.
final class Ids {
  private Ids() {}

  static VacancyId vacancy(String named) {
    try {
      return new VacancyId(named);
    } catch (IllegalArgumentException e) {
      throw Refusal.unknown();
    }
  }

  static CandidateId candidate(String named) {
    try {
      return new CandidateId(named);
    } catch (IllegalArgumentException e) {
      throw Refusal.unknown();
    }
  }

  /// The id itself, when it has the form of those that are given out here.
  static String upload(String named) {
    if (!named.matches("[ai]-[0-9a-f]{32}")) {
      throw Refusal.unknown();
    }
    return named;
  }
}
