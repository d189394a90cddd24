package dev.shortlist.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Honest CVs in looks that come near to hiding: coloured and grey text, white text on dark bars and
/// pictures, small print, watermarks, shadows, links, properties. Every word is meant to be seen.
final class CleanCvs {
  private static final int[] INKS = {0x222222, 0x444444, 0x1F3A5F, 0x8A1C1C, 0x2E6B4F, 0x777777};
  private static final int[] DARKS = {0x1F3A5F, 0x333333, 0x5B2C6F, 0x0B5345, 0xB03A2E};
  private static final int[] PALES = {0xF4F4F4, 0xE8EEF4, 0xFFF8E7, 0xEAF4EA};
  static final String SMALL_PRINT = "I agree that this document is kept for the present opening only";
  static final String MOTTO = "Careful work, well tested";

  private CleanCvs() {}

  static byte[] pdf(long seed) throws IOException {
    var chance = new Random(seed);
    InventedCv cv = InventedCv.of(seed);
    try (var document = new PDDocument()) {
      var sheet = new PdfSheet(document, false);
      ground(sheet, chance);
      boolean bar = chance.nextBoolean();
      double left = bar ? 190 : 60;
      if (bar) {
        sheet.box(0, 0, 170, 842, DARKS[chance.nextInt(DARKS.length)]);
      }
      head(sheet, cv, left, chance);
      double y = body(sheet, cv, left, chance);
      sheet.colour(bar ? 0xFFFFFF : INKS[chance.nextInt(INKS.length)]);
      sheet.lines(cv.side(), bar ? 20 : left, bar ? 600 : y - 10, 10);
      decoration(sheet, chance, left);
      sheet.colour(0x777777);
      sheet.line(SMALL_PRINT, left, 40, 6);
      about(sheet, chance, cv);
      return sheet.saved();
    }
  }

  private static void ground(PdfSheet sheet, Random chance) throws IOException {
    switch (chance.nextInt(4)) {
      case 0 -> sheet.box(0, 0, 595, 842, 0xFFFFFF);
      case 1 -> sheet.box(0, 0, 595, 842, PALES[chance.nextInt(PALES.length)]);
      case 2 ->
          sheet.picture(
              sheet.picture(PALES[chance.nextInt(PALES.length)], 255), 0, 0, 595, 842);
      default -> {}
    }
  }

  private static void head(PdfSheet sheet, InventedCv cv, double left, Random chance)
      throws IOException {
    int look = chance.nextInt(4);
    if (look == 0) {
      sheet.box(0, 740, 595, 102, DARKS[chance.nextInt(DARKS.length)]);
    } else if (look == 1) {
      sheet.picture(sheet.picture(DARKS[chance.nextInt(DARKS.length)], 255), 0, 740, 595, 102);
    } else if (look == 2) {
      sheet.raw("q 0.1 0.2 0.3 RG 102 w 0 791 m 595 791 l S Q");
    }
    if (look == 3 && chance.nextBoolean()) {
      sheet.colour(0xBBBBBB);
      sheet.lines(List.of(cv.name()), left + 1.2, 788.8, 22, PdfSheet.BOLD);
    }
    sheet.colour(look < 3 ? 0xFFFFFF : 0x111111);
    sheet.lines(List.of(cv.name()), left, 790, 22, PdfSheet.BOLD);
    sheet.line(cv.headline(), left, 772, 11);
    sheet.line(cv.contact(), left, 755, 8);
  }

  private static double body(PdfSheet sheet, InventedCv cv, double left, Random chance)
      throws IOException {
    double y = 710;
    int ink = INKS[chance.nextInt(INKS.length)];
    boolean barred = chance.nextBoolean();
    for (InventedCv.Section section : cv.sections()) {
      if (barred) {
        sheet.box(left - 4, y - 4, 380, 16, DARKS[chance.nextInt(DARKS.length)]);
      }
      sheet.colour(barred ? 0xFFFFFF : ink);
      sheet.lines(List.of(section.heading()), left, y, 12, PdfSheet.BOLD);
      y -= 20;
      sheet.colour(INKS[chance.nextInt(INKS.length)]);
      for (String line : section.lines()) {
        sheet.line(line, left, y, chance.nextBoolean() ? 10 : 8);
        y -= 13;
      }
      y -= 12;
    }
    return y;
  }

  private static void decoration(PdfSheet sheet, Random chance, double left) throws IOException {
    sheet.raw("q");
    switch (chance.nextInt(4)) {
      case 0 -> {
        sheet.colour(0xE2E2E2);
        sheet.raw("q 0.7 0.7 -0.7 0.7 200 200 cm");
        sheet.line("Specimen", 0, 0, 36);
        sheet.raw("Q");
        sheet.colour(0x222222);
        sheet.line(MOTTO, left, 120, 10);
      }
      case 1 -> {
        sheet.state("ca", new COSFloat(0.5f));
        sheet.colour(0x000000);
        sheet.line(MOTTO, left, 120, 10);
      }
      case 2 -> {
        sheet.state("BM", COSName.getPDFName("Multiply"));
        sheet.box(left, 116, 200, 14, 0xFFF59D);
        sheet.colour(0x222222);
        sheet.line(MOTTO, left, 120, 10);
      }
      default -> {
        sheet.raw("q " + (left - 5) + " 100 300 40 re W n 0 g");
        sheet.line(MOTTO, left, 120, 10);
        sheet.raw("Q");
      }
    }
    sheet.raw("Q");
  }

  private static void about(PdfSheet sheet, Random chance, InventedCv cv) throws IOException {
    var information = sheet.document.getDocumentInformation();
    information.setTitle("Curriculum vitae of " + cv.name());
    information.setAuthor(cv.name());
    information.setKeywords(chance.nextBoolean() ? "resume, curriculum vitae, application" : null);
    information.setCreator("A word processor for everyday use, version 7.2 of this year");
    if (chance.nextBoolean()) {
      var link = new PDAnnotationLink();
      link.setRectangle(new PDRectangle(60, 750, 200, 12));
      link.setContents("Write to " + cv.name());
      var action = new PDActionURI();
      action.setURI("https://example.org/cv");
      link.setAction(action);
      sheet.page.setAnnotations(List.of(link));
    }
  }

  /// Every line that must be read.
  static List<String> lines(InventedCv cv) {
    var lines = new ArrayList<String>();
    lines.add(cv.name());
    lines.add(cv.headline());
    cv.sections().forEach(section -> {
      lines.add(section.heading());
      lines.addAll(section.lines());
    });
    lines.addAll(cv.side());
    return lines;
  }

  static byte[] docx(long seed) throws IOException {
    var chance = new Random(seed);
    InventedCv cv = InventedCv.of(seed);
    var sheet = new DocxSheet();
    String dark = "%06X".formatted(DARKS[chance.nextInt(DARKS.length)]);
    String ink = "%06X".formatted(INKS[chance.nextInt(INKS.length)]);
    String white = "<w:color w:val=\"FFFFFF\"/>";
    switch (chance.nextInt(5)) {
      case 0 -> sheet.body.append(
          DocxSheet.paragraphs("<w:shd w:val=\"clear\" w:fill=\"" + dark + "\"/>", white, List.of(MOTTO)));
      case 1 -> sheet.body.append(
          DocxSheet.paragraphs("", white + "<w:shd w:val=\"clear\" w:fill=\"" + dark + "\"/>", List.of(MOTTO)));
      case 2 -> sheet.body.append(
          DocxSheet.paragraphs("", "<w:highlight w:val=\"yellow\"/>", List.of(MOTTO)));
      case 3 -> {
        sheet.styles.append(
            "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Grid\"/><w:tblStylePr w:type=\"firstRow\">"
                + "<w:rPr>" + white + "</w:rPr><w:tcPr><w:shd w:val=\"clear\" w:fill=\"" + dark
                + "\"/></w:tcPr></w:tblStylePr></w:style>");
        sheet.body.append(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:tc>"
                + DocxSheet.paragraphs("", white, List.of(MOTTO))
                + "</w:tc></w:tr></w:tbl>");
      }
      default -> {
        sheet.relation("rId7", "header", "header1.xml");
        sheet.part(
            "word/header1.xml",
            "<w:hdr%s>%s</w:hdr>"
                .formatted(DocxSheet.NAMESPACES, DocxSheet.paragraphs("", "", List.of(MOTTO))));
        sheet.section.append("<w:headerReference w:type=\"default\" r:id=\"rId7\"/>");
      }
    }
    sheet.body.append(
        DocxSheet.paragraphs(
            "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/><w:ind w:left=\"720\" w:hanging=\"360\"/>",
            "<w:sz w:val=\"12\"/><w:spacing w:val=\"-6\"/><w:color w:val=\"" + ink + "\"/>",
            List.of(SMALL_PRINT)));
    sheet.part(
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:title>Curriculum vitae</dc:title>"
            + "<dc:creator>" + cv.name() + "</dc:creator><cp:keywords>resume, cv</cp:keywords></cp:coreProperties>");
    return sheet.saved(DocxCv.of(cv, chance.nextBoolean()));
  }
}
