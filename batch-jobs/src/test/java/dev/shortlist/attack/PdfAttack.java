package dev.shortlist.attack;

/// Ways to hide text in a PDF. The steps draw before or after the CV; without lines they draw the
/// clean twin's part.
final class PdfAttack {
  private static final PdfCv.Step NOTHING = (sheet, lines) -> {};

  private PdfAttack() {}

  static Attack after(String name, String codes, PdfCv.Step step) {
    return of(name, codes, NOTHING, step);
  }

  static Attack before(String name, String codes, PdfCv.Step step) {
    return of(name, codes, step, NOTHING);
  }

  private static Attack of(String name, String codes, PdfCv.Step before, PdfCv.Step after) {
    return Attack.of(
        "PDF", name, codes, (cv, sidebar, lines) -> PdfCv.of(cv, sidebar, before, after, lines));
  }
}
