package dev.shortlist.hiring;

import java.util.List;

/// What is hired for: a title, a description in free words ("" when none) and what is asked. Scores
/// at or above the threshold (0..100) get an interview pack. Filters are answered beside the score.
public record Vacancy(
    VacancyId id,
    String title,
    String description,
    List<Requirement> requirements,
    double threshold,
    List<Filter> filters) {
  /// The threshold of a vacancy that names none.
  public static final double DEFAULT_THRESHOLD = 70;

  /// One that asks nothing beside its points.
  public Vacancy(
      VacancyId id,
      String title,
      String description,
      List<Requirement> requirements,
      double threshold) {
    this(id, title, description, requirements, threshold, List.of());
  }

  public Vacancy {
    requirements = List.copyOf(requirements);
    filters = List.copyOf(filters);
    if (title.isBlank()) {
      throw new IllegalArgumentException("title of vacancy " + id + " must not be blank");
    }
    if (requirements.isEmpty()) {
      throw new IllegalArgumentException("vacancy " + id + " must have at least one requirement");
    }
    if (!(threshold >= 0 && threshold <= 100)) {
      throw new IllegalArgumentException(
          "threshold of vacancy " + id + " must be within 0..100 but was " + threshold);
    }
  }
}
