package dev.shortlist.pipeline;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.source.DocumentSource;
import dev.shortlist.store.RunId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// What the steps of one run share: who it works for, its number and fence, its source and the
/// vacancies its candidates are considered for.
record RunContext(
    TenantId tenant,
    RunId run,
    long fence,
    DocumentSource source,
    List<Vacancy> vacancies,
    PackChoice packs,
    int partitions,
    LocalDate today,
    RunProgress progress,
    StopSignal stop) {

  /// The month of the run's first day: what "to present" means for documents it brings.
  YearMonth month() {
    return YearMonth.from(today);
  }
}
