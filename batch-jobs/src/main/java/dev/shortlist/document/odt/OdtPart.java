package dev.shortlist.document.odt;

import dev.shortlist.document.Block;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Flow;
import dev.shortlist.document.format.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One XML part of an ODT to blocks.
final class OdtPart {
  /// Who changed or noted something, and when.
  private static final Set<String> CIRCUMSTANCES =
      Set.of("change-info", "creator", "date", "creator-initials", "date-string");

  private static final Set<String> FAMILIES =
      Set.of("text", "paragraph", "table", "table-row", "table-cell", "graphic");

  private final OdtStyles styles;
  private final Set<String> masters;
  private final Budget budget;
  private final Findings findings;
  private final Flow flow = new Flow();
  private final OdtPlaces places;
  private final Deque<OdtLook> looks = new ArrayDeque<>();
  private final Deque<String> outside = new ArrayDeque<>();
  private Block.@Nullable Kind edge;
  private int paragraphs;
  private int lists;
  private int depth;
  private boolean anyText;
  private boolean hiddenParagraph;

  /// masters: the names of the master pages that some page has.
  OdtPart(OdtStyles styles, Set<String> masters, Budget budget, Findings findings) {
    this.styles = styles;
    this.masters = masters;
    this.budget = budget;
    this.findings = findings;
    places = new OdtPlaces(styles);
  }

  boolean anyText() {
    return anyText;
  }

  List<Draft.Piece> pieces() {
    return flow.pieces();
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          budget.depth(++depth);
          begin(xml.getLocalName(), xml);
        }
        case XMLStreamReader.END_ELEMENT -> {
          depth--;
          end(xml.getLocalName());
        }
        case XMLStreamReader.CHARACTERS -> {
          if (paragraphs > 0) {
            budget.characters(xml.getTextLength());
            show(xml.getText().replaceAll("[ \\t\\r\\n]+", " "));
          }
        }
        default -> {}
      }
    }
  }

  private void begin(String element, XMLStreamReader xml) throws XMLStreamException {
    switch (element) {
      case "style", "default-style" -> {
        if (FAMILIES.contains(Xml.attribute(xml, "family"))) {
          styles.begin(xml);
        }
      }
      case "text-properties",
          "paragraph-properties",
          "table-cell-properties",
          "table-row-properties",
          "table-properties",
          "graphic-properties" ->
          styles.properties(xml);
      case "p", "h" -> beginParagraph(xml);
      case "span" -> {
        OdtLook around = looks.peek();
        OdtLook look = around == null ? new OdtLook(places.ground()) : around.copy();
        String name = Xml.attribute(xml, "style-name");
        if (!name.isEmpty()) {
          styles.lay("text", name, look);
        }
        looks.push(look);
      }
      case "s" -> show(" ".repeat(count(Xml.attribute(xml, "c"))));
      case "tab" -> show("\t");
      case "line-break" -> show("\n");
      case "list" -> lists++;
      case "table-row" -> flow.beginRow();
      case "table-cell", "covered-table-cell" -> flow.beginCell();
      case "text-box" -> outside.push(flow.suspend());
      case "header", "header-left", "header-first" -> edge(Block.Kind.HEADER, xml);
      case "footer", "footer-left", "footer-first" -> edge(Block.Kind.FOOTER, xml);
      default -> beside(element, xml);
    }
    if (xml.isStartElement()) {
      places.enter(element, xml);
    }
  }

  private void beginParagraph(XMLStreamReader xml) {
    paragraphs++;
    var look = new OdtLook(places.ground());
    styles.lay("paragraph", Xml.attribute(xml, "style-name"), look);
    looks.push(look);
  }

  /// A header or footer, unless it is switched off.
  private void edge(Block.Kind kind, XMLStreamReader xml) throws XMLStreamException {
    edge = kind;
    if (Xml.attribute(xml, "display").equals("false")) {
      findings.unused("hidden-text.unused", inner(xml));
      edge = null;
    }
  }

  /// What is in the document and not in its text.
  private void beside(String element, XMLStreamReader xml) throws XMLStreamException {
    switch (element) {
      case "master-page" -> {
        if (!masters.contains(Xml.attribute(xml, "name"))) {
          findings.unused("hidden-text.unused", inner(xml));
        }
      }
      case "annotation" -> findings.hidden("hidden-text.comment", inner(xml));
      case "tracked-changes" -> findings.hidden("hidden-text.deleted", inner(xml));
      case "desc", "title" -> findings.about("hidden-text.alternate", inner(xml));
      case "script" -> findings.about("hidden-text.field-code", inner(xml));
      case "hidden-text" -> {
        if (!Xml.attribute(xml, "is-hidden").equals("false")) {
          findings.hidden("hidden-text.vanish", inner(xml));
        }
      }
      case "hidden-paragraph" -> hiddenParagraph |= Xml.attribute(xml, "is-hidden").equals("true");
      case "user-field-decl", "variable-set" ->
          findings.about("hidden-text.metadata", Xml.attribute(xml, "string-value"));
      case "forms" -> forms(xml);
      case "binary-data", "notes-configuration", "sequence-decls" -> {
        Xml.skip(xml);
        depth--;
      }
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "style", "default-style" -> styles.end();
      case "p", "h" -> endParagraph(element);
      case "span" -> looks.poll();
      case "list" -> lists--;
      case "table-row" -> flow.endRow();
      case "table-cell", "covered-table-cell" -> flow.endCell();
      case "text-box" -> {
        String open = outside.poll();
        flow.endParagraph(Block.Kind.PARAGRAPH);
        if (open != null) {
          flow.resume(open);
        }
      }
      case "header", "header-left", "header-first", "footer", "footer-left", "footer-first" ->
          edge = null;
      default -> {}
    }
    places.leave(element);
  }

  private void endParagraph(String element) {
    paragraphs--;
    looks.poll();
    if (hiddenParagraph) {
      findings.hidden("hidden-text.vanish", flow.suspend());
      hiddenParagraph = false;
    }
    Block.Kind kind =
        element.equals("h")
            ? Block.Kind.HEADING
            : lists > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    flow.endParagraph(edge == null ? kind : edge);
  }

  private static int count(String given) {
    return given.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(given)) : 1;
  }

  private void show(String text) {
    if (paragraphs == 0) {
      return;
    }
    OdtLook look = looks.peek();
    String hiding = places.hiding();
    if (hiding == null && look != null) {
      hiding = look.hiding(places.onPage());
    }
    if (hiding != null) {
      findings.hidden(hiding, text);
      return;
    }
    anyText |= !text.isBlank();
    flow.text(text);
  }

  /// Values that a form keeps and does not show.
  private void forms(XMLStreamReader xml) throws XMLStreamException {
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      int event = xml.next();
      open += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("hidden")) {
        findings.unused("hidden-text.unused", Xml.attribute(xml, "value"));
      }
    }
    depth--;
  }

  /// All text of the element that just began, to its end, but who wrote it and when.
  private String inner(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        if (CIRCUMSTANCES.contains(xml.getLocalName())) {
          Xml.skip(xml);
        } else {
          open++;
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        open--;
        text.append(' ');
      } else if (event == XMLStreamReader.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    depth--;
    return text.toString();
  }
}
