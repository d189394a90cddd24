package dev.shortlist.attack;

import static dev.shortlist.attack.DocxAttack.look;
import static dev.shortlist.attack.DocxAttack.of;
import static dev.shortlist.attack.DocxAttack.placed;

import java.util.List;

/// Text that Word covers, folds away, or keeps for other parts than the document's own.
final class DocxBeyondAttacks {
  private static final String COVERED = "hidden-text.covered";
  private static final String UNUSED = "hidden-text.unused";
  private static final String WHITE = "hidden-text.white";
  private static final String ALTERNATE = "hidden-text.alternate";
  private static final String FIELD = "hidden-text.field-code";
  private static final String ANCHOR =
      "<wp:anchor behindDoc=\"%s\"><wp:positionH"
          + " relativeFrom=\"%s\"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV"
          + " relativeFrom=\"%s\"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent"
          + " cx=\"7000000\" cy=\"%d\"/><wp:wrapNone/><wp:docPr id=\"7\""
          + " name=\"Box\"/><a:graphic><a:graphicData>%s</a:graphicData></a:graphic></wp:anchor>";
  private static final String WHITE_SHAPE =
      "<wps:wsp><wps:spPr><a:solidFill><a:srgbClr"
          + " val=\"FFFFFF\"/></a:solidFill></wps:spPr></wps:wsp>";
  private static final String PICTURE =
      "<a:pic><a:blipFill><a:blip r:embed=\"rId8\"/></a:blipFill></a:pic>";

  static final List<Attack> ALL =
      List.of(
          of("under a floating shape", COVERED, (s, l) -> under(s, l, "paragraph", WHITE_SHAPE)),
          of("under a floating picture", COVERED, (s, l) -> under(s, l, "paragraph", PICTURE)),
          of("under a shape on a page of its own", COVERED, (s, l) -> underOnPage(s, l, "page", 0)),
          of("under a shape in the margins", COVERED, (s, l) -> underOnPage(s, l, "margin", 0)),
          of(
              "under a shape at the head of a page",
              COVERED,
              (s, l) -> underOnPage(s, l, "page", 600_000)),
          of("hint of a content control", UNUSED, DocxBeyondAttacks::control),
          of("content control of white text", WHITE, DocxBeyondAttacks::whiteControl),
          of(
              "diagram in a table's hidden row",
              "hidden-text.vanish",
              DocxBeyondAttacks::hiddenDiagram),
          of("fallback of a choice", UNUSED, DocxBeyondAttacks::fallback),
          of("field without a result", FIELD, (s, l) -> field(s, l, "QUOTE")),
          of("hidden field's result", "hidden-text.vanish", DocxBeyondAttacks::hiddenResult),
          of("comment's answer", "hidden-text.comment", DocxBeyondAttacks::comments),
          of("endnote that is not used", UNUSED, DocxBeyondAttacks::endnote),
          of("title of a drawing", ALTERNATE, DocxBeyondAttacks::title),
          of("description of a table", ALTERNATE, DocxBeyondAttacks::table),
          look(
              "tinted next to white",
              WHITE,
              "<w:color w:val=\"auto\" w:themeColor=\"text1\" w:themeTint=\"05\"/>"),
          look(
              "accent tinted next to white",
              WHITE,
              "<w:color w:val=\"4472C4\" w:themeColor=\"accent1\" w:themeTint=\"08\"/>"),
          look("lowered off the page", "hidden-text.off-page", "<w:position w:val=\"-3000\"/>"),
          look("outlined in white", WHITE, "<w:color w:val=\"FFFFFF\"/><w:outline/>"),
          look(
              "blinking white",
              WHITE,
              "<w:effect w:val=\"blinkBackground\"/><w:color w:val=\"FEFEFE\"/>"),
          look(
              "white in front of a change",
              WHITE,
              "<w:color w:val=\"FFFFFF\"/><w:rPrChange w:id=\"1\" w:author=\"a\"><w:rPr><w:color"
                  + " w:val=\"000000\"/></w:rPr></w:rPrChange>"),
          look(
              "small raised letters of small letters",
              "hidden-text.tiny",
              "<w:sz w:val=\"6\"/><w:vertAlign w:val=\"superscript\"/>"),
          placed(
              "line of one twentieth",
              "hidden-text.clipped",
              "<w:spacing w:line=\"1\" w:lineRule=\"exact\"/>"),
          placed(
              "frame below the page",
              "hidden-text.off-page",
              "<w:framePr w:w=\"2000\" w:x=\"100\" w:y=\"30000\" w:hAnchor=\"page\""
                  + " w:vAnchor=\"page\"/>"),
          of("cell in its own shade", WHITE, DocxBeyondAttacks::cell));

  private DocxBeyondAttacks() {}

  /// A shape in front of the text, which begins where the paragraph does that it hangs in.
  private static void under(DocxSheet sheet, List<String> lines, String from, String shape) {
    sheet.relation("rId8", "image", "media/image1.png");
    sheet.whitePicture("word/media/image1.png");
    String drawing = ANCHOR.formatted("0", "column", from, 3_000_000, shape);
    sheet.body.append(
        "<w:p><w:r><w:drawing>"
            + drawing
            + "</w:drawing></w:r></w:p>"
            + DocxSheet.paragraphs("", "", lines));
    sheet.body.append(DocxSheet.paragraphs("<w:spacing w:before=\"6000\"/>", "", List.of()));
  }

  /// A shape at a place of its own on another page, in front of all that stands there.
  private static void underOnPage(DocxSheet sheet, List<String> lines, String from, int top) {
    String drawing =
        ANCHOR
            .formatted("0", "column", from, 9_000_000, WHITE_SHAPE)
            .replaceFirst("(<wp:positionV.*?<wp:posOffset>)0", "$1" + top);
    sheet.body.append(
        "<w:p><w:r><w:br w:type=\"page\"/><w:drawing>"
            + drawing
            + "</w:drawing></w:r></w:p>"
            + DocxSheet.paragraphs("", "", lines));
  }

  private static void hiddenDiagram(DocxSheet sheet, List<String> lines) {
    sheet.relation("rId13", "diagramData", "diagrams/data1.xml");
    sheet.part(
        "word/diagrams/data1.xml",
        "<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + lines.stream()
                .map(l -> "<a:p><a:r><a:t>" + l + "</a:t></a:r></a:p>")
                .reduce("", String::concat)
            + "</dgm:dataModel>");
    sheet.body.append(
        "<w:tbl><w:tblPr/><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds"
            + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
            + " r:dm=\"rId13\"/>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:tc></w:tr></w:tbl>");
  }

  private static void control(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:sdt><w:sdtPr><w:alias w:val=\""
            + String.join(" ", lines)
            + "\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Reliable</w:t></w:r></w:p></w:sdtContent></w:sdt>");
  }

  private static void whiteControl(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:sdt><w:sdtPr/><w:sdtContent>"
            + DocxSheet.paragraphs("", "<w:color w:val=\"FFFFFF\"/>", lines)
            + "</w:sdtContent></w:sdt>");
  }

  private static void fallback(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\">"
            + DocxSheet.run("", "Reliable")
            + "</mc:Choice><mc:Fallback>"
            + lines.stream().map(line -> DocxSheet.run("", line)).reduce("", String::concat)
            + "</mc:Fallback></mc:AlternateContent></w:p>");
  }

  private static void field(DocxSheet sheet, List<String> lines, String name) {
    sheet.body.append(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
            + name
            + " \""
            + String.join(" ", lines)
            + "\"</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>Reliable</w:t></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"end\"/></w:r></w:p>");
  }

  private static void hiddenResult(DocxSheet sheet, List<String> lines) {
    sheet.body.append("<w:p><w:fldSimple w:instr=\"DATE\">");
    lines.forEach(line -> sheet.body.append(DocxSheet.run("<w:vanish/>", line)));
    sheet.body.append("</w:fldSimple></w:p>");
  }

  private static void comments(DocxSheet sheet, List<String> lines) {
    sheet.relation("rId9", "comments", "notes/remarks.xml");
    sheet.part(
        "word/notes/remarks.xml",
        "<w:comments%s><w:comment w:id=\"0\">%s</w:comment></w:comments>"
            .formatted(DocxSheet.NAMESPACES, DocxSheet.paragraphs("", "", lines)));
  }

  private static void endnote(DocxSheet sheet, List<String> lines) {
    sheet.relation("rId6", "endnotes", "endnotes.xml");
    sheet.part(
        "word/endnotes.xml",
        "<w:endnotes%s><w:endnote w:id=\"5\">%s</w:endnote></w:endnotes>"
            .formatted(DocxSheet.NAMESPACES, DocxSheet.paragraphs("", "", lines)));
  }

  private static void title(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9000\" cy=\"9000\"/><wp:docPr id=\"3\""
            + " name=\"Photo\" title=\""
            + String.join(" ", lines)
            + "\"/></wp:inline></w:drawing></w:r></w:p>");
  }

  private static void table(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:tbl><w:tblPr><w:tblDescription w:val=\""
            + String.join(" ", lines)
            + "\"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>References</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
  }

  private static void cell(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"204060\"/></w:tcPr>"
            + DocxSheet.paragraphs("", "<w:color w:val=\"214161\"/>", lines)
            + "<w:p/></w:tc></w:tr></w:tbl>");
  }
}
