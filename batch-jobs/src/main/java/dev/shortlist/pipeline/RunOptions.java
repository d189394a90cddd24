package dev.shortlist.pipeline;

import dev.shortlist.hiring.VacancyId;
import dev.shortlist.s3.S3Address;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run's options as the ledger keeps them, enough to start it again: the location is what opens
/// the source, endpoint is null for sources that are not in S3 and "" for AWS, since is null for
/// files of any age, packs for everybody at or above the threshold.
public record RunOptions(
    String location,
    @Nullable String endpoint,
    List<String> include,
    List<String> exclude,
    @Nullable String since,
    List<String> vacancies,
    @Nullable Integer packs) {
  static RunOptions of(ImportRequest request) {
    return new RunOptions(
        request.source(),
        request.endpoint().isEmpty() && !S3Address.isMeant(request.source())
            ? null
            : request.endpoint(),
        request.patterns().include(),
        request.patterns().exclude(),
        request.since().equals(Instant.MIN) ? null : request.since().toString(),
        request.vacancies().stream().map(VacancyId::value).toList(),
        switch (request.packs()) {
          case PackChoice.AtThreshold() -> null;
          case PackChoice.Best(int count) -> count;
        });
  }
}
