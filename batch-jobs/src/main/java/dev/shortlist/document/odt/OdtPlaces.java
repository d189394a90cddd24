package dev.shortlist.document.odt;

import dev.shortlist.document.format.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The sections, tables, cells and frames around the text of an ODT being read: what it stands on,
/// and whether one of them is not seen. Lengths in points.
final class OdtPlaces {
  private static final Set<String> KINDS =
      Set.of(
          "section",
          "table",
          "table-row",
          "table-cell",
          "covered-table-cell",
          "frame",
          "custom-shape",
          "text-box");

  /// Beyond the largest usual sheet and its margins.
  private static final double RIGHT = 1_200;

  private static final double BELOW = 1_700;
  private static final double MARGIN = 100;
  private static final double LEAST = 1.5;

  /// One of them. hiding is the flag under which all in it is hidden, or null.
  private record Place(String element, int ground, @Nullable String hiding, boolean low) {}

  private final OdtStyles styles;
  private final Deque<Place> places = new ArrayDeque<>();

  OdtPlaces(OdtStyles styles) {
    this.styles = styles;
  }

  /// Whether text runs over the page itself, in no table and no frame.
  boolean onPage() {
    Place here = places.peek();
    return here == null || here.element.equals("section");
  }

  /// A colour as in [Ink].
  int ground() {
    Place here = places.peek();
    return here == null ? 0xFFFFFF : here.ground;
  }

  @Nullable String hiding() {
    Place here = places.peek();
    return here == null ? null : here.hiding;
  }

  void enter(String element, XMLStreamReader xml) {
    if (!KINDS.contains(element)) {
      return;
    }
    Place around = places.peek();
    String hiding = around == null ? null : around.hiding;
    boolean low = false;
    if (hiding == null) {
      hiding =
          switch (element) {
            case "section" -> section(xml);
            case "table-row" ->
                Xml.attribute(xml, "visibility").matches("collapse|filter")
                    ? "hidden-text.vanish"
                    : null;
            case "covered-table-cell" -> "hidden-text.clipped";
            case "frame", "custom-shape" -> frame(xml);
            case "text-box" ->
                around != null && around.low && Xml.attribute(xml, "min-height").isEmpty()
                    ? "hidden-text.clipped"
                    : null;
            default -> null;
          };
      low = element.equals("frame") && length(xml, "height", 12) < LEAST;
    }
    places.push(new Place(element, ground(element, xml), hiding, low));
  }

  void leave(String element) {
    Place here = places.peek();
    if (here != null && here.element.equals(element)) {
      places.pop();
    }
  }

  private static @Nullable String section(XMLStreamReader xml) {
    String display = Xml.attribute(xml, "display");
    boolean met = Xml.attribute(xml, "is-hidden").equals("true");
    return display.equals("none") || (display.equals("condition") && met)
        ? "hidden-text.vanish"
        : null;
  }

  private static @Nullable String frame(XMLStreamReader xml) {
    double width = length(xml, "width", 100);
    double height = length(xml, "height", 100);
    double x = length(xml, "x", 0);
    double y = length(xml, "y", 0);
    if (width < LEAST) {
      return "hidden-text.clipped";
    }
    boolean away = x > RIGHT || y > BELOW || x + width < -MARGIN || y + height < -MARGIN;
    return away ? "hidden-text.off-page" : null;
  }

  private static double length(XMLStreamReader xml, String attribute, double otherwise) {
    return OdtLook.length(Xml.attribute(xml, attribute), otherwise, otherwise);
  }

  private int ground(String element, XMLStreamReader xml) {
    String family =
        switch (element) {
          case "table", "table-row", "table-cell" -> element;
          case "covered-table-cell" -> "table-cell";
          case "frame", "custom-shape" -> "graphic";
          default -> "";
        };
    String name = Xml.attribute(xml, "style-name");
    if (family.isEmpty() || name.isEmpty()) {
      return ground();
    }
    var look = new OdtLook(ground());
    styles.lay(family, name, look);
    return look.floor();
  }
}
