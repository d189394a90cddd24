package dev.shortlist.attack;

import static dev.shortlist.attack.DocxAttack.of;

import java.util.List;

/// Text that is in the file and not in the document one sees, and text in disguise.
final class DocxAsideAttacks {
  private static final String METADATA = "hidden-text.metadata";
  private static final String UNUSED = "hidden-text.unused";
  private static final String DELETED = "hidden-text.deleted";

  static final List<Attack> ALL =
      List.of(
          of("deleted", DELETED, (s, l) -> revision(s, l, "del", "delText")),
          of("deleted, as plain text", DELETED, (s, l) -> revision(s, l, "del", "t")),
          of("moved away", DELETED, (s, l) -> revision(s, l, "moveFrom", "t")),
          of("comment", "hidden-text.comment", DocxAsideAttacks::comment),
          of("document properties", METADATA, DocxAsideAttacks::properties),
          of("own properties", METADATA, DocxAsideAttacks::ownProperties),
          of("custom XML", METADATA, DocxAsideAttacks::customXml),
          of("alternate text of a picture", "hidden-text.alternate", DocxAsideAttacks::alternate),
          of("field's code", "hidden-text.field-code", DocxAsideAttacks::field),
          of("simple field's code", "hidden-text.field-code", DocxAsideAttacks::simpleField),
          of("header that is not used", UNUSED, DocxAsideAttacks::orphan),
          of("first page's header that is off", UNUSED, (s, l) -> header(s, l, "first")),
          of("even pages' header that is off", UNUSED, (s, l) -> header(s, l, "even")),
          of("footnote that is not used", UNUSED, DocxAsideAttacks::footnote),
          of("another text under the usual name", UNUSED, DocxAsideAttacks::decoy),
          of("choice nobody can make", UNUSED, DocxAsideAttacks::choice),
          of("elements to be ignored", UNUSED, DocxAsideAttacks::ignorable),
          of(
              "zero-width between letters",
              "disguised-text.zero-width",
              (s, l) -> word(s, l, "K\u200Buber\u2060net\uFEFFes")),
          of(
              "look-alike letters",
              "disguised-text.homoglyph",
              (s, l) -> word(s, l, "\u041Aubern\u0435t\u0435\u0455")),
          of(
              "reversed direction",
              "disguised-text.bidi",
              (s, l) -> word(s, l, "\u202Esetenrebu\u041A\u202C".replace("\u041A", "K"))),
          of(
              "reversed without an end",
              "disguised-text.bidi",
              (s, l) -> word(s, l, "\u202EsetenrebuK")),
          of(
              "direction embedded right to left",
              "disguised-text.bidi",
              (s, l) -> word(s, l, "\u2067\u202EsetenrebuK\u202C\u2069")),
          of(
              "marks piled up",
              "disguised-text.combining",
              (s, l) -> word(s, l, "Kub\u0335\u0336\u0337\u0338ern\u0334\u0335\u0336etes")),
          of("tag characters", "disguised-text.tag-characters", DocxAsideAttacks::tags),
          of("variation selectors", "disguised-text.tag-characters", DocxAsideAttacks::selectors));

  private DocxAsideAttacks() {}

  private static void revision(DocxSheet sheet, List<String> lines, String how, String element) {
    for (String line : lines) {
      sheet.body.append(
          "<w:p><w:%s w:id=\"1\" w:author=\"a\"><w:r><w:%s>%s</w:%s></w:r></w:%s></w:p>"
              .formatted(how, element, DocxSheet.escaped(line), element, how));
    }
  }

  private static void comment(DocxSheet sheet, List<String> lines) {
    sheet.relation("rId9", "comments", "comments.xml");
    sheet.part(
        "word/comments.xml",
        "<w:comments%s><w:comment w:id=\"0\">%s</w:comment></w:comments>"
            .formatted(DocxSheet.NAMESPACES, DocxSheet.paragraphs("", "", lines)));
  }

  private static void properties(DocxSheet sheet, List<String> lines) {
    sheet.part(
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:title>CV</dc:title><cp:keywords>"
            + String.join(" ", lines)
            + "</cp:keywords></cp:coreProperties>");
  }

  private static void ownProperties(DocxSheet sheet, List<String> lines) {
    sheet.part(
        "docProps/custom.xml",
        "<Properties xmlns=\"urn:p\" xmlns:vt=\"urn:vt\"><property name=\"x\"><vt:lpwstr>"
            + String.join(" ", lines)
            + "</vt:lpwstr></property></Properties>");
  }

  private static void customXml(DocxSheet sheet, List<String> lines) {
    sheet.part("customXml/item1.xml", "<more>" + String.join(" ", lines) + "</more>");
  }

  private static void alternate(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9000\" cy=\"9000\"/><wp:docPr id=\"3\" name=\"Photo\" descr=\""
            + String.join(" ", lines)
            + "\"/></wp:inline></w:drawing></w:r></w:p>");
  }

  private static void field(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>COMMENTS "
            + String.join(" ", lines)
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
  }

  private static void simpleField(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:p><w:fldSimple w:instr=\"COMMENTS "
            + String.join(" ", lines)
            + "\"><w:r><w:t>Reliable</w:t></w:r></w:fldSimple></w:p>");
  }

  private static String headerOf(List<String> lines) {
    return "<w:hdr%s>%s<w:p/></w:hdr>"
        .formatted(DocxSheet.NAMESPACES, DocxSheet.paragraphs("", "", lines));
  }

  private static void orphan(DocxSheet sheet, List<String> lines) {
    sheet.part("word/header7.xml", headerOf(lines));
  }

  private static void header(DocxSheet sheet, List<String> lines, String type) {
    sheet.relation("rId7", "header", "header1.xml");
    sheet.part("word/header1.xml", headerOf(lines));
    sheet.section.append("<w:headerReference w:type=\"" + type + "\" r:id=\"rId7\"/>");
  }

  private static void footnote(DocxSheet sheet, List<String> lines) {
    sheet.relation("rId6", "footnotes", "footnotes.xml");
    sheet.part(
        "word/footnotes.xml",
        "<w:footnotes%s><w:footnote w:id=\"5\">%s</w:footnote></w:footnotes>"
            .formatted(DocxSheet.NAMESPACES, DocxSheet.paragraphs("", "", lines)));
  }

  private static void decoy(DocxSheet sheet, List<String> lines) {
    sheet.mainPart("word/main.xml");
    if (!lines.isEmpty()) {
      sheet.part(
          "word/document.xml",
          "<w:document%s><w:body>%s</w:body></w:document>"
              .formatted(DocxSheet.NAMESPACES, DocxSheet.paragraphs("", "", lines)));
    }
  }

  private static void choice(DocxSheet sheet, List<String> lines) {
    sheet.body.append(
        "<w:p><mc:AlternateContent><mc:Choice Requires=\"odd\">"
            + lines.stream().map(line -> DocxSheet.run("", line)).reduce("", String::concat)
            + "</mc:Choice><mc:Fallback>"
            + DocxSheet.run("", "Reliable")
            + "</mc:Fallback></mc:AlternateContent></w:p>");
  }

  private static void ignorable(DocxSheet sheet, List<String> lines) {
    for (String line : lines) {
      sheet.body.append(
          "<odd:p><odd:r><odd:t>" + DocxSheet.escaped(line) + "</odd:t></odd:r></odd:p>");
    }
  }

  private static void word(DocxSheet sheet, List<String> lines, String disguised) {
    sheet.body.append(
        DocxSheet.paragraphs("", "", List.of(lines.isEmpty() ? "Kubernetes" : disguised)));
  }

  private static void tags(DocxSheet sheet, List<String> lines) {
    var hidden = new StringBuilder("Reliable");
    lines.forEach(line -> line.chars().forEach(c -> hidden.appendCodePoint(0xE0000 + c)));
    sheet.body.append(DocxSheet.paragraphs("", "", List.of(hidden.toString())));
  }

  /// Bytes as variation selectors after one letter.
  private static void selectors(DocxSheet sheet, List<String> lines) {
    var hidden = new StringBuilder("R");
    lines.forEach(line -> line.chars().forEach(c -> hidden.appendCodePoint(0xE0100 + c - 16)));
    sheet.body.append(DocxSheet.paragraphs("", "", List.of(hidden + "eliable")));
  }
}
