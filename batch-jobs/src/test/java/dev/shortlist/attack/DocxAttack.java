package dev.shortlist.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A way to hide text in a DOCX. codes: one of these flags must be raised. Without lines the step
/// writes the clean twin's part.
record DocxAttack(String name, Set<String> codes, Step step) {
  @FunctionalInterface
  interface Step {
    void on(DocxSheet sheet, List<String> lines);
  }

  static DocxAttack of(String name, String codes, Step step) {
    return new DocxAttack(name, Set.of(codes.split(" ", -1)), step);
  }

  /// Paragraphs after the CV that look so.
  static DocxAttack look(String name, String code, String look) {
    return of(name, code, (s, l) -> s.body.append(DocxSheet.paragraphs("", look, l)));
  }

  /// Paragraphs after the CV with these paragraph properties.
  static DocxAttack placed(String name, String code, String properties) {
    return of(name, code, (s, l) -> s.body.append(DocxSheet.paragraphs(properties, "", l)));
  }

  static List<DocxAttack> all() {
    var all = new ArrayList<DocxAttack>();
    all.addAll(DocxLookAttacks.ALL);
    all.addAll(DocxPlaceAttacks.ALL);
    all.addAll(DocxAsideAttacks.ALL);
    return all;
  }

  byte[] attacked(InventedCv cv, boolean sidebar, Payload payload) throws IOException {
    return made(cv, sidebar, payload.lines());
  }

  byte[] clean(InventedCv cv, boolean sidebar) throws IOException {
    return made(cv, sidebar, List.of());
  }

  private byte[] made(InventedCv cv, boolean sidebar, List<String> lines) throws IOException {
    var sheet = new DocxSheet();
    step.on(sheet, lines);
    return sheet.saved(DocxCv.of(cv, sidebar));
  }

  @Override
  public String toString() {
    return name;
  }
}
