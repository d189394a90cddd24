package dev.shortlist.search;

/// A search took longer than it may; the line should be made simpler.
public final class SearchTimeoutException extends RuntimeException {
  SearchTimeoutException(String message) {
    super(message);
  }
}
