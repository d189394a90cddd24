package dev.shortlist.attack;

import java.io.IOException;
import java.util.List;

/// Ways to hide text in a DOCX. Without lines the step writes the clean twin's part.
final class DocxAttack {
  @FunctionalInterface
  interface Step {
    void on(DocxSheet sheet, List<String> lines);
  }

  private DocxAttack() {}

  static Attack of(String name, String codes, Step step) {
    return Attack.of("DOCX", name, codes, (cv, sidebar, lines) -> made(step, cv, sidebar, lines));
  }

  /// Paragraphs after the CV that look so.
  static Attack look(String name, String codes, String look) {
    return of(name, codes, (s, l) -> s.body.append(DocxSheet.paragraphs("", look, l)));
  }

  /// Paragraphs after the CV with these paragraph properties.
  static Attack placed(String name, String codes, String properties) {
    return of(name, codes, (s, l) -> s.body.append(DocxSheet.paragraphs(properties, "", l)));
  }

  private static byte[] made(Step step, InventedCv cv, boolean sidebar, List<String> lines)
      throws IOException {
    var sheet = new DocxSheet();
    step.on(sheet, lines);
    return sheet.saved(DocxCv.of(cv, sidebar));
  }
}
