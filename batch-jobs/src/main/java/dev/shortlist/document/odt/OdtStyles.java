package dev.shortlist.document.odt;

import dev.shortlist.document.format.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// An ODT's styles as far as they hide text, by family and name.
final class OdtStyles {
  private static final int DEEPEST = 12;
  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable Style open;

  /// One style: the attributes of its properties in the order they stand.
  private static final class Style {
    String parent = "";
    boolean automatic;
    final List<String[]> properties = new ArrayList<>();
  }

  void begin(XMLStreamReader xml) {
    var style = new Style();
    String family = Xml.attribute(xml, "family");
    String parent = Xml.attribute(xml, "parent-style-name");
    style.parent = parent.isEmpty() ? family + " default" : family + "/" + parent;
    String name = Xml.attribute(xml, "name");
    boolean usual = xml.getLocalName().equals("default-style");
    style.parent = usual ? "" : style.parent;
    styles.put(usual ? family + " default" : family + "/" + name, style);
    open = style;
  }

  void end() {
    open = null;
  }

  /// Properties of the style that is open: of its text, its paragraphs, its cells.
  void properties(XMLStreamReader xml) {
    Style style = open;
    for (int i = 0; style != null && i < xml.getAttributeCount(); i++) {
      style.automatic |=
          xml.getAttributeLocalName(i).equals("use-window-font-color")
              && xml.getAttributeValue(i).equals("true");
      style.properties.add(new String[] {xml.getAttributeLocalName(i), xml.getAttributeValue(i)});
    }
  }

  /// Lays a style, and before it those it is based on, over a look.
  void lay(String family, String name, OdtLook look) {
    Deque<Style> chain = new ArrayDeque<>();
    String at = name.isEmpty() ? family + " default" : family + "/" + name;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      if (style == null) {
        // A style that is not there is as the default one.
        if (at.endsWith(" default")) {
          break;
        }
        at = family + " default";
        continue;
      }
      chain.push(style);
      if (style.parent.isEmpty()) {
        break;
      }
      at = style.parent;
    }
    for (Style style : chain) {
      for (String[] property : style.properties) {
        // An automatic colour is always one that is seen; its opacity is written as none.
        if (!style.automatic || !property[0].matches("color|opacity")) {
          look.take(property[0], property[1]);
        }
      }
    }
  }
}
