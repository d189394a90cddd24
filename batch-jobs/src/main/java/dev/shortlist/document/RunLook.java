package dev.shortlist.document;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// How a run of text looks in Word's terms, as far as it decides whether a person sees it. Null
/// means "as before".
final class RunLook {
  private static final int TINY_HALF_POINTS = 5;
  private @Nullable Boolean vanish;
  private @Nullable Integer halfPoints;
  private @Nullable String colour;
  private @Nullable String ground;

  /// Takes up one property element of a run or a style.
  void property(String element, XMLStreamReader xml) {
    String value = Xml.attribute(xml, "val");
    switch (element) {
      case "vanish", "webHidden" -> vanish = element.equals("vanish") ? on(value) : vanish;
      case "specVanish" -> vanish = on(value) ? Boolean.TRUE : vanish;
      case "sz" -> halfPoints = number(value, halfPoints);
      case "color" -> colour = value.toLowerCase(Locale.ROOT);
      case "shd" -> ground = Xml.attribute(xml, "fill").toLowerCase(Locale.ROOT);
      case "highlight" -> ground = value.equals("white") ? "ffffff" : "unknown";
      default -> {}
    }
  }

  private static Boolean on(String value) {
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private static @Nullable Integer number(String value, @Nullable Integer before) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      return before;
    }
  }

  void lay(RunLook over) {
    vanish = over.vanish != null ? over.vanish : vanish;
    halfPoints = over.halfPoints != null ? over.halfPoints : halfPoints;
    colour = over.colour != null ? over.colour : colour;
    ground = over.ground != null ? over.ground : ground;
  }

  /// The flag under which such text is hidden on this ground (six hexadecimal digits, or anything
  /// else for one that is not known), or null when it is seen.
  @Nullable String hiding(String paperColour) {
    if (vanish != null && vanish) {
      return "hidden-text.vanish";
    }
    if (halfPoints != null && halfPoints < TINY_HALF_POINTS) {
      return "hidden-text.tiny";
    }
    String under = ground == null || ground.equals("auto") ? paperColour : ground;
    if (colour != null && colour.length() == 6 && under.length() == 6) {
      double ink = brightness(colour);
      double paper = brightness(under);
      if (ink >= 0 && paper >= 0 && Ink.unseen(ink, paper)) {
        return "hidden-text.white";
      }
    }
    return null;
  }

  static double brightness(String hex) {
    try {
      int rgb = Integer.parseInt(hex, 16);
      return Ink.luminance((rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
