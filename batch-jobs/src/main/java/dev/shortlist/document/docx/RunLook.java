package dev.shortlist.document.docx;

import dev.shortlist.document.format.Ink;
import dev.shortlist.document.format.Xml;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// How a run of text looks in Word's terms, as far as it decides whether a person sees it. Null
/// means "as before".
final class RunLook {
  private static final int USUAL_HALF_POINTS = 20;
  private static final double TINY_HALF_POINTS = 5;

  /// Raised and lowered letters are set this much smaller.
  private static final double RAISED_SIZE = 0.65;

  /// Letters drawn together by this part of their size stand on one spot.
  private static final double CONDENSED = 0.4;

  /// A width this small a part of the size for each letter cannot be read.
  private static final double FITTED = 0.08;

  /// Fonts that show signs and no Latin letters.
  private static final Pattern SIGNS =
      Pattern.compile("(?i)wingdings( ?[23])?|webdings|(itc )?zapf ?dingbats|marlett|mt extra");

  private static final int OFF_THE_PAGE_HALF_POINTS = 400;
  private static final int CLEAR = 95_000;
  private @Nullable Boolean vanish;
  private @Nullable Boolean webHidden;
  private @Nullable Integer halfPoints;
  private @Nullable Integer complexHalfPoints;
  private @Nullable Boolean complex;
  private @Nullable Boolean signs;
  private @Nullable Integer percentWide;
  private @Nullable Integer twipsApart;
  private @Nullable Integer twipsWide;
  private @Nullable Integer halfPointsRaised;
  private @Nullable String colour;
  private @Nullable String ground;
  private @Nullable String fill;
  private @Nullable Boolean outlined;
  private @Nullable Boolean smaller;
  private boolean inFill;
  private boolean inOutline;

  /// Reads a run's properties to their end.
  void read(XMLStreamReader xml, DocxStyles styles) throws XMLStreamException {
    var own = new RunLook();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String element = xml.getLocalName();
        if (element.equals("rPrChange")) {
          Xml.skip(xml);
        } else if (element.equals("rStyle")) {
          styles.apply(Xml.attribute(xml, "val"), this);
        } else {
          own.property(element, xml, styles.colours());
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPr")) {
        break;
      }
    }
    lay(own);
  }

  /// Takes up one property element of a run or a style.
  void property(String element, XMLStreamReader xml, DocxColours colours) {
    String value = Xml.attribute(xml, "val");
    switch (element) {
      case "vanish" -> vanish = on(value);
      case "specVanish" -> vanish = on(value) ? Boolean.TRUE : vanish;
      case "webHidden" -> webHidden = on(value);
      case "sz" -> halfPoints = number(value, halfPoints);
      case "szCs" -> complexHalfPoints = number(value, complexHalfPoints);
      case "rtl", "cs" -> complex = on(value);
      case "rFonts" -> signs = signs(xml);
      case "w" -> percentWide = number(value.replace("%", ""), percentWide);
      case "spacing" -> twipsApart = number(value, twipsApart);
      case "fitText" -> twipsWide = number(value, twipsWide);
      case "position" -> halfPointsRaised = number(value, halfPointsRaised);
      case "vertAlign" -> smaller = value.equals("superscript") || value.equals("subscript");
      case "color" -> colour = colours.of(xml, "val", "theme");
      case "shd" -> ground = colours.shading(xml);
      case "highlight" -> ground = value.equals("none") ? ground : DocxColours.highlight(value);
      default -> filling(element, value, colours);
    }
  }

  /// Word 2010's own fills and outlines of letters lie over the plain colour.
  private void filling(String element, String value, DocxColours colours) {
    switch (element) {
      case "textFill", "textOutline", "glow", "shadow", "reflection", "props3d" -> {
        inFill = element.equals("textFill");
        inOutline = element.equals("textOutline");
      }
      case "noFill" -> {
        fill = inFill ? "none" : fill;
        outlined = inOutline ? Boolean.FALSE : outlined;
      }
      case "gradFill" -> fill = inFill ? "" : fill;
      case "solidFill" -> outlined = inOutline ? Boolean.TRUE : outlined;
      case "srgbClr" -> fill = inFill ? value.toLowerCase(Locale.ROOT) : fill;
      case "schemeClr" -> fill = inFill ? colours.scheme(value) : fill;
      case "lumOff" -> {
        Integer brighter = number(value, null);
        fill = inFill && brighter != null && brighter > CLEAR ? DocxPlaces.PAPER : fill;
      }
      case "alpha" -> {
        Integer clear = number(value, null);
        fill = inFill && clear != null && clear > CLEAR ? "none" : fill;
      }
      default -> {}
    }
  }

  private static Boolean on(String value) {
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  static @Nullable Integer number(String value, @Nullable Integer before) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      return before;
    }
  }

  void lay(RunLook over) {
    vanish = over.vanish != null ? over.vanish : vanish;
    webHidden = over.webHidden != null ? over.webHidden : webHidden;
    halfPoints = over.halfPoints != null ? over.halfPoints : halfPoints;
    complexHalfPoints = over.complexHalfPoints != null ? over.complexHalfPoints : complexHalfPoints;
    complex = over.complex != null ? over.complex : complex;
    signs = over.signs != null ? over.signs : signs;
    percentWide = over.percentWide != null ? over.percentWide : percentWide;
    twipsApart = over.twipsApart != null ? over.twipsApart : twipsApart;
    twipsWide = over.twipsWide != null ? over.twipsWide : twipsWide;
    halfPointsRaised = over.halfPointsRaised != null ? over.halfPointsRaised : halfPointsRaised;
    colour = over.colour != null ? over.colour : colour;
    ground = over.ground != null ? over.ground : ground;
    fill = over.fill != null ? over.fill : over.colour != null ? null : fill;
    outlined = over.outlined != null ? over.outlined : outlined;
    smaller = over.smaller != null ? over.smaller : smaller;
  }

  /// Size in twentieths of a point.
  int twips() {
    return 10 * halfPoints();
  }

  private int halfPoints() {
    Integer said = complex != null && complex ? complexHalfPoints : halfPoints;
    return said == null ? USUAL_HALF_POINTS : said;
  }

  /// Whether the letters are set in a font of signs, which shows none of them; unsaid where the
  /// element says no font for Latin letters.
  private static @Nullable Boolean signs(XMLStreamReader xml) {
    String font = Xml.attribute(xml, "ascii");
    return font.isEmpty() ? null : isOfSigns(font);
  }

  /// Whether a font shows signs in place of Latin letters.
  static boolean isOfSigns(String font) {
    return SIGNS.matcher(font).matches();
  }

  /// Of a text in such a font, what is letters or digits shows something else.
  private boolean readsAsSigns(String text) {
    return signs != null
        && signs
        && text.chars().anyMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
  }

  /// The flag under which this text is hidden on this ground (six hexadecimal digits, or anything
  /// else for one that is not known), or null when it is seen.
  @Nullable String hiding(String paperColour, String text) {
    if (vanish != null && vanish) {
      return "hidden-text.vanish";
    }
    if (webHidden != null && webHidden && !pageNumber(text)) {
      return "hidden-text.vanish";
    }
    if (readsAsSigns(text)) {
      return "disguised-text.font-mapping";
    }
    if (halfPointsRaised != null && Math.abs(halfPointsRaised) > OFF_THE_PAGE_HALF_POINTS) {
      return "hidden-text.off-page";
    }
    if (tiny(text)) {
      return "hidden-text.tiny";
    }
    boolean filled = outlined == null || !outlined;
    if (filled && "none".equals(fill)) {
      return "hidden-text.transparent";
    }
    String ink = fill != null ? fill : colour;
    String under = ground == null || ground.equals("auto") ? paperColour : ground;
    return filled && ink != null && ink.length() == 6 && under.length() == 6 && same(ink, under)
        ? "hidden-text.white"
        : null;
  }

  private boolean tiny(String text) {
    double said = halfPoints();
    double high = smaller != null && smaller ? said * RAISED_SIZE : said;
    double wide = percentWide == null ? high : high * percentWide / 100;
    return Math.min(high, wide) < TINY_HALF_POINTS
        || (twipsApart != null && text.length() > 1 && twipsApart < -CONDENSED * twips())
        || (twipsWide != null && twipsWide < FITTED * twips() * text.strip().length());
  }

  /// Word marks the dots and page numbers of a table of contents so.
  private static boolean pageNumber(String text) {
    return text.chars().allMatch(c -> Character.isDigit(c) || c <= ' ');
  }

  private static boolean same(String ink, String under) {
    try {
      return Ink.same(Integer.parseInt(ink, 16), Integer.parseInt(under, 16));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  static double brightness(String hex) {
    try {
      return Ink.luminance(Integer.parseInt(hex, 16));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
