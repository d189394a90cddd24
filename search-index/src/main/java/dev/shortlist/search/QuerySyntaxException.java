package dev.shortlist.search;

/// A search line cannot be read: at which UTF-16 offset, why, and what to write instead.
public final class QuerySyntaxException extends RuntimeException {
  private final int position;
  private final String hint;

  QuerySyntaxException(int position, String problem, String hint) {
    super(problem + " (at character " + (position + 1) + ")");
    this.position = position;
    this.hint = hint;
  }

  /// UTF-16 offset in the line, from 0.
  public int position() {
    return position;
  }

  public String hint() {
    return hint;
  }
}
