package dev.shortlist.pipeline;

import dev.shortlist.document.Ocr;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.picture.TesseractFinder;
import java.util.Objects;
import java.util.Optional;

/// Whether and by what pictures of pages are read under some settings.
public final class OcrChoice {
  private OcrChoice() {}

  /// The limits, and OCR where it is asked for and there. Throws OcrUnavailableException when it is
  /// required and not there.
  public static ReadOptions options(Settings settings) {
    String asked = settings.get(SettingKeys.OCR);
    if (asked.equals("off")) {
      return ReadOptions.DEFAULTS;
    }
    Optional<Ocr.Tesseract> found = tesseract(settings);
    if (found.isEmpty() && asked.equals("require")) {
      throw new OcrUnavailableException(settings.get(SettingKeys.OCR_PROGRAM));
    }
    return found.isEmpty()
        ? ReadOptions.DEFAULTS
        : new ReadOptions(ReadLimits.DEFAULTS, found.get());
  }

  /// The program for OCR, whether asked for or not.
  public static Optional<Ocr.Tesseract> tesseract(Settings settings) {
    return TesseractFinder.find(
        settings.get(SettingKeys.OCR_PROGRAM),
        Objects.requireNonNullElse(System.getenv("PATH"), ""));
  }
}
