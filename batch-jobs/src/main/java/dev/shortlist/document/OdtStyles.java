package dev.shortlist.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// An ODT's styles as far as they hide text.
final class OdtStyles {
  private static final int DEEPEST = 12;
  private final Map<String, Style> styles = new HashMap<>();

  private static final class Style {
    String parent = "";
    boolean none;
    double points = -1;
    String colour = "";
    String ground = "";
  }

  private @Nullable Style open;

  void begin(XMLStreamReader xml) {
    var style = new Style();
    style.parent = Xml.attribute(xml, "parent-style-name");
    styles.put(Xml.attribute(xml, "name"), style);
    open = style;
  }

  void end() {
    open = null;
  }

  void textProperties(XMLStreamReader xml) {
    Style style = open;
    if (style == null) {
      return;
    }
    style.none = Xml.attribute(xml, "display").equals("none");
    style.colour = Xml.attribute(xml, "color");
    style.ground = Xml.attribute(xml, "background-color");
    String size = Xml.attribute(xml, "font-size").toLowerCase(Locale.ROOT);
    if (size.matches("[0-9]{1,4}(\\.[0-9]+)?pt")) {
      style.points = Double.parseDouble(size.substring(0, size.length() - 2));
    }
  }

  /// The flag under which text of this style is hidden, or null.
  @Nullable String hiding(String name) {
    String colour = "";
    String ground = "";
    double points = -1;
    String at = name;
    for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
      Style style = styles.getOrDefault(at, new Style());
      if (style.none) {
        return "hidden-text.vanish";
      }
      colour = colour.isEmpty() ? style.colour : colour;
      ground = ground.isEmpty() ? style.ground : ground;
      points = points < 0 ? style.points : points;
      at = style.parent;
    }
    if (points >= 0 && points < 2.5) {
      return "hidden-text.tiny";
    }
    double ink = colour.startsWith("#") ? RunLook.brightness(colour.substring(1)) : -1;
    double paper = ground.startsWith("#") ? RunLook.brightness(ground.substring(1)) : 1;
    return ink >= 0 && Ink.unseen(ink, paper) ? "hidden-text.white" : null;
  }
}
