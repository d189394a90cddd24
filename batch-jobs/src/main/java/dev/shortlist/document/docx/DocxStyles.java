package dev.shortlist.document.docx;

import dev.shortlist.document.format.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A DOCX's named styles as far as reading needs them: which are headings, and which hide their
/// text.
final class DocxStyles {
  private static final int DEEPEST = 12;
  private final DocxColours colours;
  private final Map<String, Style> styles = new HashMap<>();
  private final RunLook usual = new RunLook();
  private String usualParagraph = "";

  /// One style; empty name or parent where none is given.
  private static final class Style {
    String name = "";
    String parent = "";
    boolean outline;
    boolean list;
    @Nullable String ground;
    boolean partsShaded;
    final RunLook look = new RunLook();
    final ParagraphLook place = new ParagraphLook();
  }

  private DocxStyles(DocxColours colours) {
    this.colours = colours;
  }

  static DocxStyles read(byte @Nullable [] xml, DocxColours colours) {
    var styles = new DocxStyles(colours);
    if (xml != null) {
      try {
        styles.read(Xml.reader(xml));
      } catch (XMLStreamException e) {
        // The styles read so far stand; a damaged style sheet does not cost the text.
        return styles;
      }
    }
    return styles;
  }

  DocxColours colours() {
    return colours;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = null;
    boolean defaults = false;
    String within = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String element = xml.getLocalName();
        switch (element) {
          case "style" -> style = begin(xml);
          case "rPrDefault" -> defaults = true;
          case "pPr", "tblPr", "tcPr", "tblStylePr" ->
              within = within.equals("tblStylePr") ? within : element;
          default -> {
            if (style != null) {
              describe(style, element, within, xml);
            } else if (defaults) {
              usual.property(element, xml, colours);
            }
          }
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        String element = xml.getLocalName();
        style = element.equals("style") ? null : style;
        defaults &= !element.equals("rPrDefault");
        within = element.equals(within) ? "" : within;
      }
    }
  }

  private Style begin(XMLStreamReader xml) {
    var style = new Style();
    String id = Xml.attribute(xml, "styleId");
    String usually = Xml.attribute(xml, "default");
    if (Xml.attribute(xml, "type").equals("paragraph")
        && (usually.equals("1") || usually.equals("true"))) {
      usualParagraph = id;
    }
    styles.put(id, style);
    return style;
  }

  private void describe(Style style, String element, String within, XMLStreamReader xml) {
    if (within.equals("tblStylePr")) {
      style.partsShaded |= element.equals("shd") && !colours.shading(xml).equals("auto");
      return;
    }
    switch (element) {
      case "name" -> style.name = Xml.attribute(xml, "val");
      case "basedOn" -> style.parent = Xml.attribute(xml, "val");
      case "outlineLvl" -> style.outline = !Xml.attribute(xml, "val").equals("9");
      case "numPr" -> style.list = true;
      default -> {
        switch (within) {
          case "pPr" -> style.place.property(element, xml, colours);
          case "tblPr", "tcPr" ->
              style.ground = element.equals("shd") ? colours.shading(xml) : style.ground;
          default -> style.look.property(element, xml, colours);
        }
      }
    }
  }

  boolean heading(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return false;
      }
      String name = style.name.toLowerCase(Locale.ROOT);
      if (style.outline || name.startsWith("heading") || name.equals("title")) {
        return true;
      }
      at = style.parent;
    }
    return false;
  }

  /// Whether paragraphs of this style are items of a list, by their numbering or by the name that
  /// word processors give such styles.
  boolean list(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return false;
      }
      if (style.list || style.name.toLowerCase(Locale.ROOT).startsWith("list bullet")) {
        return true;
      }
      at = style.parent;
    }
    return false;
  }

  /// Lays what a paragraph of this style ("" for the usual one) in a table of this style ("" for
  /// none) looks like under what its runs say.
  void applyAll(String paragraph, String table, RunLook look, ParagraphLook place) {
    look.lay(usual);
    apply(table, look, null, 0);
    apply(paragraph.isEmpty() ? usualParagraph : paragraph, look, place, 0);
  }

  /// Lays the style's look, and before it those it is based on, under what the run itself says.
  void apply(String id, RunLook look) {
    apply(id, look, null, 0);
  }

  private void apply(String id, RunLook look, @Nullable ParagraphLook place, int depth) {
    Style style = styles.get(id);
    if (style == null || depth > DEEPEST) {
      return;
    }
    apply(style.parent, look, place, depth + 1);
    look.lay(style.look);
    if (place != null) {
      place.lay(style.place);
    }
  }

  /// What cells of a table of this style stand on when around it is this; unknown where the style
  /// shades some rows and columns and not others.
  String tableGround(String id, String around) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return around;
      }
      if (style.partsShaded) {
        return "";
      }
      if (style.ground != null && !style.ground.equals("auto")) {
        return style.ground;
      }
      at = style.parent;
    }
    return around;
  }
}
