package dev.shortlist.pipeline;

/// OCR is required and its program is not there, or has none of our languages.
public final class OcrUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OcrUnavailableException(String program) {
    super("OCR is required, but " + program + " is not installed or does not answer");
  }
}
