package dev.shortlist.hiring;

/// Where a value of a profile was read: a JSON Pointer (RFC 6901) to the value, the words it rests
/// on, how sure the method is (0..1), and the method's name.
public record Evidence(String pointer, Quote quote, double confidence, String method) {
  /// The method of a value that the CV itself states, where others are counted.
  public static final String STATED = "stated";

  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be within 0..1 but was " + confidence);
    }
  }
}
