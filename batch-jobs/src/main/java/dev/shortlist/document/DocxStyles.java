package dev.shortlist.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A DOCX's named styles as far as reading needs them: which are headings, and which hide their
/// text.
final class DocxStyles {
  private static final int DEEPEST = 12;
  private final Map<String, Style> styles = new HashMap<>();

  /// One style; empty name or parent where none is given.
  private static final class Style {
    String name = "";
    String parent = "";
    boolean outline;
    boolean list;
    final RunLook look = new RunLook();
  }

  static DocxStyles read(byte @Nullable [] xml) {
    var styles = new DocxStyles();
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

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String element = xml.getLocalName();
        if (element.equals("style")) {
          style = new Style();
          styles.put(Xml.attribute(xml, "styleId"), style);
        } else if (style != null) {
          describe(style, element, xml);
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("style")) {
        style = null;
      }
    }
  }

  private static void describe(Style style, String element, XMLStreamReader xml) {
    switch (element) {
      case "name" -> style.name = Xml.attribute(xml, "val");
      case "basedOn" -> style.parent = Xml.attribute(xml, "val");
      case "outlineLvl" -> style.outline = !Xml.attribute(xml, "val").equals("9");
      case "numPr" -> style.list = true;
      default -> style.look.property(element, xml);
    }
  }

  boolean heading(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return false;
      }
      String name = style.name.toLowerCase(java.util.Locale.ROOT);
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
      if (style.list || style.name.toLowerCase(java.util.Locale.ROOT).startsWith("list bullet")) {
        return true;
      }
      at = style.parent;
    }
    return false;
  }

  /// Lays the style's look, and before it those it is based on, under what the run itself says.
  void apply(String id, RunLook look) {
    apply(id, look, 0);
  }

  private void apply(String id, RunLook look, int depth) {
    Style style = styles.get(id);
    if (style == null || depth > DEEPEST) {
      return;
    }
    apply(style.parent, look, depth + 1);
    look.lay(style.look);
  }
}
