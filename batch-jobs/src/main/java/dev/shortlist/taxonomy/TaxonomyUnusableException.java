package dev.shortlist.taxonomy;

/// A kept taxonomy that cannot be read any more: which one. To be imported again, or removed.
public final class TaxonomyUnusableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String taxonomy;

  TaxonomyUnusableException(String taxonomy, Exception cause) {
    super("the taxonomy " + taxonomy + " cannot be read", cause);
    this.taxonomy = taxonomy;
  }

  /// Its name.
  public String taxonomy() {
    return taxonomy;
  }
}
