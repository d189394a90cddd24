package dev.shortlist.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A way to hide text in a PDF. codes: one of these flags must be raised. The steps draw before and
/// after the CV; without lines they draw the clean twin's part.
record PdfAttack(String name, Set<String> codes, PdfCv.Step before, PdfCv.Step after) {
  private static final PdfCv.Step NOTHING = (sheet, lines) -> {};

  static PdfAttack after(String name, String code, PdfCv.Step step) {
    return new PdfAttack(name, Set.of(code.split(" ", -1)), NOTHING, step);
  }

  static PdfAttack before(String name, String code, PdfCv.Step step) {
    return new PdfAttack(name, Set.of(code.split(" ", -1)), step, NOTHING);
  }

  static List<PdfAttack> all() {
    var all = new ArrayList<PdfAttack>();
    all.addAll(PdfInkAttacks.ALL);
    all.addAll(PdfPlaceAttacks.ALL);
    all.addAll(PdfCoverAttacks.ALL);
    all.addAll(PdfAsideAttacks.ALL);
    all.addAll(PdfFontAttacks.ALL);
    return all;
  }

  byte[] attacked(InventedCv cv, boolean sidebar, Payload payload) throws IOException {
    return PdfCv.of(cv, sidebar, before, after, payload.lines());
  }

  byte[] clean(InventedCv cv, boolean sidebar) throws IOException {
    return PdfCv.of(cv, sidebar, before, after, List.of());
  }

  @Override
  public String toString() {
    return name;
  }
}
