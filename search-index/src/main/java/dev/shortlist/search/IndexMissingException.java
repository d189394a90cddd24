package dev.shortlist.search;

/// There is no index in this folder: build it.
public final class IndexMissingException extends RuntimeException {
  IndexMissingException(String message) {
    super(message);
  }
}
