package dev.shortlist.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A way to hide text in a CV of some format. codes: one of these flags must be raised. The maker
/// is given the lines to hide; without lines it makes the clean twin, which looks the same.
record Attack(String name, Set<String> codes, Maker maker) {
  /// Writes an invented CV with these lines hidden in it.
  @FunctionalInterface
  interface Maker {
    byte[] of(InventedCv cv, boolean sidebar, List<String> lines) throws IOException;
  }

  /// codes are flags, a space apart.
  static Attack of(String format, String name, String codes, Maker maker) {
    return new Attack(format + ": " + name, Set.of(codes.split(" ", -1)), maker);
  }

  static List<Attack> all() {
    var all = new ArrayList<Attack>();
    all.addAll(PdfInkAttacks.ALL);
    all.addAll(PdfPlaceAttacks.ALL);
    all.addAll(PdfCoverAttacks.ALL);
    all.addAll(PdfAsideAttacks.ALL);
    all.addAll(PdfFontAttacks.ALL);
    all.addAll(PdfOutlineAttacks.ALL);
    all.addAll(PdfPaintAttacks.ALL);
    all.addAll(PdfPatternAttacks.ALL);
    all.addAll(PdfStateAttacks.ALL);
    all.addAll(DocxLookAttacks.ALL);
    all.addAll(DocxPlaceAttacks.ALL);
    all.addAll(DocxAsideAttacks.ALL);
    all.addAll(DocxBeyondAttacks.ALL);
    all.addAll(DocxStateAttacks.ALL);
    all.addAll(HtmlAttacks.ALL);
    all.addAll(RtfAttacks.ALL);
    all.addAll(OdtAttacks.ALL);
    return all;
  }

  byte[] attacked(InventedCv cv, boolean sidebar, Payload payload) throws IOException {
    return maker.of(cv, sidebar, payload.lines());
  }

  byte[] clean(InventedCv cv, boolean sidebar) throws IOException {
    return maker.of(cv, sidebar, List.of());
  }

  @Override
  public String toString() {
    return name;
  }
}
