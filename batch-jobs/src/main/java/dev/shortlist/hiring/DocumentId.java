package dev.shortlist.hiring;

import java.util.regex.Pattern;

/// A file by its content: the SHA-256 of its bytes in lower-case hexadecimal.
public record DocumentId(String sha256) implements Comparable<DocumentId> {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public DocumentId {
    if (!FORM.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "document id must be 64 hexadecimal digits but was '" + sha256 + "'");
    }
  }

  public static DocumentId of(byte[] bytes) {
    return new DocumentId(Sha256.of(bytes));
  }

  @Override
  public int compareTo(DocumentId other) {
    return sha256.compareTo(other.sha256);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
