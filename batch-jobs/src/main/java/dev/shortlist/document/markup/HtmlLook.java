package dev.shortlist.document.markup;

import dev.shortlist.document.format.Ink;
import dev.shortlist.document.markup.CssColours.Colour;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How text at a place of an HTML page looks, as far as it decides whether a person sees it. hiding
/// is the flag of something around it that hides all within, or null; unseen: by its visibility,
/// which what is within may change; size in CSS pixels, scale what it is shown at; opacity 0..1;
/// ink and ground as in [Ink]; custom are the page's own properties.
record HtmlLook(
    @Nullable String hiding,
    boolean unseen,
    double opacity,
    double size,
    double scale,
    Colour ink,
    int ground,
    boolean painted,
    Map<String, String> custom) {
  static final HtmlLook PLAIN =
      new HtmlLook(null, false, 1, 16, 1, new Colour(0, 1), 0xFFFFFF, false, Map.of());
  private static final double LEAST_SIZE = 3;
  private static final double FAINT = 0.05;
  private static final Pattern FONT =
      Pattern.compile("(?:^|\\s)([0-9]*\\.?[0-9]+(?:[a-z]{2,4}|%)?)(?=\\s|\\s*/)");
  private static final Pattern DECIDING =
      Pattern.compile(
          "(?i)display|visibility|opacity|font|color|background|fill|position|left|top|right|bottom"
              + "|indent|margin|transform|zoom|clip|height|width|--");

  /// Whether such declarations can hide text or are needed to tell.
  static boolean mayHide(String declarations) {
    return DECIDING.matcher(declarations).find();
  }

  /// The look within an element for which these declarations hold.
  HtmlLook inside(Element element, String declarations) {
    String colour = element.normalName().equals("font") ? element.attr("color") : "";
    String text = element.normalName().equals("body") ? element.attr("text") : "";
    String ground = element.attr("bgcolor");
    boolean off = element.hasAttr("hidden");
    if (declarations.isEmpty() && colour.isEmpty() && text.isEmpty() && ground.isEmpty() && !off) {
      return this;
    }
    var attributes = new StringBuilder();
    attributes.append(colour.isEmpty() ? "" : "color:" + colour + ";");
    attributes.append(text.isEmpty() ? "" : "color:" + text + ";");
    attributes.append(ground.isEmpty() ? "" : "background:" + ground + ";");
    attributes.append(off ? "display:none;" : "");
    Css css = Css.of(attributes.append(declarations).toString());
    Map<String, String> own = css.custom(custom);
    css.resolve(own);
    return laid(css, own);
  }

  private HtmlLook laid(Css css, Map<String, String> own) {
    double letters = size(css);
    double shown = scale * scale(css);
    double dense = opacity * density(css);
    String hides = hiding;
    if (hides == null && (css.has("display", "none") || css.has("content-visibility", "hidden"))) {
      hides = "hidden-text.vanish";
    }
    if (hides == null) {
      hides = HtmlPlaces.hiding(css, letters);
    }
    boolean gone =
        switch (css.get("visibility")) {
          case "hidden", "collapse" -> true;
          case "visible", "initial" -> false;
          default -> unseen;
        };
    int under = ground(css);
    boolean inText =
        css.get("background-clip").equals("text")
            || css.get("-webkit-background-clip").equals("text");
    return new HtmlLook(
        hides,
        gone,
        dense,
        letters,
        shown,
        ink(css),
        inText ? ground : under,
        painted || inText || outlined(css),
        own);
  }

  /// A shadow, an outline or a ground cut to the letters shows letters that have no ink.
  private static boolean outlined(Css css) {
    String shadow = css.get("text-shadow");
    String stroke = css.get("-webkit-text-stroke");
    return (!shadow.isEmpty() && !shadow.equals("none"))
        || (!stroke.isEmpty() && !stroke.startsWith("0"));
  }

  /// The flag under which text here is hidden, or null when it is seen.
  @Nullable String flag() {
    if (hiding != null) {
      return hiding;
    }
    if (unseen) {
      return "hidden-text.vanish";
    }
    if (opacity < FAINT) {
      return "hidden-text.transparent";
    }
    if (size * scale < LEAST_SIZE) {
      return "hidden-text.tiny";
    }
    if (painted || ink.rgb() < 0) {
      return null;
    }
    double dense = ink.alpha() * opacity;
    if (dense < FAINT) {
      return "hidden-text.transparent";
    }
    boolean same =
        ground >= 0 && Ink.same(Ink.over(ink.rgb(), ground, dense), ground, size * scale * 0.75);
    return same ? "hidden-text.white" : null;
  }

  private double size(Css css) {
    String said = css.get("font-size");
    if (said.isEmpty()) {
      Matcher font = FONT.matcher(css.get("font"));
      said = font.find() ? font.group(1) : "";
    }
    double letters = Css.pixels(said, size, size);
    return Double.isNaN(letters) || letters < 0 ? size : letters;
  }

  private static double scale(Css css) {
    double scale = 1;
    double zoom = number(css.get("zoom"));
    if (!Double.isNaN(zoom)) {
      scale *= zoom;
    }
    String all =
        css.get("transform")
            + " "
            + (css.get("scale").isEmpty() ? "" : "scale(" + css.get("scale") + ")");
    Matcher scaled = Pattern.compile("scale[xy3d]{0,2}\\(([^)]{1,60})\\)").matcher(all);
    while (scaled.find()) {
      for (String part : scaled.group(1).split("[\\s,]+", -1)) {
        double by = number(part);
        scale *= Double.isNaN(by) ? 1 : Math.min(1, Math.abs(by));
      }
    }
    return scale;
  }

  private static double density(Css css) {
    double dense = 1;
    double opacity = number(css.get("opacity"));
    if (!Double.isNaN(opacity)) {
      dense *= Math.clamp(opacity, 0, 1);
    }
    Matcher filter = Pattern.compile("opacity\\(([^)]{1,20})\\)").matcher(css.get("filter"));
    while (filter.find()) {
      double by = number(filter.group(1));
      dense *= Double.isNaN(by) ? 1 : Math.clamp(by, 0, 1);
    }
    return dense;
  }

  /// A plain number or percentage as a part of 1; NaN for anything else.
  private static double number(String said) {
    String value = said.strip().toLowerCase(Locale.ROOT);
    boolean percent = value.endsWith("%");
    String digits = percent ? value.substring(0, value.length() - 1) : value;
    if (!digits.matches("[+-]?[0-9]{0,9}\\.?[0-9]{1,9}")) {
      return Double.NaN;
    }
    return Double.parseDouble(digits) / (percent ? 100 : 1);
  }

  private Colour ink(Css css) {
    String said = css.get("-webkit-text-fill-color");
    if (said.isEmpty() || said.equals("currentcolor")) {
      said = css.get("color");
    }
    return switch (said) {
      case "", "inherit", "unset", "currentcolor" -> ink;
      case "initial" -> PLAIN.ink;
      default -> {
        Colour colour = CssColours.of(said);
        yield colour == null ? Colour.UNKNOWN : colour;
      }
    };
  }

  private int ground(Css css) {
    int under = laidOver(css.get("background"));
    String colour = css.get("background-color");
    if (!colour.isEmpty()) {
      under = laidOver(colour);
    }
    String image = css.get("background-image");
    return image.isEmpty() || image.equals("none") ? under : laidOver(image);
  }

  /// What text stands on when this background is laid over what is around it. A picture is not
  /// known, a run of one colour is that colour.
  private int laidOver(String background) {
    if (background.isEmpty() || background.equals("inherit") || background.equals("none")) {
      return ground;
    }
    if (background.contains("url(")) {
      return Ink.UNKNOWN;
    }
    List<Colour> colours = CssColours.all(background);
    if (colours.isEmpty()) {
      return background.matches("(initial|unset|transparent|0 0|0|none)") ? ground : Ink.UNKNOWN;
    }
    Colour first = colours.getFirst();
    for (Colour other : colours) {
      if (!Ink.same(first.rgb(), other.rgb()) || first.alpha() != other.alpha()) {
        return Ink.UNKNOWN;
      }
    }
    if (first.alpha() < FAINT) {
      return ground;
    }
    return ground < 0 && first.alpha() < 1
        ? Ink.UNKNOWN
        : Ink.over(first.rgb(), ground, first.alpha());
  }
}
