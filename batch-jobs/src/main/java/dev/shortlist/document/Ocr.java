package dev.shortlist.document;

import java.nio.file.Path;
import java.time.Duration;

/// Whether pages that are only a picture are read by optical character recognition, and by which
/// program. What it makes of a page depends on its version and languages, so both are part of the
/// recipe.
public sealed interface Ocr {
  /// Pages of one document that are read so at most; what stands on later ones is cut off.
  int MOST_PAGES = 10;

  /// Time for one page.
  Duration PAGE_TIME = Duration.ofSeconds(20);

  /// In the recipe: "" when off, so that what was read without stays as it is.
  String canonical();

  /// Pictures are not read.
  record Off() implements Ocr {
    @Override
    public String canonical() {
      return "";
    }
  }

  /// By tesseract (github.com/tesseract-ocr/tesseract, Apache-2.0), a program of its own.
  ///
  /// @param program its file
  /// @param version as it says itself, such as 5.3.0
  /// @param languages its codes joined by a plus sign, such as eng+deu
  record Tesseract(Path program, String version, String languages) implements Ocr {
    @Override
    public String canonical() {
      return " ocr=tesseract-" + version + "/" + languages + "/pages-" + MOST_PAGES;
    }
  }
}
