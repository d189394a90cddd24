package dev.shortlist.document;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// A page with the annotations that are part of its looks (form fields, typed-on text, stamps);
/// what notes say is not seen on the page and only reported.
final class PdfAnnotations {
  private static final Set<String> DRAWN = Set.of("Widget", "FreeText", "Stamp");
  private static final Set<String> SILENT = Set.of("Link", "Widget", "FreeText", "Stamp");

  private PdfAnnotations() {}

  static void draw(PdfPageEngine engine, PDPage page, Findings findings) throws IOException {
    engine.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      String kind = annotation.getSubtype();
      if (kind == null) {
        continue;
      }
      boolean unseen = annotation.isHidden() || annotation.isNoView();
      if (DRAWN.contains(kind) && !unseen) {
        engine.showAnnotation(annotation);
        continue;
      }
      String contents = annotation.getContents();
      if (contents != null && (unseen || !SILENT.contains(kind))) {
        findings.hidden("hidden-text.annotation", contents);
      } else if (unseen && annotation.getCOSObject().containsKey(COSName.V)) {
        findings.hidden(
            "hidden-text.annotation",
            String.valueOf(annotation.getCOSObject().getString(COSName.V)));
      }
    }
  }
}
