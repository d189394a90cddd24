package dev.shortlist.document.docx;

import dev.shortlist.document.format.Cover;
import dev.shortlist.document.format.Xml;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A drawing that may hold a text box: where it is put, how large it is, and what fills it.
final class DocxShape {
  /// Filled with nothing: what is behind is seen.
  static final String CLEAR = "clear";

  private static final long LEAST_EMU = 38_100;
  private static final double LEAST_POINTS = 3;
  private static final Pattern MEASURE =
      Pattern.compile("(?:^|;)\\s*([a-z-]+)\\s*:\\s*(-?[0-9.]+)(pt|in|cm|mm|px)?\\s*(?=;|$)");
  private final DocxPage page;
  private final boolean fixed;
  private boolean hidden;
  private boolean fillSaid;
  private boolean acrossFromPage;
  private boolean downFromPage;
  private boolean across;
  private @Nullable Long x;
  private @Nullable Long y;
  private long width = -1;
  private long height = -1;

  /// Six hexadecimal digits, [#CLEAR], or "" for a picture, a gradient, a pattern.
  String fill = CLEAR;

  private final boolean inFront;
  private boolean notWrapped;
  private boolean opaquePicture;
  private boolean text;
  private boolean seeThrough;
  private String downFrom = "";

  DocxShape(DocxPage page, boolean fixed) {
    this(page, fixed, "1");
  }

  /// behind: whether the drawing lies behind the text, as the file says it.
  DocxShape(DocxPage page, boolean fixed, String behind) {
    this.page = page;
    this.fixed = fixed;
    this.inFront = fixed && (behind.equals("0") || behind.equals("false"));
  }

  void notWrapped() {
    notWrapped = true;
  }

  void opaquePicture() {
    opaquePicture = true;
  }

  void holdsText() {
    text = true;
  }

  /// The paragraph it hangs on is open.
  void hide(Cover cover) {
    int to = hidesDownTo();
    if (to != 0 && fromWhere() == From.PAGE) {
      cover.lie(hidesFrom(), to);
    } else if (to != 0) {
      cover.hang(hidesFrom(), to);
    }
  }

  /// What its height on the sheet is counted from.
  private enum From {
    /// The line it hangs on.
    LINE,
    PAGE,
    UNKNOWN
  }

  private From fromWhere() {
    return switch (downFrom) {
      case "paragraph", "line" -> From.LINE;
      case "page", "topMargin", "margin" -> y == null ? From.UNKNOWN : From.PAGE;
      default -> From.UNKNOWN;
    };
  }

  /// Twips from there to the bottom of what it hides; 0 where it hides nothing or that cannot be
  /// told. It hides lines when it lies in front of the text, lets nothing through and goes over
  /// nearly all of their width.
  private int hidesDownTo() {
    boolean solid = opaquePicture || (fill.length() == 6 && !seeThrough);
    if (!inFront || !notWrapped || text || hidden || !solid || fromWhere() == From.UNKNOWN) {
      return 0;
    }
    long lines = (long) page.width() - page.left() - page.right();
    long from = (x == null ? 0 : x / DocxPage.EMU) - (acrossFromPage ? page.left() : 0);
    boolean wide = from < lines / 20 && from + width / DocxPage.EMU > lines * 0.9;
    return wide && hidesFrom() < page.height() ? hidesFrom() + (int) (height / DocxPage.EMU) : 0;
  }

  /// Twips from there to its top.
  private int hidesFrom() {
    int margin = downFrom.equals("margin") ? page.top() : 0;
    return margin + (y == null ? 0 : (int) Math.clamp(y / DocxPage.EMU, -100_000L, 100_000L));
  }

  /// Takes up an element of a drawing before its text.
  void property(String element, XMLStreamReader xml) {
    switch (element) {
      case "positionH" -> {
        across = true;
        acrossFromPage = Xml.attribute(xml, "relativeFrom").equals("page");
      }
      case "positionV" -> {
        across = false;
        downFrom = Xml.attribute(xml, "relativeFrom");
        downFromPage = downFrom.equals("page");
      }
      case "extent" -> {
        width = whole(Xml.attribute(xml, "cx"), -1);
        height = whole(Xml.attribute(xml, "cy"), -1);
      }
      case "docPr", "anchor" -> {
        String value = Xml.attribute(xml, "hidden");
        hidden |= value.equals("1") || value.equals("true");
      }
      default -> {}
    }
  }

  void offset(String emu) {
    if (across) {
      x = whole(emu.strip(), 0);
    } else {
      y = whole(emu.strip(), 0);
    }
  }

  private static long whole(String digits, long otherwise) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /// The older kind of drawing (VML), which says all in attributes.
  static DocxShape old(DocxPage page, XMLStreamReader xml) {
    String style = Xml.attribute(xml, "style").toLowerCase(Locale.ROOT);
    var shape = new DocxShape(page, style.replace(" ", "").contains("position:absolute"));
    shape.hidden =
        style.replace(" ", "").contains("visibility:hidden")
            || style.replace(" ", "").contains("display:none");
    Matcher measures = MEASURE.matcher(style);
    while (measures.find()) {
      long emu = emu(measures.group(2), measures.group(3));
      switch (measures.group(1)) {
        case "left", "margin-left" -> shape.x = emu;
        case "top", "margin-top" -> shape.y = emu;
        case "width" -> shape.width = emu;
        case "height" -> shape.height = emu;
        default -> {}
      }
    }
    String fill = Xml.attribute(xml, "fillcolor").toLowerCase(Locale.ROOT);
    String filled = Xml.attribute(xml, "filled");
    if (filled.equals("f") || filled.equals("false")) {
      shape.fill = CLEAR;
    } else if (fill.isEmpty() || fill.startsWith("white")) {
      shape.fill = "ffffff";
    } else {
      shape.fill =
          fill.matches("#[0-9a-f]{6}.*")
              ? fill.substring(1, 7)
              : fill.matches("black\\b.*") ? "000000" : "";
    }
    return shape;
  }

  private static long emu(String number, @Nullable String unit) {
    double points =
        switch (unit == null ? "pt" : unit) {
          case "in" -> 72;
          case "cm" -> 28.3465;
          case "mm" -> 2.83465;
          case "px" -> 0.75;
          default -> 1;
        };
    try {
      return Math.round(Double.parseDouble(number) * points * 12_700);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /// Reads a shape's properties, or the style it has where they say nothing, to their end and keeps
  /// what fills it.
  void filled(XMLStreamReader xml, DocxColours colours) throws XMLStreamException {
    int depth = 1;
    boolean inFill = false;
    boolean decided = fillSaid;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        if (depth == 2) {
          inFill = !decided && fill(xml.getLocalName(), xml);
        } else if (inFill && xml.getLocalName().equals("alpha")) {
          seeThrough |= !Xml.attribute(xml, "val").equals("100000");
        } else if (inFill) {
          fill = depth == 3 ? colour(xml, colours) : "";
        }
      }
    }
  }

  /// Takes up a direct child of a shape's properties; true when its colour follows.
  private boolean fill(String element, XMLStreamReader xml) {
    switch (element) {
      case "noFill" -> fill = CLEAR;
      case "solidFill", "gradFill", "blipFill", "pattFill", "grpFill" -> fill = "";
      case "fillRef" -> fill = Xml.attribute(xml, "idx").equals("0") ? fill : "";
      default -> {
        return false;
      }
    }
    fillSaid = true;
    return element.equals("solidFill") || (element.equals("fillRef") && fill.isEmpty());
  }

  private static String colour(XMLStreamReader xml, DocxColours colours) {
    String value = Xml.attribute(xml, "val");
    return switch (xml.getLocalName()) {
      case "srgbClr" -> value.toLowerCase(Locale.ROOT);
      case "schemeClr" -> colours.scheme(value);
      default -> "";
    };
  }

  /// Another shape of a group begins.
  void clear() {
    fill = CLEAR;
    fillSaid = false;
  }

  /// Whether it is a large enough shape or picture for text to stand on.
  boolean painted() {
    return !fill.equals(CLEAR)
        && (width < 0 || width > 400_000)
        && (height < 0 || height > 150_000);
  }

  /// The flag under which text in this shape is hidden, or null. In a group the sizes are the
  /// group's.
  @Nullable String hiding(boolean group) {
    if (hidden) {
      return "hidden-text.vanish";
    }
    boolean thin = width >= 0 && width < LEAST_EMU;
    boolean low = height >= 0 && height < LEAST_POINTS * 8_000;
    if (!group && (thin || low)) {
      return "hidden-text.clipped";
    }
    return fixed
            && (away(x, width, page.width(), page.width() / 2, acrossFromPage)
                || away(y, height, page.height(), page.height(), downFromPage))
        ? "hidden-text.off-page"
        : null;
  }

  /// Whether a span from here lies beyond the page, which begins so far before the place it is
  /// counted from at most.
  private static boolean away(
      @Nullable Long from, long span, int page, int before, boolean fromPage) {
    if (from == null) {
      return false;
    }
    long first = from / DocxPage.EMU + (fromPage ? 0 : before);
    return from / DocxPage.EMU >= page || first + Math.max(0, span) / DocxPage.EMU <= 0;
  }
}
