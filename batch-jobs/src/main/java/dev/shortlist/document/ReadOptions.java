package dev.shortlist.document;

import java.time.Duration;

/// How to read: what a caller may choose. Part of the recipe of an extraction by [#canonical].
public record ReadOptions(ReadLimits limits, Ocr ocr) {
  public static final ReadOptions DEFAULTS = new ReadOptions(ReadLimits.DEFAULTS);

  /// Without OCR.
  public ReadOptions(ReadLimits limits) {
    this(limits, new Ocr.Off());
  }

  /// Time that recognising pictures may take beside reading.
  public Duration mostOcrTime() {
    return switch (ocr) {
      case Ocr.Off() -> Duration.ZERO;
      case Ocr.Tesseract _ -> Ocr.PAGE_TIME.multipliedBy(Ocr.MOST_PAGES);
    };
  }

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
        + limits.depth()
        + ocr.canonical();
  }
}
