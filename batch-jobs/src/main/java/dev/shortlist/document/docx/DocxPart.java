package dev.shortlist.document.docx;

import dev.shortlist.document.Block;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Cover;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Flow;
import dev.shortlist.document.format.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One XML part of a DOCX (body, header, footer, notes) to blocks.
final class DocxPart {
  /// Size in twips of the letters that an empty paragraph makes room for.
  private static final int EMPTY_LINE = 220;

  private final DocxSurroundings around;
  private final DocxStyles styles;
  private final Budget budget;
  private final Findings findings;
  private final Flow flow = new Flow();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final DocxPlaces places;
  private final DocxDrawings drawings;
  private final Cover cover;
  private final DocxChoices choices = new DocxChoices();
  private final DocxFields fields = new DocxFields();
  private @Nullable RunLook run;
  private boolean anyText;
  private String ruby = "";
  private int section;
  private boolean sectionEnds;
  private int deleted;
  private int depth;

  /// The paragraph being read; text boxes put paragraphs inside paragraphs.
  private static final class Paragraph {
    String style = "";
    String outside = "";
    boolean list;
    boolean outline;
    @Nullable RunLook outsideRun;
    final ParagraphLook own = new ParagraphLook();

    /// What style and properties give, from when its first text is shown.
    @Nullable RunLook look;

    final ParagraphLook place = new ParagraphLook();
  }

  DocxPart(DocxSurroundings around, Budget budget, Findings findings) {
    this.around = around;
    this.styles = around.styles();
    this.budget = budget;
    this.findings = findings;
    places = new DocxPlaces(styles, around.page(), DocxPlaces.PAPER, findings);
    cover = new Cover(around.page().sheet());
    drawings =
        new DocxDrawings(
            around.page(), styles.colours(), places, findings, around.opaquePictures(), cover);
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
          if (choices.shown(xml)) {
            begin(xml.getLocalName(), xml);
          } else {
            findings.unused("hidden-text.unused", Xml.skipped(xml));
            depth--;
          }
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
      case "pPr" -> paragraphProperties(xml);
      case "r" -> run = new RunLook();
      case "rPr" -> runProperties(xml);
      case "t" -> {
        String text = text(xml);
        if (fields.hide()) {
          findings.hidden("hidden-text.field-code", text);
        } else {
          show(text, false);
        }
      }
      case "fldChar" -> fields.mark(Xml.attribute(xml, "fldCharType"));
      case "delText" -> findings.hidden("hidden-text.deleted", text(xml));
      case "instrText", "delInstrText" -> {
        String code = text(xml);
        fields.code(code);
        findings.about("hidden-text.field-code", code);
      }
      case "fldSimple" -> findings.about("hidden-text.field-code", Xml.attribute(xml, "instr"));
      case "tab", "ptab" -> show("\t", true);
      case "br", "cr" -> {
        show("\n", true);
        if (Xml.attribute(xml, "type").equals("page")) {
          cover.beginPage();
        }
      }
      case "lastRenderedPageBreak" -> cover.beginPage();
      case "noBreakHyphen" -> show("-", true);
      case "softHyphen" -> show("\u00AD", true);
      case "sym" -> symbol(Xml.attribute(xml, "char"), Xml.attribute(xml, "font"));
      case "del", "moveFrom" -> deleted++;
      case "tbl" -> places.enter(element);
      case "tr" -> {
        flow.beginRow();
        places.enter(element);
      }
      case "tc" -> {
        flow.beginCell();
        places.enter(element);
      }
      case "tblPr", "trPr", "tcPr" -> {
        places.read(xml);
        depth--;
      }
      case "txbxContent" -> {
        suspend();
        drawings.enterText();
      }
      case "sectPr" -> section(xml);
      case "footnote", "endnote" -> note(element, xml);
      case "footnoteReference", "endnoteReference" -> {
        if (hiding("1") == null) {
          around.sections().note(element.substring(0, 8), Xml.attribute(xml, "id"));
        }
      }
      case "background" -> background(xml);
      case "relIds" -> graphic(Xml.attribute(xml, "dm"));
      case "chart" -> graphic(Xml.attribute(xml, "id"));
      case "altChunk" -> findings.flag("truncated");
      case "sdtPr" -> {
        DocxFields.control(xml, findings);
        depth--;
      }
      case "hps" -> ruby = Xml.attribute(xml, "val");
      case "rt", "phant" -> {
        places.enter(element);
        if (element.equals("rt") && ruby.matches("[0-4]")) {
          places.here().hide("hidden-text.tiny");
        }
      }
      case "show" -> places.phantom(Xml.attribute(xml, "val"));
      case "binData" -> skip(xml);
      default -> depth -= drawings.begin(element, xml);
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> endParagraph();
      case "r" -> run = null;
      case "del", "moveFrom" -> deleted = Math.max(0, deleted - 1);
      case "tbl" -> {
        places.leave(element);
        cover.lose();
      }
      case "tr" -> {
        flow.endRow();
        places.leave(element);
      }
      case "tc" -> {
        flow.endCell();
        places.leave(element);
      }
      case "txbxContent" -> {
        resume();
        places.leave(DocxPlaces.BOX);
      }
      case "rt", "phant" -> places.leave(element);
      case "AlternateContent" -> choices.end();
      default -> drawings.end(element);
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
    fields.endParagraph();
    section += sectionEnds ? 1 : 0;
    sectionEnds = false;
    if (places.onPage()) {
      cover.endParagraph(EMPTY_LINE, paragraph.place.space(), paragraph.place.leading());
    }
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

  private void paragraphProperties(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String element = xml.getLocalName();
        switch (element) {
          case "pStyle" -> paragraph().style = Xml.attribute(xml, "val");
          case "numPr" -> {
            paragraph().list = true;
            Xml.skip(xml);
          }
          case "outlineLvl" -> paragraph().outline = !Xml.attribute(xml, "val").equals("9");
          case "sectPr" -> {
            around.sections().section(xml);
            sectionEnds = true;
            cover.lose();
          }
          case "pageBreakBefore" -> {
            cover.beginPage();
            Xml.skip(xml);
          }
          case "rPr", "pPrChange" -> Xml.skip(xml);
          default -> paragraph().own.property(element, xml, styles.colours());
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("pPr")) {
        depth--;
        return;
      }
    }
  }

  private void runProperties(XMLStreamReader xml) throws XMLStreamException {
    (run == null ? new RunLook() : run).read(xml, styles);
    depth--;
  }

  /// A diagram or chart, whose words stand in another part, reads as a text box does.
  private void graphic(String relation) {
    Optional<byte[]> part = around.parts().apply(relation);
    if (part.isEmpty()) {
      return;
    }
    suspend();
    for (String line : DocxGraphics.lines(part.get())) {
      budget.characters(line.length());
      show(line, false);
      flow.endParagraph(Block.Kind.PARAGRAPH);
    }
    resume();
  }

  private void section(XMLStreamReader xml) throws XMLStreamException {
    around.sections().section(xml);
    depth--;
  }

  /// A note that nothing points at is not shown.
  private void note(String kind, XMLStreamReader xml) throws XMLStreamException {
    String id = Xml.attribute(xml, "id");
    if (!id.isEmpty() && !around.sections().pointsAt(kind, id)) {
      findings.unused("hidden-text.unused", Xml.skipped(xml));
      depth--;
    }
  }

  private void background(XMLStreamReader xml) {
    String colour = styles.colours().of(xml, "color", "theme");
    if (around.colouredPage() && !colour.equals("auto")) {
      places.here().ground = colour;
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
    String hiding = deleted > 0 ? "hidden-text.deleted" : hiding(text);
    if (hiding != null) {
      findings.hidden(hiding, text);
      return;
    }
    anyText |= !text.isBlank();
    flow.text(text);
  }

  private @Nullable String hiding(String text) {
    DocxPlaces.Place place = places.here();
    if (place.hiding != null) {
      return place.hiding;
    }
    if (around.page().unseen().contains(section)) {
      return "hidden-text.off-page";
    }
    Paragraph paragraph = paragraph();
    RunLook base = paragraph.look;
    if (base == null) {
      base = new RunLook();
      styles.applyAll(paragraph.style, place.tableStyle, base, paragraph.place);
      paragraph.place.lay(paragraph.own);
      paragraph.look = base;
    }
    RunLook look = base;
    if (run != null) {
      look = new RunLook();
      look.lay(base);
      look.lay(run);
    }
    String hiding = look.hiding(paragraph.place.ground(place.ground), text);
    if (hiding == null) {
      hiding = paragraph.place.hiding(around.page(), look.twips(), places.onPage());
    }
    boolean covered = places.onPage() && cover.covers(text, look.twips());
    return hiding == null && covered ? "hidden-text.covered" : hiding;
  }

  private void symbol(String hex, String font) {
    try {
      int c = Integer.parseInt(hex, 16);
      show(RunLook.isOfSigns(font) && c < 0x80 ? "\u2022" : Character.toString(c), true);
    } catch (IllegalArgumentException e) {
      findings.flag("quality.font-mapping");
    }
  }

  private void skip(XMLStreamReader xml) throws XMLStreamException {
    Xml.skip(xml);
    depth--;
  }
}
