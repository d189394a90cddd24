package dev.shortlist.document.font;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.shortlist.document.format.Ink;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// Letters of a PDF's drawn (type 3) fonts: whether there is anything to see of them, and in which
/// colour.
final class DrawnLetters {
  private static final Set<String> PAINTING =
      Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "BI");

  /// What draws a letter in the ink of the text; after anything else it takes a look.
  private static final Set<String> PLAIN =
      Set.of(
          "d0", "d1", "q", "Q", "cm", "m", "l", "c", "v", "y", "h", "re", "w", "j", "J", "M", "n",
          "i");

  private static final int MOST_TOKENS = 2_000;

  /// A number beyond this many ems may draw elsewhere.
  private static final double FAR = 12;

  /// Nothing but numbers under so many ems draw a dot.
  private static final double NEAR = 0.05;

  /// Of the thumbnail's points, fewer are no letter.
  private static final int LEAST_POINTS = 5;

  /// One drawing for so many letters is none of them.
  private static final int SAME = 4;

  private static final int SHORT = 200;
  private static final Pattern BOX =
      Pattern.compile("[-+.0-9\\s]+d[01]([-+.0-9\\s]+(g|rg|k))?[-+.0-9\\s]+re\\s+f\\*?\\s*");

  private final PDType3Font font;
  private final Map<Integer, Boolean> boxes = new HashMap<>();
  private final double height;
  private @Nullable Set<String> shared;
  private final Map<Integer, PdfSketch> sketches = new HashMap<>();

  DrawnLetters(PDType3Font font, double height) {
    this.font = font;
    this.height = height;
  }

  /// Whether the drawing of a code paints nothing; a code without a drawing has none to be seen.
  boolean empty(int code) throws IOException {
    COSStream drawing = drawing(code);
    if (drawing == null) {
      return false;
    }
    return switch (look(drawing)) {
      case NOTHING -> true;
      case PLAIN -> false;
      case OTHER -> {
        PdfSketch sketch = sketch(code);
        yield sketch.points() >= 0 && sketch.points() < LEAST_POINTS && !mark(code);
      }
    };
  }

  /// The colour a letter brings along, as in [Ink]; UNKNOWN where it takes the text's.
  int colour(int code) throws IOException {
    COSStream drawing = drawing(code);
    return drawing == null || look(drawing) != Look.OTHER ? Ink.UNKNOWN : sketch(code).colour();
  }

  /// Whether a letter is drawn in the same way as several others.
  boolean isNoLetter(int code) throws IOException {
    if (shared == null) {
      shared = shared();
    }
    String name = name(code);
    return name != null && shared.contains(name);
  }

  /// Whether a code's drawing is nothing but a filled box.
  boolean isBox(int code) throws IOException {
    Boolean known = boxes.get(code);
    if (known == null) {
      COSStream drawing = drawing(code);
      known = drawing != null && isBox(drawing);
      boxes.put(code, known);
    }
    return known;
  }

  private static boolean isBox(COSStream drawing) throws IOException {
    try (var in = drawing.createInputStream()) {
      byte[] all = in.readNBytes(SHORT + 1);
      return all.length <= SHORT && BOX.matcher(new String(all, US_ASCII)).matches();
    }
  }

  private enum Look {
    NOTHING,
    PLAIN,
    OTHER
  }

  private Look look(COSStream drawing) throws IOException {
    boolean painted = false;
    boolean other = false;
    double em = Math.max(Math.abs(font.getFontMatrix().getScalingFactorX()), 1e-9);
    double largest = 0;
    try (var in = drawing.createInputStream()) {
      var parser = new PDFStreamParser(in.readNBytes(65_536));
      for (int i = 0; i < MOST_TOKENS; i++) {
        Object token = parser.parseNextToken();
        if (token == null) {
          other |= painted && (largest * em > FAR || largest * em < NEAR);
          return other ? Look.OTHER : painted ? Look.PLAIN : Look.NOTHING;
        }
        if (token instanceof COSNumber number) {
          largest = Math.max(largest, Math.abs(number.floatValue()));
        } else if (token instanceof Operator operator) {
          String name = operator.getName();
          boolean paints = PAINTING.contains(name);
          painted |= paints;
          other |= !paints && !PLAIN.contains(name);
          if (name.startsWith("d")) {
            largest = 0; // how wide it is says nothing of the drawing
          }
        }
      }
    }
    return Look.PLAIN;
  }

  private PdfSketch sketch(int code) throws IOException {
    PdfSketch known = sketches.get(code);
    if (known == null) {
      known = PdfSketch.ofLetter(font.getCOSObject(), code, height);
      sketches.put(code, known);
    }
    return known;
  }

  /// Whether a code is no letter or digit; a point is small.
  private boolean mark(int code) {
    String name = name(code);
    String text = name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    return text != null && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private @Nullable String name(int code) {
    return font.getEncoding() == null ? null : font.getEncoding().getName(code);
  }

  private @Nullable COSStream drawing(int code) {
    COSDictionary drawings = font.getCharProcs();
    String name = name(code);
    return drawings != null
            && name != null
            && drawings.getDictionaryObject(COSName.getPDFName(name)) instanceof COSStream drawing
        ? drawing
        : null;
  }

  /// The names of the letters that have a drawing in common with others.
  private Set<String> shared() throws IOException {
    Map<Integer, Set<String>> names = new HashMap<>();
    COSDictionary drawings = font.getCharProcs();
    if (drawings == null || drawings.size() > 256) {
      return Set.of();
    }
    for (COSName name : drawings.keySet()) {
      if (drawings.getDictionaryObject(name) instanceof COSStream drawing) {
        try (var in = drawing.createRawInputStream()) {
          names
              .computeIfAbsent(Arrays.hashCode(in.readNBytes(65_536)), n -> new HashSet<>())
              .add(name.getName());
        }
      }
    }
    var shared = new HashSet<String>();
    names.values().stream().filter(same -> same.size() >= SAME).forEach(shared::addAll);
    return shared;
  }
}
