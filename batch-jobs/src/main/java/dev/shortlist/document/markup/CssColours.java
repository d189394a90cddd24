package dev.shortlist.document.markup;

import dev.shortlist.document.format.Ink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Colours as CSS Color 4 writes them; of the many names the pale ones and the usual dark ones.
final class CssColours {
  /// A colour as in [Ink] and how much of it is laid on, 0..1.
  record Colour(int rgb, double alpha) {
    static final Colour UNKNOWN = new Colour(Ink.UNKNOWN, 1);
  }

  private static final Map<String, Integer> NAMES = names();
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(rgba?|hsla?)\\(\\s*([^()]{1,80})\\)|#[0-9a-f]{3,8}\\b|\\b[a-z]{3,20}\\b(?!\\()");

  private CssColours() {}

  private static Map<String, Integer> names() {
    String all =
        "white ffffff snow fffafa ivory fffff0 ghostwhite f8f8ff whitesmoke f5f5f5 floralwhite"
            + " fffaf0 mintcream f5fffa azure f0ffff aliceblue f0f8ff honeydew f0fff0 seashell"
            + " fff5ee oldlace fdf5e6 linen faf0e6 lavenderblush fff0f5 lightyellow ffffe0 cornsilk"
            + " fff8dc lightcyan e0ffff beige f5f5dc antiquewhite faebd7 papayawhip ffefd5"
            + " mistyrose ffe4e1 lemonchiffon fffacd lightgoldenrodyellow fafad2 lavender e6e6fa"
            + " gainsboro dcdcdc blanchedalmond ffebcd bisque ffe4c4 moccasin ffe4b5 lightgray"
            + " d3d3d3 lightgrey d3d3d3 silver c0c0c0 darkgray a9a9a9 darkgrey a9a9a9 gray 808080"
            + " grey 808080 dimgray 696969 dimgrey 696969 black 000000 navy 000080 darkblue 00008b"
            + " midnightblue 191970 darkslategray 2f4f4f darkslategrey 2f4f4f blue 0000ff red"
            + " ff0000 green 008000 lime 00ff00 yellow ffff00 aqua 00ffff cyan 00ffff fuchsia"
            + " ff00ff magenta ff00ff maroon 800000 olive 808000 teal 008080 purple 800080 orange"
            + " ffa500 gold ffd700 steelblue 4682b4 slategray 708090 slategrey 708090 tomato ff6347"
            + " crimson dc143c indigo 4b0082 darkred 8b0000 darkgreen 006400 brown a52a2a royalblue"
            + " 4169e1 canvas ffffff canvastext 000000";
    var names = new HashMap<String, Integer>();
    String[] parts = all.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      names.put(parts[i], Integer.parseInt(parts[i + 1], 16));
    }
    return names;
  }

  /// One colour; null for what is none that is known here.
  static @Nullable Colour of(String said) {
    String value = said.strip().toLowerCase(Locale.ROOT);
    if (value.equals("transparent")) {
      return new Colour(0, 0);
    }
    if (value.startsWith("#")) {
      return hexadecimal(value.substring(1));
    }
    Integer named = NAMES.get(value);
    if (named != null) {
      return new Colour(named, 1);
    }
    Matcher function = FUNCTION.matcher(value);
    return function.matches() && function.group(1) != null
        ? function(function.group(1), function.group(2))
        : null;
  }

  /// All colours of a value, such as those of a gradient.
  static List<Colour> all(String said) {
    var colours = new ArrayList<Colour>();
    Matcher found = FUNCTION.matcher(said.toLowerCase(Locale.ROOT));
    while (found.find()) {
      Colour colour = of(found.group());
      if (colour != null) {
        colours.add(colour);
      }
    }
    return colours;
  }

  private static @Nullable Colour hexadecimal(String digits) {
    if (!digits.matches("[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}")) {
      return null;
    }
    String full = digits.length() < 6 ? digits.replaceAll("(.)", "$1$1") : digits;
    double alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
    return new Colour(Integer.parseInt(full.substring(0, 6), 16), alpha);
  }

  private static @Nullable Colour function(String name, String arguments) {
    String[] parts = arguments.strip().split("[\\s,/]+", -1);
    if (parts.length < 3 || parts.length > 4) {
      return null;
    }
    try {
      double alpha = parts.length == 4 ? part(parts[3], 1) : 1;
      if (name.startsWith("rgb")) {
        return new Colour(
            Ink.rgb(part(parts[0], 255), part(parts[1], 255), part(parts[2], 255)), alpha);
      }
      double hue = Double.parseDouble(parts[0].replaceAll("[a-z]+$", ""));
      return new Colour(ofHue(hue, part(parts[1], 100), part(parts[2], 100)), alpha);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /// A number of so many, or a percentage, as a part of 1.
  private static double part(String number, double whole) {
    return number.endsWith("%")
        ? Double.parseDouble(number.substring(0, number.length() - 1)) / 100
        : Double.parseDouble(number) / whole;
  }

  private static int ofHue(double hue, double saturation, double lightness) {
    return Ink.rgb(
        ofHue(0, hue, saturation, lightness),
        ofHue(8, hue, saturation, lightness),
        ofHue(4, hue, saturation, lightness));
  }

  /// CSS Color 4, 7.1: one channel of a hue, counted from n twelfths of the circle.
  private static double ofHue(int n, double hue, double saturation, double lightness) {
    double k = (n + hue / 30) % 12;
    double spread = saturation * Math.min(lightness, 1 - lightness);
    return lightness - spread * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
  }
}
