package dev.shortlist.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A run as the ledger keeps it. recipe names its source and options; options is their JSON;
/// message is "" or why it did not complete.
public record Run(
    RunId id,
    String job,
    String source,
    String recipe,
    String options,
    RunStatus status,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Long jobExecution,
    boolean listed,
    String message) {}
