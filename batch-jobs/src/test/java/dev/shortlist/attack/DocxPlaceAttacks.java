package dev.shortlist.attack;

import static dev.shortlist.attack.DocxAttack.look;
import static dev.shortlist.attack.DocxAttack.of;
import static dev.shortlist.attack.DocxAttack.placed;

import java.util.List;

/// Text that Word puts where nobody looks: beyond the page, in boxes and rows of no size.
final class DocxPlaceAttacks {
  private static final String OFF = "hidden-text.off-page";
  private static final String CLIPPED = "hidden-text.clipped";
  private static final String BOX =
      "<wp:anchor behindDoc=\"0\"><wp:positionH relativeFrom=\"page\"><wp:posOffset>%d</wp:posOffset></wp:positionH>"
          + "<wp:positionV relativeFrom=\"page\"><wp:posOffset>%d</wp:posOffset></wp:positionV>"
          + "<wp:extent cx=\"%d\" cy=\"%d\"/><wp:docPr id=\"7\" name=\"Box\"%s/><a:graphic><a:graphicData>"
          + "<wps:wsp><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>%s</wps:spPr>"
          + "<wps:txbx><w:txbxContent>%s<w:p/></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>";
  private static final String WHITE_FILL = "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>";
  private static final String DARK_FILL = "<a:solidFill><a:srgbClr val=\"203040\"/></a:solidFill>";

  static final List<Attack> ALL =
      List.of(
          look("raised off the page", OFF, "<w:position w:val=\"3000\"/>"),
          placed("indented off the right", OFF, "<w:ind w:left=\"14000\" w:right=\"-9000\"/>"),
          placed("indented off the left", OFF, "<w:ind w:left=\"-20000\" w:right=\"13000\"/>"),
          placed(
              "frame off the page",
              OFF,
              "<w:framePr w:w=\"2000\" w:x=\"-9000\" w:y=\"100\" w:hAnchor=\"page\" w:vAnchor=\"page\"/>"),
          placed("frame of no size", CLIPPED, "<w:framePr w:w=\"1\" w:h=\"1\" w:hRule=\"exact\"/>"),
          of(
              "text box left of the page",
              OFF,
              (s, l) -> box(s, l, -9_000_000, 100, 2_000_000, "", WHITE_FILL, "")),
          of(
              "text box below the page",
              OFF,
              (s, l) -> box(s, l, 100, 90_000_000, 2_000_000, "", WHITE_FILL, "")),
          of("text box of no size", CLIPPED, (s, l) -> box(s, l, 100, 100, 0, "", WHITE_FILL, "")),
          of(
              "hidden text box",
              "hidden-text.vanish",
              (s, l) -> box(s, l, 100, 100, 2_000_000, " hidden=\"1\"", WHITE_FILL, "")),
          of(
              "white in a white text box",
              "hidden-text.white",
              (s, l) ->
                  box(s, l, 100, 100, 2_000_000, "", WHITE_FILL, "<w:color w:val=\"FFFFFF\"/>")),
          of(
              "white in a text box without fill",
              "hidden-text.white",
              (s, l) ->
                  box(s, l, 100, 100, 2_000_000, "", "<a:noFill/>", "<w:color w:val=\"FFFFFF\"/>")),
          of(
              "dark in a dark text box",
              "hidden-text.white",
              (s, l) ->
                  box(s, l, 100, 100, 2_000_000, "", DARK_FILL, "<w:color w:val=\"203142\"/>")),
          of(
              "old text box off the page",
              OFF,
              (s, l) ->
                  oldBox(
                      s,
                      l,
                      "position:absolute;margin-left:-2000pt;margin-top:0;width:300pt;height:100pt")),
          of(
              "old text box of no size",
              CLIPPED,
              (s, l) -> oldBox(s, l, "position:absolute;width:0;height:0")),
          of(
              "hidden old text box",
              "hidden-text.vanish",
              (s, l) ->
                  oldBox(s, l, "position:absolute;width:300pt;height:100pt;visibility:hidden")),
          of("hidden row", "hidden-text.vanish", (s, l) -> row(s, l, "<w:hidden/>", "")),
          of(
              "row of no height",
              CLIPPED,
              (s, l) -> row(s, l, "<w:trHeight w:val=\"1\" w:hRule=\"exact\"/>", "")),
          of("merged away", CLIPPED, DocxPlaceAttacks::merged),
          of(
              "deleted row",
              "hidden-text.deleted",
              (s, l) -> row(s, l, "<w:del w:id=\"3\" w:author=\"a\"/>", "")),
          of("table off the page", OFF, DocxPlaceAttacks::table));

  private DocxPlaceAttacks() {}

  private static void box(
      DocxSheet sheet,
      List<String> lines,
      long x,
      long y,
      long size,
      String more,
      String fill,
      String look) {
    String box =
        BOX.formatted(
            x, y, size, size, more, size, size, fill, DocxSheet.paragraphs("", look, lines));
    sheet.body.append(
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
            + box
            + "</w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>");
  }

  private static void oldBox(DocxSheet sheet, List<String> lines, String style) {
    sheet.body.append(
        "<w:p><w:r><w:pict><v:shape style=\""
            + style
            + "\"><v:textbox><w:txbxContent>"
            + DocxSheet.paragraphs("", "", lines)
            + "<w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
  }

  private static void row(DocxSheet sheet, List<String> lines, String row, String cell) {
    sheet.body.append(
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>References</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:trPr>"
            + row
            + "</w:trPr><w:tc><w:tcPr>"
            + cell
            + "</w:tcPr>"
            + DocxSheet.paragraphs("", "", lines)
            + "<w:p/></w:tc></w:tr></w:tbl>");
  }

  private static void merged(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>References</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
            + DocxSheet.paragraphs("", "", lines)
            + "<w:p/></w:tc></w:tr></w:tbl>");
  }

  private static void table(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:tbl><w:tblPr><w:tblpPr w:horzAnchor=\"page\" w:vertAnchor=\"page\" w:tblpX=\"-20000\" w:tblpY=\"100\"/>"
            + "<w:tblW w:w=\"4000\" w:type=\"dxa\"/></w:tblPr><w:tr><w:tc>"
            + DocxSheet.paragraphs("", "", lines)
            + "<w:p/></w:tc></w:tr></w:tbl>");
  }
}
