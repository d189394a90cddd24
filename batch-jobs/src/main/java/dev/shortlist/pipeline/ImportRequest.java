package dev.shortlist.pipeline;

import dev.shortlist.hiring.Recipe;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.source.PathPatterns;
import java.util.List;

/// What an import is asked to do. Two requests of the same recipe are the same run as long as it is
/// unfinished.
public record ImportRequest(
    TenantId tenant, String location, PathPatterns patterns, List<VacancyId> vacancies) {
  public ImportRequest {
    vacancies = vacancies.stream().sorted().distinct().toList();
  }

  String recipe() {
    return Recipe.of(ImportJob.NAME)
        .with("location", location)
        .with("include", String.join("\n", patterns.include()))
        .with("exclude", String.join("\n", patterns.exclude()))
        .with("vacancies", vacancies.toString())
        .name();
  }
}
