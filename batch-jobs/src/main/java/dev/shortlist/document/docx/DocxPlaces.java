package dev.shortlist.document.docx;

import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The tables, rows, cells and text boxes around the text being read: what it stands on, and
/// whether one of them is not seen.
final class DocxPlaces {
  /// Of the page as it is.
  static final String PAPER = "ffffff";

  /// A text box.
  static final String BOX = "box";

  /// A ground that is not known: whatever stands on it is taken as seen.
  static final String UNKNOWN = "";

  private static final String PAGE = "page";
  private static final int LEAST_TWIPS = 60;

  /// One of them. hiding is the flag under which all in it is hidden, or null.
  static final class Place {
    final String element;
    String ground;
    @Nullable String hiding;
    String tableStyle;

    Place(String element, String ground, @Nullable String hiding, String style) {
      this.element = element;
      this.ground = ground;
      this.hiding = hiding;
      this.tableStyle = style;
    }

    void hide(String code) {
      hiding = hiding == null ? code : hiding;
    }
  }

  private final Deque<Place> places = new ArrayDeque<>();
  private final DocxStyles styles;
  private final DocxPage page;
  private final Findings findings;

  DocxPlaces(DocxStyles styles, DocxPage page, String paper, Findings findings) {
    this.findings = findings;
    this.styles = styles;
    this.page = page;
    places.push(new Place(PAGE, paper, null, ""));
  }

  Place here() {
    return places.element();
  }

  /// Whether text is set right on the page, in no table and no box.
  boolean onPage() {
    return here().element.equals(PAGE);
  }

  /// What the page itself is coloured in.
  String paper() {
    return places.getLast().ground;
  }

  void enter(String element) {
    Place around = here();
    places.push(new Place(element, around.ground, around.hiding, around.tableStyle));
  }

  /// A text box, of which only what is said of it counts: the cell it hangs in does not clip it.
  void enterBox(String ground, @Nullable String hiding) {
    String deleted = "hidden-text.deleted".equals(here().hiding) ? here().hiding : null;
    places.push(new Place(BOX, ground, hiding == null ? deleted : hiding, ""));
  }

  void leave(String element) {
    if (places.size() > 1 && here().element.equals(element)) {
      places.pop();
    }
  }

  /// Reads the properties of a table, a row or a cell to their end.
  void read(XMLStreamReader xml) throws XMLStreamException {
    String end = xml.getLocalName();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().endsWith("PrChange")) {
          Xml.skip(xml);
        } else {
          property(xml.getLocalName(), xml);
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(end)) {
        return;
      }
    }
  }

  private void property(String element, XMLStreamReader xml) {
    Place here = here();
    switch (element) {
      case "tblStyle" -> {
        here.tableStyle = Xml.attribute(xml, "val");
        here.ground = styles.tableGround(here.tableStyle, here.ground);
      }
      case "tblpPr" -> floating(here, xml);
      case "tblInd" -> {
        Integer indent = RunLook.number(Xml.attribute(xml, "w"), 0);
        boolean twips = !Xml.attribute(xml, "type").equals("pct");
        if (twips && indent != null && Math.abs(indent) >= page.width()) {
          here.hide("hidden-text.off-page");
        }
      }
      case "shd" -> {
        String fill = styles.colours().shading(xml);
        here.ground = fill.equals("auto") ? here.ground : fill;
      }
      case "hidden" -> {
        if (on(xml)) {
          here.hide("hidden-text.vanish");
        }
      }
      case "del", "cellDel" -> here.hide("hidden-text.deleted");
      case "trHeight" -> {
        Integer height = RunLook.number(Xml.attribute(xml, "val"), null);
        if (Xml.attribute(xml, "hRule").equals("exact") && height != null && height < LEAST_TWIPS) {
          here.hide("hidden-text.clipped");
        }
      }
      case "vMerge", "hMerge" -> {
        if (!Xml.attribute(xml, "val").equals("restart")) {
          here.hide("hidden-text.clipped");
        }
      }
      case "tblCaption", "tblDescription" ->
          findings.about("hidden-text.alternate", Xml.attribute(xml, "val"));
      default -> {}
    }
  }

  /// What a formula keeps room for may be said not to be shown.
  void phantom(String shown) {
    if (here().element.equals("phant") && shown.matches("0|false|off")) {
      here().hide("hidden-text.vanish");
    }
  }

  private static boolean on(XMLStreamReader xml) {
    String value = Xml.attribute(xml, "val").toLowerCase(Locale.ROOT);
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /// A table whose place on the page is its own. One that begins far left ends there too.
  private void floating(Place here, XMLStreamReader xml) {
    Integer x = RunLook.number(Xml.attribute(xml, "tblpX"), 0);
    Integer y = RunLook.number(Xml.attribute(xml, "tblpY"), 0);
    if (x == null || y == null) {
      return;
    }
    if (x < -page.width() || x >= page.width() || y < -page.height() || y >= page.height()) {
      here.hide("hidden-text.off-page");
    }
  }
}
