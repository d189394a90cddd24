package dev.shortlist.attack;

import static dev.shortlist.attack.DocxAttack.look;
import static dev.shortlist.attack.DocxAttack.of;
import static dev.shortlist.attack.DocxAttack.placed;

import java.util.List;

/// Text whose look in Word hides it.
final class DocxLookAttacks {
  private static final String VANISH = "hidden-text.vanish";
  private static final String WHITE = "hidden-text.white";
  private static final String TINY = "hidden-text.tiny";
  private static final String CLEAR = "hidden-text.transparent";

  private static final String THEME_SHADE =
      "<w:color w:val=\"F2F2F2\" w:themeColor=\"background1\" w:themeShade=\"F2\"/>";
  private static final String OWN_SHADE =
      "<w:color w:val=\"336699\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"346798\"/>";
  private static final String SOLID =
      "<w:color w:val=\"000000\"/><w:shd w:val=\"solid\" w:color=\"000000\" w:fill=\"FFFFFF\"/>";
  private static final String FILL_WHITE =
      "<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill></w14:textFill>";
  private static final String FILL_CLEAR =
      "<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"100000\"/></w14:srgbClr></w14:solidFill></w14:textFill>";

  static final List<Attack> ALL =
      List.of(
          look("vanish", VANISH, "<w:vanish/>"),
          look("vanish true", VANISH, "<w:vanish w:val=\"true\"/>"),
          look("specVanish", VANISH, "<w:specVanish/>"),
          look("webHidden", VANISH, "<w:webHidden/>"),
          look("white", WHITE, "<w:color w:val=\"FFFFFF\"/>"),
          look("near-white", WHITE, "<w:color w:val=\"F8F8F8\"/>"),
          look("pale yellow", WHITE, "<w:color w:val=\"FFFFE6\"/>"),
          look(
              "white by the theme",
              WHITE,
              "<w:color w:val=\"000000\" w:themeColor=\"background1\"/>"),
          look("white by a theme's shade", WHITE, THEME_SHADE),
          look("shaded in its own colour", WHITE, OWN_SHADE),
          look("solid shading in its own colour", WHITE, SOLID),
          look(
              "highlighted in its own colour",
              WHITE,
              "<w:highlight w:val=\"black\"/><w:color w:val=\"000000\"/>"),
          of("white on a page's colour", WHITE, DocxLookAttacks::page),
          of("paragraph shaded in its own colour", WHITE, DocxLookAttacks::paragraph),
          of("white in a cell shaded white", WHITE, DocxLookAttacks::cell),
          look("filled with white", WHITE, FILL_WHITE),
          look("filled with nothing", CLEAR, "<w14:textFill><w14:noFill/></w14:textFill>"),
          look("filled with a clear colour", CLEAR, FILL_CLEAR),
          look("one point", TINY, "<w:sz w:val=\"2\"/>"),
          look("two points", TINY, "<w:sz w:val=\"4\"/>"),
          look("scaled to 1 %", TINY, "<w:w w:val=\"1\"/>"),
          look("fitted into nothing", TINY, "<w:fitText w:val=\"10\"/>"),
          look("condensed to nothing", TINY, "<w:spacing w:val=\"-300\"/>"),
          placed(
              "line of no height",
              "hidden-text.clipped",
              "<w:spacing w:line=\"10\" w:lineRule=\"exact\"/>"),
          of("hidden by its style", VANISH, (s, l) -> style(s, l, "paragraph", "<w:vanish/>")),
          of("hidden by an inherited style", VANISH, DocxLookAttacks::inherited),
          of("white by a character style", WHITE, DocxLookAttacks::character),
          of("tiny by a style", TINY, (s, l) -> style(s, l, "paragraph", "<w:sz w:val=\"2\"/>")),
          of("white by the default style", WHITE, DocxLookAttacks::defaultStyle),
          of("hidden by a table's style", VANISH, DocxLookAttacks::tableStyle));

  private DocxLookAttacks() {}

  private static void page(DocxSheet sheet, List<String> lines) {
    sheet.background.append("<w:background w:color=\"EFE6D8\"/>");
    sheet.settings.append("<w:displayBackgroundShape/>");
    sheet.body.append(DocxSheet.paragraphs("", "<w:color w:val=\"EEE6D7\"/>", lines));
  }

  private static void paragraph(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        DocxSheet.paragraphs(
            "<w:shd w:val=\"clear\" w:fill=\"204060\"/>", "<w:color w:val=\"204161\"/>", lines));
  }

  private static void cell(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/></w:tcPr>"
            + DocxSheet.paragraphs("", "<w:color w:val=\"FFFFFF\"/>", lines)
            + "<w:p/></w:tc></w:tr></w:tbl>");
  }

  private static void style(DocxSheet sheet, List<String> lines, String type, String look) {
    sheet.styles.append(
        "<w:style w:type=\"%s\" w:styleId=\"Quiet\"><w:name w:val=\"Quiet\"/><w:rPr>%s</w:rPr></w:style>"
            .formatted(type, look));
    sheet.body.append(DocxSheet.paragraphs("<w:pStyle w:val=\"Quiet\"/>", "", lines));
  }

  private static void inherited(DocxSheet sheet, List<String> lines) {
    sheet.styles.append(
        "<w:style w:type=\"paragraph\" w:styleId=\"Child\"><w:name w:val=\"Child\"/><w:basedOn w:val=\"Quiet\"/></w:style>");
    style(sheet, List.of(), "paragraph", "<w:vanish/>");
    sheet.body.append(DocxSheet.paragraphs("<w:pStyle w:val=\"Child\"/>", "", lines));
  }

  private static void character(DocxSheet sheet, List<String> lines) {
    style(sheet, List.of(), "character", "<w:color w:val=\"FFFFFF\"/>");
    sheet.body.append(DocxSheet.paragraphs("", "<w:rStyle w:val=\"Quiet\"/>", lines));
  }

  /// Only what has no colour of its own is white.
  private static void defaultStyle(DocxSheet sheet, List<String> lines) {
    sheet.styles.append(
        "<w:style w:type=\"paragraph\" w:styleId=\"Light\"><w:name w:val=\"Light\"/><w:basedOn w:val=\"Base\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Base\"/><w:rPr><w:color w:themeColor=\"light1\"/></w:rPr></w:style>");
    sheet.body.append(DocxSheet.paragraphs("<w:pStyle w:val=\"Light\"/>", "", lines));
  }

  private static void tableStyle(DocxSheet sheet, List<String> lines) {
    sheet.styles.append(
        "<w:style w:type=\"table\" w:styleId=\"QuietTable\"><w:name w:val=\"QuietTable\"/><w:rPr><w:vanish/></w:rPr></w:style>");
    sheet.body.append(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"QuietTable\"/></w:tblPr><w:tr><w:tc>"
            + DocxSheet.paragraphs("", "", lines)
            + "<w:p/></w:tc></w:tr></w:tbl>");
  }
}
