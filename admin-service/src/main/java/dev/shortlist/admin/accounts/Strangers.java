package dev.shortlist.admin.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Names for what is tried to log in with at organisations that there are not. They lock as others
/// do, but there are never more than so many of them, however many organisations somebody invents;
/// which of them share a name only this service can tell.
final class Strangers {
  private static final int MOST = 1 << 16;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  Strangers(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /// The name for this organisation and address.
  String name(String organisation, String address) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] text = ("log-in " + organisation + '\n' + address).getBytes(StandardCharsets.UTF_8);
      int first = ByteBuffer.wrap(mac.doFinal(text)).getInt();
      return "stranger " + Math.floorMod(first, MOST);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
