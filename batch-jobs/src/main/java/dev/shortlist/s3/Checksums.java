package dev.shortlist.s3;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// Sums over the whole of an object.
final class Checksums {
  private static final Pattern MD5 = Pattern.compile("\"?([0-9a-f]{32})\"?");

  private Checksums() {}

  /// What goes with bytes that are sent: SHA-256 in Base64.
  static String sha256(byte[] bytes) {
    byte[] digest = digest("SHA-256", bytes);
    return new String(Base64.getEncoder().encode(digest), StandardCharsets.US_ASCII);
  }

  /// Whether the bytes are those that were stored. A checksum of the response was looked at by the
  /// SDK while they came. Where the server sends none, the ETag of an object that came in one piece
  /// and is not under a key of KMS is its MD5; any other ETag means nothing and fits.
  static boolean fit(GetObjectResponse response, byte[] bytes) {
    Matcher etag =
        MD5.matcher(response.eTag() == null ? "" : response.eTag().toLowerCase(Locale.ROOT));
    String encryption = response.serverSideEncryptionAsString();
    boolean plain = encryption == null || encryption.isEmpty() || encryption.equals("AES256");
    if (hasOwn(response) || !plain || !etag.matches()) {
      return true;
    }
    return HexFormat.of().formatHex(digest("MD5", bytes)).equals(etag.group(1));
  }

  private static boolean hasOwn(GetObjectResponse response) {
    return response.checksumCRC32() != null
        || response.checksumCRC32C() != null
        || response.checksumCRC64NVME() != null
        || response.checksumSHA1() != null
        || response.checksumSHA256() != null;
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
