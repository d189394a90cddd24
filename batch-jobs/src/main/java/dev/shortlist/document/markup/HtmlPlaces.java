package dev.shortlist.document.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a web page puts an element where nobody looks: beyond the window, or cut to nothing.
/// Measures in CSS pixels.
final class HtmlPlaces {
  /// So far before the page's edge nothing of a column begins that still reaches into it.
  private static final double BEFORE = -500;

  private static final double BEYOND = 3_000;
  private static final double LEAST = 1.5;
  private static final Pattern MOVED = Pattern.compile("translate([xy3d]{0,2})\\(([^)]{1,80})\\)");
  private static final Pattern SHAPE = Pattern.compile("([a-z]+)\\(([^)]{0,200})\\)");

  private HtmlPlaces() {}

  /// The flag under which the element is hidden by its place, or null. letters: their size.
  static @Nullable String hiding(Css css, double letters) {
    if (away(css, letters)) {
      return "hidden-text.off-page";
    }
    return cut(css, letters) ? "hidden-text.clipped" : null;
  }

  private static boolean away(Css css, double letters) {
    double indent = css.pixels("text-indent", letters);
    boolean cutAtEdge = !open(css.get("overflow")) && css.get("white-space").contains("nowrap");
    if (indent <= BEFORE || indent >= BEYOND || (indent >= 1_000 && cutAtEdge)) {
      return true;
    }
    if (css.pixels("margin-left", letters) <= BEFORE
        || css.pixels("margin-top", letters) <= 4 * BEFORE
        || margins(css, letters)) {
      return true;
    }
    Matcher moved = MOVED.matcher(css.get("transform"));
    while (moved.find()) {
      if (far(moved.group(1), moved.group(2), letters)) {
        return true;
      }
    }
    if (!css.get("translate").isEmpty() && far("", css.get("translate"), letters)) {
      return true;
    }
    String position = css.get("position");
    if (position.isEmpty() || position.equals("static")) {
      return false;
    }
    double left = css.pixels("left", letters);
    double right = css.pixels("right", letters);
    double top = css.pixels("top", letters);
    double bottom = css.pixels("bottom", letters);
    boolean fixed = position.equals("fixed");
    return left <= BEFORE
        || left >= BEYOND
        || right <= 2 * BEFORE
        || right >= BEYOND
        || top <= BEFORE
        || (fixed && (top >= BEYOND || bottom <= BEFORE || bottom >= BEYOND));
  }

  /// The left margin of the property that gives all four.
  private static boolean margins(Css css, double letters) {
    String[] sides = css.get("margin").split("\\s+", -1);
    String left = sides.length == 4 ? sides[3] : sides.length > 1 ? sides[1] : sides[0];
    return Css.pixels(left, letters, 1_280) <= BEFORE;
  }

  /// How far something is moved: beyond what a slide or a pull by its own size would.
  private static boolean far(String axis, String arguments, double letters) {
    String[] parts = arguments.strip().split("[\\s,]+", -1);
    for (int i = 0; i < parts.length && i < 2; i++) {
      boolean down = axis.equals("y") || i == 1;
      double by = Css.pixels(parts[i], letters, 400);
      if (by <= 2 * BEFORE || (by >= BEYOND && !down)) {
        return true;
      }
    }
    return false;
  }

  private static boolean cut(Css css, double letters) {
    double height = least(css, "height", "max-height", letters);
    double width = least(css, "width", "max-width", letters);
    boolean open = open(css.get("overflow"));
    boolean openDown = open && open(css.get("overflow-y"));
    boolean openAcross = open && open(css.get("overflow-x"));
    if ((height < LEAST && !openDown) || (width < LEAST && !openAcross)) {
      return true;
    }
    String position = css.get("position");
    if (position.equals("absolute") || position.equals("fixed")) {
      List<Double> clip = numbers(css.get("clip"), "rect", letters);
      if (clip.size() == 4
          && (clip.get(2) - clip.get(0) < LEAST || clip.get(1) - clip.get(3) < LEAST)) {
        return true;
      }
    }
    String path =
        css.get("clip-path").isEmpty() ? css.get("-webkit-clip-path") : css.get("clip-path");
    return emptyShape(path, letters);
  }

  private static boolean open(String overflow) {
    return overflow.isEmpty() || overflow.equals("visible") || overflow.equals("initial");
  }

  private static double least(Css css, String one, String other, double letters) {
    double a = css.pixels(one, letters);
    double b = css.pixels(other, letters);
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
  }

  /// Whether a clipping shape has no inside. Per cent are counted of 100 pixels.
  private static boolean emptyShape(String path, double letters) {
    Matcher shape = SHAPE.matcher(path);
    if (!shape.find()) {
      return false;
    }
    List<Double> numbers = numbers(path, shape.group(1), letters);
    if (numbers.isEmpty()) {
      return false;
    }
    return switch (shape.group(1)) {
      case "inset" -> {
        double top = numbers.getFirst();
        double right = numbers.size() > 1 ? numbers.get(1) : top;
        double bottom = numbers.size() > 2 ? numbers.get(2) : top;
        double left = numbers.size() > 3 ? numbers.get(3) : right;
        yield top + bottom >= 100 || left + right >= 100;
      }
      case "circle", "ellipse" -> numbers.getFirst() < LEAST;
      case "polygon" -> numbers.stream().distinct().count() == 1;
      default -> false;
    };
  }

  /// The lengths in a function of this name; none where one of them is not known.
  private static List<Double> numbers(String value, String function, double letters) {
    var numbers = new ArrayList<Double>();
    Matcher shape = SHAPE.matcher(value);
    if (!shape.find() || !shape.group(1).equals(function)) {
      return List.of();
    }
    for (String part : shape.group(2).strip().split("[\\s,]+", -1)) {
      if (part.equals("at") || part.equals("round")) {
        break;
      }
      double number = Css.pixels(part, letters, 100);
      if (Double.isNaN(number)) {
        return List.of();
      }
      numbers.add(number);
    }
    return numbers;
  }
}
