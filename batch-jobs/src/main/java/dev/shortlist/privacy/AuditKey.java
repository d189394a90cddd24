package dev.shortlist.privacy;

import dev.shortlist.hiring.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals rows and heads of the trail. Kept outside the database, so that whoever rules the database
/// alone cannot write a trail that passes.
public final class AuditKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final String id;

  /// @param secret at least 32 random bytes or characters
  public AuditKey(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("a key has at least 32 bytes but this " + secret.length);
    }
    byte[] derived =
        HexFormat.of().parseHex(mac(new SecretKeySpec(secret, ALGORITHM), "shortlist/audit-key@1"));
    this.key = new SecretKeySpec(derived, ALGORITHM);
    this.id = Sha256.of(derived).substring(0, 16);
  }

  /// Tells keys apart and gives nothing away.
  public String id() {
    return id;
  }

  /// 64 hexadecimal digits.
  public String seal(String words) {
    return mac(key, words);
  }

  boolean hasSealed(String words, String seal) {
    return MessageDigest.isEqual(
        seal(words).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.UTF_8));
  }

  private static String mac(SecretKeySpec key, String words) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
