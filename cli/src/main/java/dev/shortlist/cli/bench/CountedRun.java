package dev.shortlist.cli.bench;

import java.time.Duration;

/// What one call of the program took, all its processes together.
///
/// @param cpu of all processes: program, readers, database
/// @param readers CPU of the processes that read documents, part of cpu
/// @param database CPU of the database server and its processes, part of cpu
/// @param programBytes peak resident memory of the program
/// @param readerBytes peak resident memory of the largest reading process
/// @param databaseBytes most memory the server's processes had together, what they share counted
///   once
/// @param readerCount how many reading processes were seen
record CountedRun(
    int exit,
    Duration wall,
    Duration cpu,
    Duration readers,
    Duration database,
    long programBytes,
    long readerBytes,
    long databaseBytes,
    int readerCount) {

  /// CPU of the program's own process.
  Duration program() {
    return cpu.minus(readers).minus(database);
  }
}
