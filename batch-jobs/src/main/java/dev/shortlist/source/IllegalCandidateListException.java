package dev.shortlist.source;

/// A candidate list that cannot be taken as a whole: what is wrong, and what to do.
public final class IllegalCandidateListException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String hint;

  IllegalCandidateListException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /// What to do about it.
  public String hint() {
    return hint;
  }
}
