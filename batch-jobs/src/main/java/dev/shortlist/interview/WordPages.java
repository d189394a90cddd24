package dev.shortlist.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The pages of a pack, laid out once as XHTML, turned into WordprocessingML. Lengths are
/// twentieths of a point, letter sizes half points.
final class WordPages {
  private static final int WIDTH = 9866;
  private static final Set<String> INLINE = Set.of("span", "b");
  private static final Set<String> TICKED = Set.of("tick", "none", "said");
  private static final char NO_BREAK_HYPHEN = '\u2011';
  private static final String GREY = "<w:color w:val=\"555555\"/>";

  private static final List<String> KEPT_WITH_THE_NEXT =
      List.of("definition", "stands-for", "quote");

  private final WordXml xml;
  private boolean newPage;
  private boolean kept;

  private WordPages(WordXml xml) {
    this.xml = xml;
  }

  static String body(Document pages) {
    var xml = new WordXml("document");
    xml.raw("<w:body>");
    new WordPages(xml).blocks(element(pages, "body"));
    xml.raw(
        "<w:sectPr xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar"
            + " w:top=\"1247\" w:right=\"1020\" w:bottom=\"1020\" w:left=\"1020\" w:header=\"567\""
            + " w:footer=\"454\" w:gutter=\"0\"/></w:sectPr></w:body>");
    return xml.toString();
  }

  /// The line above each page.
  static String header(Document pages) {
    var xml = new WordXml("hdr");
    for (Element block : children(element(pages, "body"))) {
      if (has(block, "running")) {
        new WordPages(xml).paragraph(block, "", "<w:sz w:val=\"16\"/>" + GREY);
      }
    }
    return xml.toString();
  }

  /// The line below each page.
  static String footer(PackWords words) {
    String small = "<w:sz w:val=\"16\"/>" + GREY;
    return new WordXml("ftr")
        .raw(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"" + WIDTH + "\"/></w:tabs></w:pPr>")
        .run(small, words.say(Phrase.CONFIDENTIAL))
        .raw("<w:r><w:tab/></w:r>")
        .run(small, words.say(Phrase.PAGE_NUMBER) + " ")
        .field(small, "PAGE")
        .run(small, " " + words.say(Phrase.PAGE_COUNT) + " ")
        .field(small, "NUMPAGES")
        .raw("</w:p>")
        .toString();
  }

  /// Title, subject and language of the file.
  static String properties(Document pages, String language) {
    String subject = "";
    for (Element meta : children(element(pages, "head"))) {
      if (meta.getAttribute("name").equals("subject")) {
        subject = meta.getAttribute("content");
      }
    }
    String title = element(pages, "title").getTextContent();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + WordXml.escaped(PlainText.of(title))
        + "</dc:title><dc:subject>"
        + WordXml.escaped(PlainText.of(subject))
        + "</dc:subject><dc:creator>Shortlist</dc:creator><dc:language>"
        + language
        + "</dc:language></cp:coreProperties>";
  }

  private void blocks(Element parent) {
    children(parent).forEach(this::block);
  }

  private void block(Element block) {
    newPage |= has(block, "new-page");
    switch (block.getTagName()) {
      case "h1" -> paragraph(block, style("Heading1"), "");
      case "h2" -> paragraph(block, style("Heading2"), "");
      case "h3" -> paragraph(block, style("Heading3"), "");
      case "p" -> {
        if (block.hasChildNodes()) {
          paragraph(block, properties(block), letters(block));
        }
      }
      case "ul" -> children(block).forEach(item -> paragraph(item, style("Bullet"), ""));
      case "table" -> table(block);
      default -> {
        if (has(block, "note-line")) {
          xml.raw("<w:p><w:pPr>" + style("NoteLine") + "</w:pPr></w:p>");
        } else if (!has(block, "running")) {
          blocks(block);
        }
      }
    }
  }

  private void paragraph(Element block, String properties, String letters) {
    xml.raw("<w:p><w:pPr>" + properties + (newPage ? "<w:pageBreakBefore/>" : "") + "</w:pPr>");
    newPage = false;
    runs(block, letters);
    xml.raw("</w:p>");
  }

  /// What a question to one candidate is about has a rule above it; the name under a scorecard has
  /// a line to be written on; what leads to a question stays on its page.
  private static String properties(Element block) {
    if (has(block, "ask")) {
      return style("Ask");
    }
    if (has(block, "about")) {
      return style("About");
    }
    if (has(block, "signature")) {
      return style("Signature");
    }
    boolean leads = KEPT_WITH_THE_NEXT.stream().anyMatch(style -> has(block, style));
    return leads ? "<w:keepNext/>" : "";
  }

  private void runs(Node parent, String letters) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      switch (node) {
        case Text text -> xml.run(letters, text.getData());
        case Element part when has(part, "box") -> xml.run("<w:sz w:val=\"24\"/>", "☐");
        case Element part when has(part, "date") ->
            xml.run(letters, part.getTextContent().replace('-', NO_BREAK_HYPHEN));
        case Element part -> runs(part, letters(part) + letters);
        default -> {}
      }
    }
  }

  /// Run properties of a class or an element.
  private static String letters(Element part) {
    if (part.getTagName().equals("b") || has(part, "review") || has(part, "label")) {
      return "<w:b/>";
    }
    if (has(part, "figure")) {
      return "<w:b/><w:sz w:val=\"44\"/>";
    }
    if (has(part, "quote")) {
      return "<w:i/>";
    }
    boolean small = has(part, "small") || has(part, "need") || has(part, "stands-for");
    return small || has(part, "missing") ? "<w:sz w:val=\"16\"/>" + GREY : "";
  }

  private void table(Element table) {
    boolean ruled = has(table, "grid");
    List<Element> rows = new ArrayList<>();
    for (Element part : children(table)) {
      rows.addAll(children(part));
    }
    List<Integer> widths = widths(rows.getFirst(), table);
    xml.raw("<w:tbl><w:tblPr>" + (ruled ? "<w:tblStyle w:val=\"Grid\"/>" : ""));
    xml.raw("<w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
    xml.raw("</w:tblPr><w:tblGrid>");
    widths.forEach(width -> xml.raw("<w:gridCol w:w=\"" + width + "\"/>"));
    xml.raw("</w:tblGrid>");
    int height = height(table);
    for (int i = 0; i < rows.size(); i++) {
      kept = has(table, "time") && i < rows.size() - 1;
      row(rows.get(i), widths, height);
    }
    kept = false;
    // Two tables in a row would become one.
    xml.raw("</w:tbl><w:p><w:pPr>" + style("Gap") + "</w:pPr></w:p>");
  }

  /// The height of the rows of a scorecard, which has to stay on one page; 0 for what they need.
  private static int height(Element table) {
    if (!has(table, "ratings")) {
      return 0;
    }
    boolean crowded = children(table).stream().anyMatch(part -> has(part, "crowded"));
    return crowded ? 567 : 794;
  }

  private void row(Element row, List<Integer> widths, int height) {
    List<Element> cells = children(row);
    boolean head = cells.getFirst().getTagName().equals("th");
    xml.raw("<w:tr><w:trPr><w:cantSplit/>");
    xml.raw(height > 0 && !head ? "<w:trHeight w:val=\"" + height + "\"/>" : "");
    xml.raw((head ? "<w:tblHeader/>" : "") + "</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + widths.get(i) + "\" w:type=\"dxa\"/></w:tcPr>");
      cell(cells.get(i), head);
      xml.raw("</w:tc>");
    }
    xml.raw("</w:tr>");
  }

  private void cell(Element cell, boolean head) {
    List<Element> parts = children(cell);
    boolean blocks = !parts.isEmpty() && !INLINE.contains(parts.getFirst().getTagName());
    boolean toTick = TICKED.contains(cell.getAttribute("class"));
    String centred = toTick ? "<w:jc w:val=\"center\"/>" : "";
    String style = style("Cell") + (kept ? "<w:keepNext/>" : "");
    if (!blocks) {
      paragraph(cell, style + centred, head ? "<w:b/>" : "");
      return;
    }
    for (Element part : parts) {
      paragraph(part, style, letters(part));
    }
  }

  /// Columns with a known use have their width; the others share the rest.
  private static List<Integer> widths(Element row, Element table) {
    List<Element> cells = children(row);
    var widths = new ArrayList<Integer>();
    int rest = WIDTH;
    int open = 0;
    for (Element cell : cells) {
      int width = width(cell, has(table, "ratings"));
      widths.add(width);
      rest -= width;
      open += width == 0 ? 1 : 0;
    }
    for (int i = 0; i < widths.size(); i++) {
      if (widths.get(i) == 0) {
        widths.set(i, rest / open);
      }
    }
    return widths;
  }

  private static int width(Element cell, boolean ratings) {
    return switch (cell.getAttribute("class")) {
      case "what" -> ratings ? 2154 : 2268;
      case "points", "when" -> 1247;
      case "met" -> 964;
      case "tick" -> ratings ? 454 : 567;
      case "none" -> 737;
      case "said" -> 1002;
      case "score-figure" -> 2268;
      default -> 0;
    };
  }

  private static String style(String name) {
    return "<w:pStyle w:val=\"" + name + "\"/>";
  }

  private static boolean has(Element element, String style) {
    return List.of(element.getAttribute("class").split(" ", -1)).contains(style);
  }

  private static Element element(Document pages, String name) {
    return (Element) pages.getElementsByTagName(name).item(0);
  }

  private static List<Element> children(Node parent) {
    var children = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
