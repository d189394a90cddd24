package dev.shortlist.document;

/// How to read: what a caller may choose. Part of the recipe of an extraction by [#canonical].
public record ReadOptions(ReadLimits limits) {
  public static final ReadOptions DEFAULTS = new ReadOptions(ReadLimits.DEFAULTS);

  /// The options in one line, equal for equal options in every version that knows the same options.
  public String canonical() {
    return "bytes="
        + limits.bytes()
        + " unpacked="
        + limits.unpackedBytes()
        + " ratio="
        + limits.ratio()
        + " pages="
        + limits.pages()
        + " characters="
        + limits.characters()
        + " operators="
        + limits.operators()
        + " depth="
        + limits.depth();
  }
}
