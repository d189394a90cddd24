package dev.shortlist.admin.accounts;

import dev.shortlist.hiring.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody presents to prove who they are: `slt_KIND_TENANT.ID.RANDOM` with 256 random bits.
/// The tenant in it says in whose rows its hash is looked for; scanners for leaked secrets know it
/// by its beginning.
record Secret(Kind kind, TenantId tenant, String id, String text) {
  enum Kind {
    REFRESH,
    SESSION,
    /// A personal token.
    TOKEN,
    INVITATION,
    RESET,
    SETUP;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern FORM =
      Pattern.compile(
          "slt_(refresh|session|token|invitation|reset|setup)_([a-z0-9][a-z0-9-]{0,62})"
              + "\\.([0-9a-f]{24})\\.[A-Za-z0-9_-]{43}");
  private static final int ID_BYTES = 12;
  private static final int SECRET_BYTES = 32;

  static Secret make(Kind kind, TenantId tenant, SecureRandom random) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    String id = id(random);
    String text =
        "slt_"
            + kind.word()
            + "_"
            + tenant
            + "."
            + id
            + "."
            + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    return new Secret(kind, tenant, id, text);
  }

  /// Nothing when the text has not the form of this kind.
  static Optional<Secret> parse(Kind kind, String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || !matcher.group(1).equals(kind.word())) {
      return Optional.empty();
    }
    return Optional.of(new Secret(kind, new TenantId(matcher.group(2)), matcher.group(3), text));
  }

  /// An id that says nothing: 24 hexadecimal digits.
  static String id(SecureRandom random) {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  String hash() {
    return sha256(text);
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Without the random part: secrets end up in messages.
  @Override
  public String toString() {
    return kind.word() + " " + id;
  }
}
