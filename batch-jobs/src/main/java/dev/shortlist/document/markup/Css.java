package dev.shortlist.document.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The declarations that hold for one element of a web page: the last of a property counts, an
/// important one over all that are not.
final class Css {
  private static final int DEEPEST = 8;
  private static final Pattern VARIABLE =
      Pattern.compile("var\\(\\s*(--[\\w-]{1,60})\\s*(?:,([^()]{0,80}))?\\)");
  private static final Pattern MEASURE = Pattern.compile("([+-]?[0-9]*\\.?[0-9]+)([a-z]*|%)");
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> important = new java.util.HashSet<>();

  static Css of(String declarations) {
    var css = new Css();
    for (String declaration : declarations.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        css.put(declaration.substring(0, colon), declaration.substring(colon + 1));
      }
    }
    return css;
  }

  private void put(String name, String said) {
    String property = name.strip().toLowerCase(Locale.ROOT);
    String value = said.strip().toLowerCase(Locale.ROOT);
    int mark = value.lastIndexOf('!');
    boolean strong = mark >= 0 && value.substring(mark + 1).strip().equals("important");
    if (important.contains(property) && !strong) {
      return;
    }
    if (strong) {
      important.add(property);
    }
    values.put(property, mark >= 0 ? value.substring(0, mark).strip() : value);
  }

  /// Properties of the page's own making ("--name") that are set here, over those set around.
  Map<String, String> custom(Map<String, String> around) {
    Map<String, String> all = around;
    for (Map.Entry<String, String> entry : values.entrySet()) {
      if (entry.getKey().startsWith("--")) {
        if (all.equals(around)) {
          all = new HashMap<>(around);
        }
        all.put(entry.getKey(), entry.getValue());
      }
    }
    return all;
  }

  /// Puts the values of the page's own properties in their places.
  void resolve(Map<String, String> custom) {
    values.replaceAll((property, value) -> resolved(value, custom));
  }

  private static String resolved(String value, Map<String, String> custom) {
    String now = value;
    for (int i = 0; i < DEEPEST && now.contains("var("); i++) {
      Matcher variable = VARIABLE.matcher(now);
      var next = new StringBuilder();
      while (variable.find()) {
        String otherwise = variable.group(2) == null ? "" : variable.group(2).strip();
        String known = custom.getOrDefault(variable.group(1), otherwise);
        variable.appendReplacement(next, Matcher.quoteReplacement(known));
      }
      now = variable.appendTail(next).toString();
      if (now.length() > 1_000) {
        return "";
      }
    }
    return now;
  }

  /// The value of a property in lower case, "" where it is not set.
  String get(String property) {
    return values.getOrDefault(property, "");
  }

  boolean has(String property, String... words) {
    String value = get(property);
    for (String word : words) {
      if (value.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /// A length in CSS pixels on a window of 1280 by 800; NaN where it is none or not known. em:
  /// pixels of the letters; whole: what per cent are of.
  static double pixels(String said, double em, double whole) {
    Matcher measure = MEASURE.matcher(said.strip());
    if (!measure.matches()) {
      return Double.NaN;
    }
    double value = Double.parseDouble(measure.group(1));
    return switch (measure.group(2)) {
      case "px" -> value;
      case "" -> value == 0 ? 0 : Double.NaN;
      case "pt" -> value * 4 / 3;
      case "pc" -> value * 16;
      case "in" -> value * 96;
      case "cm" -> value * 96 / 2.54;
      case "mm" -> value * 9.6 / 2.54;
      case "em" -> value * em;
      case "ex", "ch" -> value * em / 2;
      case "rem" -> value * 16;
      case "%" -> value * whole / 100;
      case "vw", "vmax" -> value * 12.8;
      case "vh", "vmin" -> value * 8;
      default -> Double.NaN;
    };
  }

  double pixels(String property, double em) {
    return pixels(get(property), em, 1_280);
  }
}
