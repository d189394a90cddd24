package dev.shortlist.s3;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a bucket, such as `s3://acme/cvs/2026/`: everything whose key begins with the prefix.
/// The prefix is "" for the whole bucket, else ends with "/": `s3://acme/cv` is not a part of
/// `s3://acme/cvs`.
public record S3Address(String bucket, String prefix) {
  private static final Pattern FORM = Pattern.compile("s3://([^/]+)(?:/(.*))?", Pattern.DOTALL);
  private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,253}");

  public S3Address {
    if (!BUCKET.matcher(bucket).matches()) {
      throw new IllegalArgumentException(
          "must name a bucket of letters, digits, '.', '_' and '-', as in s3://bucket/prefix");
    }
    if (!prefix.isEmpty() && !prefix.endsWith("/")) {
      throw new IllegalArgumentException("prefix must be empty or end with '/'");
    }
  }

  /// Whether these words mean a place in S3 and not a path.
  public static boolean isMeant(String words) {
    return words.startsWith("s3://");
  }

  /// Reads `s3://bucket` or `s3://bucket/prefix`, with or without a "/" at the end.
  ///
  /// @throws IllegalArgumentException whose message continues "must …"
  public static S3Address parse(String words) {
    Matcher matcher = FORM.matcher(words);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("must be like s3://bucket/prefix");
    }
    String prefix = matcher.group(2) == null ? "" : matcher.group(2);
    return new S3Address(
        matcher.group(1), prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/");
  }

  /// As people write it.
  @Override
  public String toString() {
    return "s3://" + bucket + "/" + prefix;
  }
}
