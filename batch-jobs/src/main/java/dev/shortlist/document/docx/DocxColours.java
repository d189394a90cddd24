package dev.shortlist.document.docx;

import dev.shortlist.document.format.Xml;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The colours a DOCX names: six hexadecimal digits in lower case, "auto", or the empty string for
/// one that cannot be told.
final class DocxColours {
  private static final Map<String, String> SCHEME_NAMES =
      Map.of(
          "background1",
          "lt1",
          "light1",
          "lt1",
          "bg1",
          "lt1",
          "text1",
          "dk1",
          "dark1",
          "dk1",
          "tx1",
          "dk1",
          "background2",
          "lt2",
          "light2",
          "lt2",
          "bg2",
          "lt2");
  private static final Map<String, String> MORE_NAMES =
      Map.of(
          "text2",
          "dk2",
          "dark2",
          "dk2",
          "tx2",
          "dk2",
          "hyperlink",
          "hlink",
          "followedHyperlink",
          "folHlink");

  /// Office's own theme, for a document without one.
  private static final Map<String, String> OFFICE =
      Map.of(
          "lt1", "ffffff", "dk1", "000000", "lt2", "e7e6e6", "dk2", "44546a", "accent1", "4472c4",
          "accent2", "ed7d31", "accent3", "a5a5a5", "accent4", "ffc000", "accent5", "5b9bd5",
          "accent6", "70ad47");

  private static final Map<String, String> HIGHLIGHTS =
      Map.ofEntries(
          Map.entry("white", "ffffff"),
          Map.entry("black", "000000"),
          Map.entry("yellow", "ffff00"),
          Map.entry("green", "00ff00"),
          Map.entry("cyan", "00ffff"),
          Map.entry("magenta", "ff00ff"),
          Map.entry("blue", "0000ff"),
          Map.entry("red", "ff0000"),
          Map.entry("darkBlue", "000080"),
          Map.entry("darkCyan", "008080"),
          Map.entry("darkGreen", "008000"),
          Map.entry("darkMagenta", "800080"),
          Map.entry("darkRed", "800000"),
          Map.entry("darkYellow", "808000"),
          Map.entry("darkGray", "808080"),
          Map.entry("lightGray", "c0c0c0"));

  private static final Pattern MAPPING = Pattern.compile("\\bw:(bg1|t1)=\"(dark1|light1)\"");

  private final Map<String, String> theme = new HashMap<>(OFFICE);

  /// What the settings say that the page's and the text's own colours are.
  private final Map<String, String> mapping = new HashMap<>();

  /// Takes up a DOCX's settings.
  void settings(byte @Nullable [] xml) {
    if (xml == null) {
      return;
    }
    String settings = new String(xml, StandardCharsets.ISO_8859_1);
    int at = settings.indexOf("clrSchemeMapping");
    Matcher said = MAPPING.matcher(at < 0 ? "" : settings.substring(at).split(">", 2)[0]);
    while (said.find()) {
      boolean text = said.group(1).equals("t1");
      mapping.put(text ? "text1" : "background1", said.group(2));
      mapping.put(text ? "tx1" : "bg1", said.group(2));
    }
  }

  static DocxColours read(byte @Nullable [] xml) {
    var colours = new DocxColours();
    if (xml != null) {
      try {
        colours.read(Xml.reader(xml));
      } catch (XMLStreamException e) {
        // The colours read so far stand; a damaged theme does not cost the text.
        return colours;
      }
    }
    return colours;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String slot = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("clrScheme")) {
        return;
      }
      if (event != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "srgbClr" -> theme.put(slot, Xml.attribute(xml, "val").toLowerCase(Locale.ROOT));
        case "sysClr" -> theme.put(slot, Xml.attribute(xml, "lastClr").toLowerCase(Locale.ROOT));
        default -> slot = xml.getLocalName();
      }
    }
  }

  /// The theme's colour of this name.
  String scheme(String name) {
    String mapped = mapping.get(name);
    if (mapped != null) {
      return theme.getOrDefault(SCHEME_NAMES.getOrDefault(mapped, mapped), "");
    }
    String slot = SCHEME_NAMES.getOrDefault(name, MORE_NAMES.getOrDefault(name, name));
    return theme.getOrDefault(slot, "");
  }

  /// The colour of an element, whose theme colour goes before its plain one as in Word; prefix is
  /// that of the theme attributes ("theme", "themeFill").
  String of(XMLStreamReader xml, String plain, String prefix) {
    String name = Xml.attribute(xml, prefix.equals("theme") ? "themeColor" : prefix);
    if (name.isEmpty() || name.equals("none")) {
      return Xml.attribute(xml, plain).toLowerCase(Locale.ROOT);
    }
    return shaded(
        scheme(name), Xml.attribute(xml, prefix + "Tint"), Xml.attribute(xml, prefix + "Shade"));
  }

  private static String shaded(String hex, String tint, String shade) {
    if (hex.length() != 6 || (tint.isEmpty() && shade.isEmpty())) {
      return hex;
    }
    try {
      int rgb = Integer.parseInt(hex, 16);
      double keep = Integer.parseInt(shade.isEmpty() ? tint : shade, 16) / 255.0;
      double add = shade.isEmpty() ? 255 * (1 - keep) : 0;
      long red = Math.round((rgb >> 16) * keep + add);
      long green = Math.round(((rgb >> 8) & 255) * keep + add);
      long blue = Math.round((rgb & 255) * keep + add);
      return String.format(Locale.ROOT, "%06x", (red << 16) | (green << 8) | blue);
    } catch (NumberFormatException e) {
      return hex;
    }
  }

  /// What a shading paints: its fill, or the colour of a pattern that leaves nothing of the fill.
  String shading(XMLStreamReader xml) {
    String pattern = Xml.attribute(xml, "val");
    if (pattern.equals("solid")) {
      String colour = of(xml, "color", "theme");
      return colour.equals("auto") ? "000000" : colour;
    }
    boolean plain = pattern.isEmpty() || pattern.equals("clear") || pattern.equals("nil");
    return plain || pattern.startsWith("pct5") || pattern.startsWith("pct10")
        ? of(xml, "fill", "themeFill")
        : "";
  }

  static String highlight(String name) {
    return HIGHLIGHTS.getOrDefault(name, "");
  }
}
