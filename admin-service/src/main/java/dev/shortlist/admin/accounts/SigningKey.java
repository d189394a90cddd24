package dev.shortlist.admin.accounts;

import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;

/// A key pair on P-256 that access tokens are signed with.
record SigningKey(String id, ECPublicKey publicKey, ECPrivateKey privateKey, Instant createdAt) {
  /// Without the private half.
  @Override
  public String toString() {
    return "signing key " + id;
  }
}
