package dev.shortlist.cli.bench;

import java.time.Duration;

/// What the system says of a running process at one moment.
///
/// @param name of its program, such as java or postgres
/// @param cpu of itself, without its children
/// @param peakBytes most memory it ever had resident; 0 when unknown
/// @param ownBytes memory resident now that it shares with nobody
/// @param sharedBytes memory resident now of files and between processes
/// @param ended whether only its last word is left to hear (a zombie)
record ProcessLook(
    long pid,
    long parent,
    String name,
    Duration cpu,
    long peakBytes,
    long ownBytes,
    long sharedBytes,
    boolean ended) {

  /// This look, with what an earlier one knew better: the system tells no memory of a process in
  /// the moment of its end.
  ProcessLook after(ProcessLook earlier) {
    return new ProcessLook(
        pid,
        parent,
        name,
        cpu,
        Math.max(peakBytes, earlier.peakBytes()),
        ownBytes,
        sharedBytes,
        ended);
  }
}
