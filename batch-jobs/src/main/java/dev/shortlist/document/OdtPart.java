package dev.shortlist.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One XML part of an ODT to blocks.
final class OdtPart {
  private static final String INHERIT = "";
  private final OdtStyles styles;
  private final Budget budget;
  private final Findings findings;
  private final Flow flow = new Flow();
  private final Deque<String> looks = new ArrayDeque<>();
  private final Deque<String> outside = new ArrayDeque<>();
  private Block.@Nullable Kind edge;
  private int paragraphs;
  private int lists;
  private int depth;
  private boolean anyText;

  OdtPart(OdtStyles styles, Budget budget, Findings findings) {
    this.styles = styles;
    this.budget = budget;
    this.findings = findings;
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
      case "style" -> {
        if (Xml.attribute(xml, "family").matches("text|paragraph")) {
          styles.begin(xml);
        }
      }
      case "text-properties" -> styles.textProperties(xml);
      case "p", "h" -> {
        paragraphs++;
        looks.push(Xml.attribute(xml, "style-name"));
      }
      case "span" -> {
        String name = Xml.attribute(xml, "style-name");
        looks.push(name.isEmpty() ? INHERIT : name);
      }
      case "s" -> show(" ".repeat(count(Xml.attribute(xml, "c"))));
      case "tab" -> show("\t");
      case "line-break" -> show("\n");
      case "list" -> lists++;
      case "table-row" -> flow.beginRow();
      case "table-cell" -> flow.beginCell();
      case "text-box" -> outside.push(flow.suspend());
      case "header", "header-left", "header-first" -> edge = Block.Kind.HEADER;
      case "footer", "footer-left", "footer-first" -> edge = Block.Kind.FOOTER;
      case "annotation" -> comment(xml);
      case "tracked-changes" -> deleted(xml);
      case "binary-data", "forms", "desc", "title", "notes-configuration", "sequence-decls" -> {
        Xml.skip(xml);
        depth--;
      }
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "style" -> styles.end();
      case "p", "h" -> {
        paragraphs--;
        looks.poll();
        Block.Kind kind =
            element.equals("h")
                ? Block.Kind.HEADING
                : lists > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
        flow.endParagraph(edge == null ? kind : edge);
      }
      case "span" -> looks.poll();
      case "list" -> lists--;
      case "table-row" -> flow.endRow();
      case "table-cell" -> flow.endCell();
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
  }

  private static int count(String given) {
    return given.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(given)) : 1;
  }

  private void show(String text) {
    if (paragraphs == 0) {
      return;
    }
    for (String look : looks) {
      if (!look.equals(INHERIT)) {
        String hiding = styles.hiding(look);
        if (hiding != null) {
          findings.hidden(hiding, text);
          return;
        }
      }
    }
    anyText |= !text.isBlank();
    flow.text(text);
  }

  private void comment(XMLStreamReader xml) throws XMLStreamException {
    findings.hidden("hidden-text.comment", inner(xml));
  }

  private void deleted(XMLStreamReader xml) throws XMLStreamException {
    findings.hidden("hidden-text.deleted", inner(xml));
  }

  /// All text of the element that just began, to its end.
  private String inner(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamReader.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    depth--;
    return text.toString();
  }
}
