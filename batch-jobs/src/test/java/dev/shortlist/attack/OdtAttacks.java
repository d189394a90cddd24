package dev.shortlist.attack;

import java.util.List;

/// Text that is in an ODT and not on its pages.
final class OdtAttacks {
  private static final String VANISH = "hidden-text.vanish";
  private static final String OFF = "hidden-text.off-page";
  private static final String TINY = "hidden-text.tiny";
  private static final String WHITE = "hidden-text.white";
  private static final String CLIPPED = "hidden-text.clipped";
  private static final String CLEAR = "hidden-text.transparent";
  private static final String METADATA = "hidden-text.metadata";
  private static final String ALTERNATE = "hidden-text.alternate";
  private static final String UNUSED = "hidden-text.unused";

  static final List<Attack> ALL =
      List.of(
          look("not displayed", VANISH, "text:display=\"none\""),
          look("white", WHITE, "fo:color=\"#ffffff\""),
          look("nearly white", WHITE, "fo:color=\"#f8f8fa\""),
          look(
              "on a ground of its colour",
              WHITE,
              "fo:color=\"#214161\" fo:background-color=\"#204060\""),
          look("clear", CLEAR, "fo:color=\"#000000\" loext:opacity=\"0%\""),
          look("one point", TINY, "fo:font-size=\"1pt\""),
          look("a tenth of a centimetre", TINY, "fo:font-size=\"0.03cm\""),
          look("a hundredth of its parent", TINY, "fo:font-size=\"5%\""),
          look("scaled to 1 %", TINY, "style:text-scale=\"1%\""),
          look("condensed to nothing", TINY, "fo:letter-spacing=\"-0.5cm\""),
          look("raised off the page", OFF, "style:text-position=\"2000% 100%\""),
          look("set tiny above the line", TINY, "style:text-position=\"super 1%\""),
          of("paragraph on a ground of its colour", WHITE, OdtAttacks::onParagraph),
          of("in a cell of its colour", WHITE, OdtAttacks::inCell),
          of("line of no height", CLIPPED, l -> placed(l, "fo:line-height=\"0.01cm\"")),
          of(
              "indented off the page",
              OFF,
              l -> placed(l, "fo:margin-left=\"40cm\" fo:margin-right=\"-30cm\"")),
          of(
              "indented off the left",
              OFF,
              l -> placed(l, "fo:margin-left=\"-40cm\" fo:margin-right=\"30cm\"")),
          of("by a common style", VANISH, OdtAttacks::common),
          of("by the default style", WHITE, OdtAttacks::usual),
          of("hidden section", VANISH, l -> section(l, "text:display=\"none\"")),
          of(
              "section hidden by a condition",
              VANISH,
              l ->
                  section(
                      l,
                      "text:display=\"condition\" text:condition=\"ooow:1\" text:is-hidden=\"true\"")),
          of("hidden text field", VANISH, OdtAttacks::hiddenText),
          of("hidden paragraph", VANISH, OdtAttacks::hiddenParagraph),
          of("deleted", "hidden-text.deleted", OdtAttacks::deleted),
          of(
              "comment",
              "hidden-text.comment",
              l ->
                  body(
                      "<text:p>Reliable<office:annotation>"
                          + OdtCv.paragraphs("", l)
                          + "</office:annotation></text:p>")),
          of(
              "keywords of the document",
              METADATA,
              l -> new OdtCv.More().meta("<meta:keyword>" + plain(l) + "</meta:keyword>")),
          of(
              "description of the document",
              METADATA,
              l -> new OdtCv.More().meta("<dc:description>" + plain(l) + "</dc:description>")),
          of(
              "own property",
              METADATA,
              l ->
                  new OdtCv.More()
                      .meta(
                          "<meta:user-defined meta:name=\"x\">"
                              + plain(l)
                              + "</meta:user-defined>")),
          of(
              "header of a master page that is not used",
              UNUSED,
              l -> masters(l, "<style:header>%s</style:header>", "Odd")),
          of(
              "header that is switched off",
              UNUSED,
              l ->
                  masters(
                      l, "<style:header style:display=\"false\">%s</style:header>", "Standard")),
          of(
              "left pages' header that is off",
              UNUSED,
              l ->
                  masters(
                      l,
                      "<style:header>%s</style:header>".formatted("<text:p>Curriculum</text:p>")
                          + "<style:header-left style:display=\"false\">%s</style:header-left>",
                      "Standard")),
          of(
              "frame off the page",
              OFF,
              l ->
                  frame(
                      l,
                      "svg:x=\"-30cm\" svg:y=\"1cm\" svg:width=\"10cm\" svg:height=\"5cm\"",
                      "")),
          of(
              "frame of no size",
              CLIPPED,
              l ->
                  frame(l, "svg:x=\"1cm\" svg:y=\"1cm\" svg:width=\"0cm\" svg:height=\"0cm\"", "")),
          of(
              "title of a picture",
              ALTERNATE,
              l ->
                  body(
                      "<text:p>Reliable<draw:frame svg:width=\"1cm\" svg:height=\"1cm\"><svg:title>"
                          + plain(l)
                          + "</svg:title></draw:frame></text:p>")),
          of(
              "description of a picture",
              ALTERNATE,
              l ->
                  body(
                      "<text:p>Reliable<draw:frame svg:width=\"1cm\" svg:height=\"1cm\"><svg:desc>"
                          + plain(l)
                          + "</svg:desc></draw:frame></text:p>")),
          of("hidden row", VANISH, OdtAttacks::row),
          of("covered cell", CLIPPED, OdtAttacks::covered),
          of(
              "variable declared",
              UNUSED + " " + METADATA,
              l ->
                  new OdtCv.More()
                      .before(
                          "<text:user-field-decls><text:user-field-decl text:name=\"x\" office:string-value=\""
                              + plain(l)
                              + "\"/></text:user-field-decls>")),
          of(
              "hidden form",
              UNUSED,
              l ->
                  new OdtCv.More()
                      .before(
                          "<office:forms><form:form><form:hidden form:name=\"x\" form:value=\""
                              + plain(l)
                              + "\"/></form:form></office:forms>")));

  private OdtAttacks() {}

  private static Attack of(String name, String codes, OdtCv.Step step) {
    return Attack.of("ODT", name, codes, (cv, sidebar, lines) -> OdtCv.of(cv, step, lines));
  }

  private static Attack look(String name, String codes, String properties) {
    return of(
        name,
        codes,
        l ->
            body(OdtCv.paragraphs("Q", l))
                .styles(style("paragraph", "<style:text-properties " + properties + "/>")));
  }

  private static String style(String family, String properties) {
    return "<style:style style:name=\"Q\" style:family=\"%s\">%s</style:style>"
        .formatted(family, properties);
  }

  private static OdtCv.More body(String xml) {
    return new OdtCv.More().body(xml);
  }

  private static String plain(List<String> lines) {
    return String.join(" ", lines);
  }

  private static OdtCv.More placed(List<String> lines, String properties) {
    return body(OdtCv.paragraphs("Q", lines))
        .styles(style("paragraph", "<style:paragraph-properties " + properties + "/>"));
  }

  private static OdtCv.More onParagraph(List<String> lines) {
    return body(OdtCv.paragraphs("Q", lines))
        .styles(
            style(
                "paragraph",
                "<style:paragraph-properties fo:background-color=\"#204060\"/><style:text-properties fo:color=\"#214161\"/>"));
  }

  private static OdtCv.More inCell(List<String> lines) {
    return body("<table:table><table:table-row><table:table-cell table:style-name=\"C\">"
            + OdtCv.paragraphs("Q", lines)
            + "</table:table-cell></table:table-row></table:table>")
        .styles(
            style("paragraph", "<style:text-properties fo:color=\"#214161\"/>")
                + "<style:style style:name=\"C\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#204060\"/></style:style>");
  }

  private static OdtCv.More common(List<String> lines) {
    return body(OdtCv.paragraphs("P1", lines))
        .common(style("paragraph", "<style:text-properties text:display=\"none\"/>"))
        .styles(
            "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Q\"/>");
  }

  /// All but what has a colour of its own is white, and the CV's lines have none to begin with.
  private static OdtCv.More usual(List<String> lines) {
    return body("<text:p>Reliable</text:p><table:table><table:table-row><table:table-cell table:style-name=\"C\">"
            + OdtCv.paragraphs("P2", lines)
            + "</table:table-cell></table:table-row></table:table>")
        .common(
            "<style:style style:name=\"Base\" style:family=\"paragraph\"><style:text-properties fo:color=\"#ffffff\"/></style:style>")
        .styles(
            "<style:style style:name=\"P2\" style:family=\"paragraph\" style:parent-style-name=\"Base\"/>");
  }

  private static OdtCv.More section(List<String> lines, String how) {
    return body(
        "<text:section text:name=\"S\" %s>%s</text:section>"
            .formatted(how, OdtCv.paragraphs("", lines)));
  }

  private static OdtCv.More hiddenText(List<String> lines) {
    return body(
        "<text:p>Reliable<text:hidden-text text:condition=\"ooow:1\" text:string-value=\"%s\" text:is-hidden=\"true\">%s</text:hidden-text></text:p>"
            .formatted(plain(lines), plain(lines)));
  }

  private static OdtCv.More hiddenParagraph(List<String> lines) {
    return body(
        lines.isEmpty()
            ? ""
            : "<text:p><text:hidden-paragraph text:condition=\"ooow:1\" text:is-hidden=\"true\"/>"
                + plain(lines)
                + "</text:p>");
  }

  private static OdtCv.More deleted(List<String> lines) {
    return new OdtCv.More()
        .before(
            "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info>"
                + OdtCv.paragraphs("", lines)
                + "</text:deletion></text:changed-region></text:tracked-changes>");
  }

  private static OdtCv.More masters(List<String> lines, String edge, String name) {
    String page =
        "<style:master-page style:name=\"%s\">%s</style:master-page>"
            .formatted(name, edge.formatted(OdtCv.paragraphs("", lines)));
    return new OdtCv.More()
        .masters(
            name.equals("Standard") ? page : "<style:master-page style:name=\"Standard\"/>" + page);
  }

  private static OdtCv.More frame(List<String> lines, String place, String style) {
    return body(
        "<text:p>Reliable<draw:frame text:anchor-type=\"paragraph\" %s %s><draw:text-box>%s</draw:text-box></draw:frame></text:p>"
            .formatted(place, style, OdtCv.paragraphs("", lines)));
  }

  private static OdtCv.More row(List<String> lines) {
    return body(
        "<table:table><table:table-row table:visibility=\"collapse\"><table:table-cell>"
            + OdtCv.paragraphs("", lines)
            + "</table:table-cell></table:table-row></table:table>");
  }

  private static OdtCv.More covered(List<String> lines) {
    return body(
        "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>References</text:p></table:table-cell><table:covered-table-cell>"
            + OdtCv.paragraphs("", lines)
            + "</table:covered-table-cell></table:table-row></table:table>");
  }
}
