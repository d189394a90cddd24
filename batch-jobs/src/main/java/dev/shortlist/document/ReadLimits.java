package dev.shortlist.document;

/// Countable limits that decide a verdict for good: the same document meets them on every machine.
///
/// - `bytes`: size of the file.
/// - `unpackedBytes`: sum of all unpacked parts of a zip, or one unpacked stream of a PDF that is
///   no picture.
/// - `ratio`: unpacked to packed bytes of a zip's part of more than a megabyte.
/// - `pages`, `characters`, `operators`: pages, visible and hidden characters, and drawing
///   operations (a form drawn counts as 50) of the whole document.
/// - `depth`: nesting of elements, groups or forms.
public record ReadLimits(
    long bytes,
    long unpackedBytes,
    int ratio,
    int pages,
    int characters,
    int operators,
    int depth) {
  /// 50 MB, 200 MB, 200 times, 500 pages, 2,000,000 characters, 3,000,000 operators, 200 levels.
  public static final ReadLimits DEFAULTS =
      new ReadLimits(50_000_000, 200_000_000, 200, 500, 2_000_000, 3_000_000, 200);

  public ReadLimits {
    if (bytes < 1
        || unpackedBytes < 1
        || ratio < 1
        || pages < 1
        || characters < 1
        || operators < 1
        || depth < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
  }
}
