package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Findings;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// A page with the annotations that are part of its looks (form fields, typed-on text, stamps);
/// what notes say is not seen on the page and only reported.
public final class PdfAnnotations {
  private static final Set<String> DRAWN = Set.of("Widget", "FreeText", "Stamp");

  /// Marks that are drawn over the page and say nothing of their own; what is noted on them stays a
  /// note.
  private static final Set<String> MARKS =
      Set.of(
          "Square",
          "Circle",
          "Polygon",
          "PolyLine",
          "Line",
          "Ink",
          "Redact",
          "Watermark",
          "Highlight");

  private PdfAnnotations() {}

  public static void draw(PdfPageEngine engine, PDPage page, Findings findings) throws IOException {
    engine.processPage(new PdfPageContents(page));
    for (PDAnnotation annotation : page.getAnnotations()) {
      String kind = annotation.getSubtype();
      if (kind == null) {
        continue;
      }
      boolean unseen = annotation.isHidden() || annotation.isNoView();
      if (DRAWN.contains(kind) && !unseen && annotation.getNormalAppearanceStream() != null) {
        engine.showAnnotation(annotation);
        said(annotation, findings);
        continue;
      }
      if (MARKS.contains(kind) && !unseen) {
        mark(engine, annotation);
      }
      String contents = annotation.getContents();
      boolean link = kind.equals("Link");
      if (contents != null && (unseen || !link)) {
        findings.hidden("hidden-text.annotation", contents);
      } else if (contents != null) {
        findings.about("hidden-text.annotation", contents);
      } else if (unseen && annotation.getCOSObject().containsKey(COSName.V)) {
        findings.hidden(
            "hidden-text.annotation",
            String.valueOf(annotation.getCOSObject().getString(COSName.V)));
      }
    }
  }

  /// A mark without a drawing of its own is filled by whatever shows the page.
  private static void mark(PdfPageEngine engine, PDAnnotation annotation) throws IOException {
    COSArray inside = annotation.getCOSObject().getCOSArray(COSName.getPDFName("IC"));
    PDRectangle box = annotation.getRectangle();
    if (annotation.getNormalAppearanceStream() != null) {
      engine.showAnnotation(annotation);
    } else if (inside != null && inside.size() > 0 && box != null) {
      double alpha = annotation.getCOSObject().getFloat(COSName.CA, 1);
      engine.addPaint(box.toGeneralPath(), PdfSpace.DEVICE.rgb(inside.toFloatArray()), alpha, null);
    }
  }

  /// What a drawn annotation is said to hold is most often what it shows.
  private static void said(PDAnnotation annotation, Findings findings) {
    String contents = annotation.getContents();
    if (contents != null) {
      findings.unused("hidden-text.annotation", contents);
    }
  }
}
