package dev.shortlist.pipeline;

import dev.shortlist.hiring.Recipe;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.source.PathPatterns;
import java.time.Instant;
import java.util.List;

/// What an import is asked to do. Two requests of the same recipe are the same run as long as it is
/// unfinished.
///
/// @param source what opens the source again, such as a path or an address in S3
/// @param endpoint the S3 server the source is on; "" for AWS, and for sources that are not in S3
/// @param location where the source is: the same for the same source, however it was asked for
/// @param since only files modified at or after this; [Instant#MIN] for all
public record ImportRequest(
    TenantId tenant,
    String source,
    String endpoint,
    String location,
    PathPatterns patterns,
    Instant since,
    List<VacancyId> vacancies,
    PackChoice packs) {
  public ImportRequest {
    vacancies = vacancies.stream().sorted().distinct().toList();
  }

  /// Of every file of a folder or archive, as old as it may be; packs of everybody at or above the
  /// threshold.
  public ImportRequest(
      TenantId tenant, String location, PathPatterns patterns, List<VacancyId> vacancies) {
    this(tenant, location, "", location, patterns, Instant.MIN, vacancies, PackChoice.STANDARD);
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
        .with("since", since.equals(Instant.MIN) ? "" : since.toString())
        .with("vacancies", vacancies.toString());
  }
}
