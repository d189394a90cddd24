package dev.shortlist.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One XML part of a DOCX (body, header, footer, notes) to blocks.
final class DocxPart {
  private static final String PAPER = "ffffff";
  private static final String UNKNOWN = "";
  private final DocxStyles styles;
  private final Budget budget;
  private final Findings findings;
  private final Flow flow = new Flow();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<String> grounds = new ArrayDeque<>();
  private @Nullable RunLook run;
  private boolean anyText;
  private int deleted;
  private int depth;

  /// The paragraph being read; text boxes put paragraphs inside paragraphs.
  private static final class Paragraph {
    String style = "";
    String outside = "";
    boolean list;
    boolean outline;
    @Nullable RunLook outsideRun;
  }

  DocxPart(DocxStyles styles, Budget budget, Findings findings) {
    this.styles = styles;
    this.budget = budget;
    this.findings = findings;
    grounds.push(PAPER);
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
        default -> {}
      }
    }
  }

  private void begin(String element, XMLStreamReader xml) throws XMLStreamException {
    switch (element) {
      case "p" -> beginParagraph();
      case "pStyle" -> paragraph().style = Xml.attribute(xml, "val");
      case "numPr" -> paragraph().list = true;
      case "outlineLvl" -> paragraph().outline = !Xml.attribute(xml, "val").equals("9");
      case "pPr" -> paragraphProperties(xml);
      case "r" -> run = new RunLook();
      case "rPr" -> runProperties(xml);
      case "t" -> show(text(xml), false);
      case "delText", "instrText", "delInstrText" -> {
        String text = text(xml);
        if (element.equals("delText")) {
          findings.hidden("hidden-text.deleted", text);
        }
      }
      case "tab", "ptab" -> show("\t", true);
      case "br", "cr" -> show("\n", true);
      case "noBreakHyphen" -> show("-", true);
      case "softHyphen" -> show("\u00AD", true);
      case "sym" -> symbol(Xml.attribute(xml, "char"));
      case "del", "moveFrom" -> deleted++;
      case "tr" -> flow.beginRow();
      case "tc" -> {
        flow.beginCell();
        grounds.push(grounds.element());
      }
      case "shd" -> shade(xml);
      case "txbxContent" -> suspend();
      case "Fallback", "sectPr", "tblPr", "trPr", "sdtPr", "binData" -> skip(xml);
      case "wsp", "sp" -> grounds.push(UNKNOWN);
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> endParagraph();
      case "r" -> run = null;
      case "del", "moveFrom" -> deleted = Math.max(0, deleted - 1);
      case "tr" -> flow.endRow();
      case "tc" -> {
        flow.endCell();
        popGround();
      }
      case "wsp", "sp" -> popGround();
      case "txbxContent" -> resume();
      default -> {}
    }
  }

  private void popGround() {
    if (grounds.size() > 1) {
      grounds.pop();
    }
  }

  private Paragraph paragraph() {
    Paragraph open = paragraphs.peek();
    if (open == null) {
      open = new Paragraph();
      paragraphs.push(open);
    }
    return open;
  }

  private void beginParagraph() {
    paragraphs.push(new Paragraph());
  }

  private void endParagraph() {
    Paragraph paragraph = paragraph();
    boolean heading = paragraph.outline || styles.heading(paragraph.style);
    flow.endParagraph(
        heading
            ? Block.Kind.HEADING
            : paragraph.list || styles.list(paragraph.style)
                ? Block.Kind.LIST_ITEM
                : Block.Kind.PARAGRAPH);
    paragraphs.pop();
  }

  /// A text box stands on its own: what the paragraph around it has said so far waits.
  private void suspend() {
    Paragraph outer = paragraph();
    outer.outside = flow.suspend();
    outer.outsideRun = run;
    run = null;
  }

  private void resume() {
    Paragraph outer = paragraph();
    flow.endParagraph(Block.Kind.PARAGRAPH);
    flow.resume(outer.outside);
    outer.outside = "";
    run = outer.outsideRun;
  }

  private void shade(XMLStreamReader xml) {
    String fill = Xml.attribute(xml, "fill").toLowerCase(java.util.Locale.ROOT);
    if (fill.length() == 6 && grounds.size() > 1) {
      grounds.pop();
      grounds.push(fill);
    }
  }

  private void paragraphProperties(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "pStyle" -> paragraph().style = Xml.attribute(xml, "val");
          case "numPr" -> {
            paragraph().list = true;
            Xml.skip(xml);
          }
          case "outlineLvl" -> paragraph().outline = !Xml.attribute(xml, "val").equals("9");
          case "rPr", "sectPr", "pPrChange" -> Xml.skip(xml);
          default -> {}
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("pPr")) {
        depth--;
        return;
      }
    }
  }

  private void runProperties(XMLStreamReader xml) throws XMLStreamException {
    RunLook look = run;
    var own = new RunLook();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String element = xml.getLocalName();
        if (element.equals("rPrChange")) {
          Xml.skip(xml);
        } else if (element.equals("rStyle") && look != null) {
          styles.apply(Xml.attribute(xml, "val"), look);
        } else {
          own.property(element, xml);
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPr")) {
        break;
      }
    }
    depth--;
    if (look != null) {
      look.lay(own);
    }
  }

  private String text(XMLStreamReader xml) throws XMLStreamException {
    String text = xml.getElementText();
    depth--;
    budget.characters(text.length());
    return text;
  }

  private void show(String text, boolean onlyInRun) {
    if (onlyInRun && run == null) {
      return;
    }
    if (deleted > 0) {
      findings.hidden("hidden-text.deleted", text);
      return;
    }
    var look = new RunLook();
    styles.apply(paragraph().style, look);
    if (run != null) {
      look.lay(run);
    }
    String hiding = look.hiding(grounds.element());
    if (hiding != null) {
      findings.hidden(hiding, text);
      return;
    }
    anyText |= !text.isBlank();
    flow.text(text);
  }

  private void symbol(String hex) {
    try {
      show(new String(Character.toChars(Integer.parseInt(hex, 16))), true);
    } catch (IllegalArgumentException e) {
      findings.flag("quality.font-mapping");
    }
  }

  private void skip(XMLStreamReader xml) throws XMLStreamException {
    Xml.skip(xml);
    depth--;
  }
}
