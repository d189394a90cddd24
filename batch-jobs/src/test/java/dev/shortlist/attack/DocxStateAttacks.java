package dev.shortlist.attack;

import static dev.shortlist.attack.DocxAttack.look;
import static dev.shortlist.attack.DocxAttack.of;
import static dev.shortlist.attack.DocxAttack.placed;

import java.util.List;

/// Text that a font, a field, a formula or the sheet it is on does not show.
final class DocxStateAttacks {
  private static final String SIGNS = "disguised-text.font-mapping";
  private static final String TINY = "hidden-text.tiny";
  private static final String FIELD = "hidden-text.field-code";
  private static final String OFF_PAGE = "hidden-text.off-page";

  static final List<Attack> ALL =
      List.of(
          look("in a font of signs", SIGNS, "<w:rFonts w:ascii=\"Wingdings\"/>"),
          look("in a font of web signs", SIGNS, "<w:rFonts w:ascii=\"Webdings\"/>"),
          look("tiny as text from right to left", TINY, "<w:rtl/><w:szCs w:val=\"2\"/>"),
          look(
              "filled with black made as bright as white",
              "hidden-text.white",
              "<w14:textFill><w14:solidFill><w14:schemeClr w14:val=\"tx1\"><w14:lumOff"
                  + " w14:val=\"100000\"/></w14:schemeClr></w14:solidFill></w14:textFill>"),
          placed(
              "on lines of next to no height", "hidden-text.clipped", "<w:spacing w:line=\"2\"/>"),
          placed("lines that begin far left", OFF_PAGE, "<w:ind w:hanging=\"30000\"/>"),
          placed("far left by letters", OFF_PAGE, "<w:ind w:leftChars=\"-9000\"/>"),
          of("result of a field that keeps a value", FIELD, (s, l) -> field(s, l, "SET x")),
          of("result of a field that marks a place", FIELD, (s, l) -> field(s, l, "XE x")),
          of("letters in a field's code", FIELD, DocxStateAttacks::code),
          of("part of a formula kept free", "hidden-text.vanish", DocxStateAttacks::phantom),
          of("beside letters, in no size", TINY, DocxStateAttacks::ruby),
          of("table far right", OFF_PAGE, DocxStateAttacks::table));

  private DocxStateAttacks() {}

  private static void paragraphs(DocxSheet sheet, List<String> lines, String form) {
    for (String line : lines) {
      sheet.body.append(DocxSheet.paragraph("", form.replace("%s", DocxSheet.escaped(line))));
    }
  }

  private static String mark(String kind) {
    return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
  }

  private static void field(DocxSheet sheet, List<String> lines, String code) {
    String begin = mark("begin") + "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    String result = mark("separate") + "<w:r><w:t>%s</w:t></w:r>" + mark("end");
    paragraphs(sheet, lines, begin + result);
  }

  private static void code(DocxSheet sheet, List<String> lines) {
    paragraphs(sheet, lines, mark("begin") + "<w:r><w:t>%s</w:t></w:r>" + mark("end"));
  }

  private static void phantom(DocxSheet sheet, List<String> lines) {
    paragraphs(
        sheet,
        lines,
        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:phant><m:phantPr><m:show m:val=\"0\"/></m:phantPr><m:e><m:r>"
            + "<m:t>%s</m:t></m:r></m:e></m:phant></m:oMath>");
  }

  private static void ruby(DocxSheet sheet, List<String> lines) {
    paragraphs(
        sheet,
        lines,
        "<w:r><w:ruby><w:rubyPr><w:hps w:val=\"1\"/></w:rubyPr><w:rt><w:r><w:t>%s</w:t></w:r>"
            + "</w:rt><w:rubyBase/></w:ruby></w:r>");
  }

  private static void table(DocxSheet sheet, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    sheet
        .body
        .append("<w:tbl><w:tblPr><w:tblInd w:w=\"30000\" w:type=\"dxa\"/></w:tblPr><w:tr><w:tc>")
        .append(DocxSheet.paragraphs("", "", lines))
        .append("</w:tc></w:tr></w:tbl>");
  }
}
