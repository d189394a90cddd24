package dev.shortlist.search;

/// Another process is writing to this index, now: wait and try again. Readers are not affected.
public final class IndexBusyException extends RuntimeException {
  IndexBusyException(String message, Throwable cause) {
    super(message, cause);
  }
}
