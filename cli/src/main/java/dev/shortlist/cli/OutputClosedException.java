package dev.shortlist.cli;

/// Whoever reads standard output has stopped reading.
final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputClosedException() {
    super("standard output was closed");
  }
}
