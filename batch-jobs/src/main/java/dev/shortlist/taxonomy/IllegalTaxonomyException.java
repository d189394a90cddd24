package dev.shortlist.taxonomy;

/// A file that is no list of skills: which one, why, and what it should look like.
public final class IllegalTaxonomyException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String fix;

  IllegalTaxonomyException(String message, String fix) {
    super(message);
    this.fix = fix;
  }

  /// What to do.
  public String fix() {
    return fix;
  }
}
