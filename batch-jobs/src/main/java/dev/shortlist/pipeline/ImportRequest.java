package dev.shortlist.pipeline;

import dev.shortlist.hiring.Recipe;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.source.PathPatterns;
import java.util.List;

/// What an import is asked to do. Two requests of the same recipe are the same run as long as it is
/// unfinished.
public record ImportRequest(
    TenantId tenant,
    String location,
    PathPatterns patterns,
    List<VacancyId> vacancies,
    PackChoice packs) {
  public ImportRequest {
    vacancies = vacancies.stream().sorted().distinct().toList();
  }

  /// Packs of everybody at or above the threshold.
  public ImportRequest(
      TenantId tenant, String location, PathPatterns patterns, List<VacancyId> vacancies) {
    this(tenant, location, patterns, vacancies, PackChoice.STANDARD);
  }

  String recipe() {
    Recipe recipe = recipeOfSource();
    return switch (packs) {
      case PackChoice.AtThreshold() -> recipe.name();
      case PackChoice.Best(int count) -> recipe.with("packs", Integer.toString(count)).name();
    };
  }

  private Recipe recipeOfSource() {
    return Recipe.of(ImportJob.NAME)
        .with("location", location)
        .with("include", String.join("\n", patterns.include()))
        .with("exclude", String.join("\n", patterns.exclude()))
        .with("vacancies", vacancies.toString());
  }
}
