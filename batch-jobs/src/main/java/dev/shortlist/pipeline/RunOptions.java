package dev.shortlist.pipeline;

import dev.shortlist.hiring.VacancyId;
import java.util.List;

/// A run's options as the ledger keeps them, enough to start it again.
public record RunOptions(
    String location, List<String> include, List<String> exclude, List<String> vacancies) {
  static RunOptions of(ImportRequest request) {
    return new RunOptions(
        request.location(),
        request.patterns().include(),
        request.patterns().exclude(),
        request.vacancies().stream().map(VacancyId::value).toList());
  }
}
