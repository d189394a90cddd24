package dev.shortlist.admin.accounts;

/// The signing keys in the database were sealed under another secret than this node has.
public final class SecretMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SecretMismatchException(String keyId) {
    super("signing key " + keyId + " in the database is sealed under another service secret");
  }
}
