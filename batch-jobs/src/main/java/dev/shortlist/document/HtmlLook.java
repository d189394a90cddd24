package dev.shortlist.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How text at a place of an HTML page looks, as far as it decides whether a person sees it.
/// brightness is 0..1, or -1 where it is unknown; size is in CSS pixels.
record HtmlLook(@Nullable String hiding, double ink, double ground, double size) {
  static final HtmlLook PLAIN = new HtmlLook(null, 0, 1, 16);
  private static final Pattern SIZE =
      Pattern.compile("(?:^|[;\\s])font-size\\s*:\\s*([0-9.]{1,20})(px|pt|em|rem|%)?");
  private static final Pattern COLOUR = Pattern.compile("(?:^|[;\\s])color\\s*:\\s*([^;!]+)");
  private static final Pattern GROUND =
      Pattern.compile("(?:^|[;\\s])background(?:-color|-image)?\\s*:\\s*([^;!]+)");
  private static final Pattern AWAY =
      Pattern.compile(
          "(?:^|[;\\s])(?:left|top|text-indent|margin-left)\\s*:\\s*-\\s*\\d{3,}(?:px|pt|em)");

  /// Whether such declarations can hide text or are needed to tell.
  static boolean mayHide(String declarations) {
    String css = declarations.toLowerCase(Locale.ROOT);
    return css.contains("display")
        || css.contains("visibility")
        || css.contains("opacity")
        || css.contains("font-size")
        || css.contains("color")
        || css.contains("background")
        || AWAY.matcher(css).find();
  }

  HtmlLook inside(Element element) {
    String css = element.attr("style").toLowerCase(Locale.ROOT);
    String hides = hiding;
    if (element.hasAttr("hidden")
        || css.matches("(?s).*display\\s*:\\s*none.*")
        || css.matches("(?s).*visibility\\s*:\\s*hidden.*")
        || css.matches("(?s).*opacity\\s*:\\s*0(\\.0+)?\\s*(;.*|$)")) {
      hides = "hidden-text.vanish";
    } else if (AWAY.matcher(css).find()) {
      hides = "hidden-text.off-page";
    }
    double letters = size(css);
    double colour = last(COLOUR, css, ink);
    double under = last(GROUND, css, ground);
    if (hides == null && letters < 3) {
      hides = "hidden-text.tiny";
    }
    HtmlLook look = new HtmlLook(hides, colour, under, letters);
    return look.unseen() ? new HtmlLook("hidden-text.white", colour, under, letters) : look;
  }

  private boolean unseen() {
    return hiding == null && ink >= 0 && ground >= 0 && Ink.unseen(ink, ground);
  }

  private double size(String css) {
    Matcher found = SIZE.matcher(css);
    double letters = size;
    while (found.find()) {
      double value = Double.parseDouble("0" + found.group(1).replaceAll("\\.(?=.*\\.)", ""));
      letters =
          switch (found.group(2) == null ? "px" : found.group(2)) {
            case "pt" -> value * 4 / 3;
            case "em" -> value * size;
            case "rem" -> value * 16;
            case "%" -> value * size / 100;
            default -> value;
          };
    }
    return letters;
  }

  private static double last(Pattern property, String css, double before) {
    Matcher found = property.matcher(css);
    double value = before;
    while (found.find()) {
      value = brightness(found.group(1).strip());
    }
    return value;
  }

  private static double brightness(String colour) {
    if (colour.matches("#[0-9a-f]{6}")) {
      return RunLook.brightness(colour.substring(1));
    }
    if (colour.matches("#[0-9a-f]{3}")) {
      return RunLook.brightness(colour.substring(1).replaceAll("(.)", "$1$1"));
    }
    Matcher rgb =
        Pattern.compile("rgba?\\(\\s*(\\d{1,3})[ ,]+(\\d{1,3})[ ,]+(\\d{1,3}).*").matcher(colour);
    if (rgb.matches()) {
      return Ink.luminance(
          Integer.parseInt(rgb.group(1)) / 255.0,
          Integer.parseInt(rgb.group(2)) / 255.0,
          Integer.parseInt(rgb.group(3)) / 255.0);
    }
    return switch (colour) {
      case "white", "snow", "ivory", "ghostwhite", "whitesmoke", "floralwhite" -> 1;
      case "black" -> 0;
      default -> -1;
    };
  }
}
