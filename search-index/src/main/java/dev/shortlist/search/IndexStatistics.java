package dev.shortlist.search;

/// The size and state of an index. `removed` counts documents that are out of the results but whose
/// bytes wait for a merge.
public record IndexStatistics(
    int candidates,
    int removed,
    int segments,
    long sizeBytes,
    int dimension,
    String generation,
    String format,
    Checkpoint checkpoint) {}
