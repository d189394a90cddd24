package dev.shortlist.document.odt;

import dev.shortlist.document.format.Ink;
import org.jspecify.annotations.Nullable;

/// How text looks and where it stands in an ODT, as its styles say one over the other: from the
/// outermost paragraph to the innermost span. Points; ink and ground as in [Ink].
final class OdtLook {
  private static final double TINY = 2.5;
  private static final double LEAST_LINE = 0.35;

  /// Lengths from which on a paragraph begins beyond any sheet, in points.
  private static final double BEYOND = 700;

  private static final double CONDENSED = 0.4;
  boolean none;
  double points = 12;
  double scale = 1;
  double apart;
  double raised;
  double opacity = 1;
  double line = -1;
  double left;
  double right;
  double indent;
  String fill = "";
  int fillColour = Ink.UNKNOWN;
  int ink;
  int ground;

  OdtLook(int ground) {
    this.ground = ground;
  }

  OdtLook copy() {
    var copy = new OdtLook(ground);
    copy.none = none;
    copy.points = points;
    copy.scale = scale;
    copy.apart = apart;
    copy.raised = raised;
    copy.opacity = opacity;
    copy.line = line;
    copy.left = left;
    copy.right = right;
    copy.indent = indent;
    copy.ink = ink;
    return copy;
  }

  /// What stands in a frame, a table or a cell that looks so stands on.
  int floor() {
    return switch (fill) {
      case "", "none" -> ground;
      case "solid" -> opacity < 0.95 ? Ink.UNKNOWN : fillColour;
      default -> Ink.UNKNOWN;
    };
  }

  /// Takes up one attribute of a style's properties.
  void take(String name, String value) {
    switch (name) {
      case "display" -> none = value.equals("none");
      case "color" -> ink = colour(value, ink);
      case "use-window-font-color" -> ink = value.equals("true") ? Ink.UNKNOWN : ink;
      case "background-color" -> ground = colour(value, ground);
      case "font-size" -> points = length(value, points, points);
      case "text-scale" -> scale = length(value, 1, scale);
      case "letter-spacing" -> apart = length(value, points, 0);
      case "opacity" -> opacity = length(value, 1, opacity);
      case "text-position" -> position(value);
      case "line-height" -> line = value.endsWith("%") ? -1 : length(value, points, line);
      case "margin-left" -> left = length(value, 0, left);
      case "margin-right" -> right = length(value, 0, right);
      case "text-indent" -> indent = length(value, 0, indent);
      case "fill" -> fill = value;
      case "fill-color" -> fillColour = colour(value, fillColour);
      default -> {}
    }
  }

  /// How far above the line, in per cent of the letters, and how large.
  private void position(String value) {
    String[] parts = value.strip().split("\\s+", -1);
    raised = length(parts[0], points, 0);
    if (parts.length > 1) {
      scale *= length(parts[1], 1, 1);
    }
  }

  private static int colour(String value, int otherwise) {
    return value.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(value.substring(1), 16) : otherwise;
  }

  /// A length in points; per cent are of whole.
  static double length(String value, double whole, double otherwise) {
    if (!value.matches("-?[0-9]{0,6}(\\.[0-9]{0,9})?(pt|cm|mm|in|px|pc|%)") || value.length() < 3) {
      return value.matches("-?[0-9]{1,3}%") ? percent(value) * whole : otherwise;
    }
    if (value.endsWith("%")) {
      return percent(value) * whole;
    }
    double number = Double.parseDouble(value.substring(0, value.length() - 2));
    return switch (value.substring(value.length() - 2)) {
      case "cm" -> number * 72 / 2.54;
      case "mm" -> number * 7.2 / 2.54;
      case "in" -> number * 72;
      case "px" -> number * 0.75;
      case "pc" -> number * 12;
      default -> number;
    };
  }

  private static double percent(String value) {
    return Double.parseDouble(value.substring(0, value.length() - 1)) / 100;
  }

  /// The flag under which text that looks so is hidden, or null. Indents count only outside of
  /// tables and frames.
  @Nullable String hiding(boolean onPage) {
    if (none) {
      return "hidden-text.vanish";
    }
    if (points * scale < TINY || apart < -CONDENSED * points) {
      return "hidden-text.tiny";
    }
    if (Math.abs(raised) > 10 * points) {
      return "hidden-text.off-page";
    }
    if (opacity < 0.05) {
      return "hidden-text.transparent";
    }
    if (line >= 0 && line < LEAST_LINE * points) {
      return "hidden-text.clipped";
    }
    if (onPage && (Math.abs(left) > BEYOND || right > 2 * BEYOND || Math.abs(indent) > BEYOND)) {
      return "hidden-text.off-page";
    }
    int seen = Ink.over(ink, ground, opacity);
    return Ink.same(seen, ground, points) ? "hidden-text.white" : null;
  }
}
