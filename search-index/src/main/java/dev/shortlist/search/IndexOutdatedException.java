package dev.shortlist.search;

/// The index was made by another release, or for another embedding model: rebuild it.
public final class IndexOutdatedException extends RuntimeException {
  IndexOutdatedException(String message) {
    super(message);
  }
}
