package dev.shortlist.pipeline;

import dev.shortlist.hiring.VacancyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run's options as the ledger keeps them, enough to start it again. Packs is null for everybody
/// at or above the threshold.
public record RunOptions(
    String location,
    List<String> include,
    List<String> exclude,
    List<String> vacancies,
    @Nullable Integer packs) {
  static RunOptions of(ImportRequest request) {
    return new RunOptions(
        request.location(),
        request.patterns().include(),
        request.patterns().exclude(),
        request.vacancies().stream().map(VacancyId::value).toList(),
        switch (request.packs()) {
          case PackChoice.AtThreshold() -> null;
          case PackChoice.Best(int count) -> count;
        });
  }
}
