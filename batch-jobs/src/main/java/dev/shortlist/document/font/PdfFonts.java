package dev.shortlist.document.font;

import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Ink;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// What one document's fonts say, asked once for each font and code.
public final class PdfFonts {
  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final Findings findings;

  public PdfFonts(Findings findings) {
    this.findings = findings;
  }

  public Face face(PDFont font) {
    return faces.computeIfAbsent(font, f -> new Face(f, findings));
  }

  /// A font as far as reading needs it.
  public static final class Face {
    private static final String NONE = "";
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};
    private final PDFont font;
    private final boolean bold;
    private final double height;
    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<Integer, Boolean> empty = new HashMap<>();
    private final FontTruth truth;
    private final FontProgram program;
    private final LetterShapes shapes;
    private final @Nullable DrawnLetters drawings;

    Face(PDFont font, Findings findings) {
      this.font = font;
      this.program = new FontProgram(font);
      this.shapes = new LetterShapes(font);
      this.truth = new FontTruth(font, program, findings);
      this.bold = looksBold(font.getName());
      this.height = font instanceof PDType3Font type3 ? type3Height(type3) : 1;
      this.drawings = font instanceof PDType3Font type3 ? new DrawnLetters(type3, height) : null;
    }

    /// A font whose letters are drawings of their own; the render mode does not touch them.
    public boolean drawnLetters() {
      return font instanceof PDType3Font;
    }

    public boolean bold() {
      return bold;
    }

    /// Height of the letters for a text matrix of scale 1.
    public double height() {
      return height;
    }

    /// The character(s) of a code, or null when the font does not tell.
    public @Nullable String unicode(int code) throws IOException {
      String known = letters.get(code);
      if (known == null) {
        String found = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if ((found == null || found.isEmpty()) && font instanceof PDSimpleFont) {
          found = guess(code);
        }
        known = found == null ? NONE : drawn(truth.of(code, found));
        if (!known.isEmpty() && known.codePoints().noneMatch(Character::isLetterOrDigit)) {
          // A sign that is drawn as nothing is a space, whatever it is said to be.
          known = empty(code) ? " " : known;
        }
        letters.put(code, known);
        shapes.said(code, known);
      }
      return known.isEmpty() ? null : known;
    }

    /// Whether the letters read by now look like others than they are said to be.
    public boolean lies() {
      return shapes.lie();
    }

    /// Whether the letter of a code, in a font that lies, does not look like what it is said to be.
    public boolean looksWrong(int code) {
      return shapes.isWrong(code);
    }

    /// Whether it is known what the letter of a code looks like.
    public boolean isMeasured(int code) {
      return shapes.isKnown(code);
    }

    /// Whether the letter of a code is drawn as nothing.
    public boolean empty(int code) throws IOException {
      Boolean known = empty.get(code);
      if (known == null) {
        known = drawings == null ? program.empty(code) : drawings.empty(code);
        empty.put(code, known);
      }
      return known;
    }

    /// Whether the letter of a code is drawn as several others are, and so as none of them.
    public boolean isNoLetter(int code) throws IOException {
      return drawings != null && drawings.isNoLetter(code);
    }

    /// Whether the letter of a code is drawn as a filled box.
    public boolean isBox(int code) throws IOException {
      return drawings != null && drawings.isBox(code);
    }

    /// The colour that a letter's drawing brings along, as in [Ink]; UNKNOWN for the text's own.
    public int ownColour(int code) throws IOException {
      return drawings == null ? Ink.UNKNOWN : drawings.colour(code);
    }

    /// What a code of a font without names most often means: TeX's T1 and OT1 ligatures, else Latin
    /// 1.
    private static @Nullable String guess(int code) {
      if (code >= 0x0B && code <= 0x0F) {
        return LIGATURES[code - 0x0B];
      }
      if (code >= 0x1B && code <= 0x1F) {
        return LIGATURES[code - 0x1B];
      }
      return code >= 32 && code < 256 ? String.valueOf((char) code) : null;
    }

    /// A soft hyphen that is drawn is a hyphen.
    private static String drawn(String found) {
      return found.replace('\u00AD', '-').replace('\u2010', '-').replace('\u2011', '-');
    }

    private static boolean looksBold(@Nullable String name) {
      if (name == null) {
        return false;
      }
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.contains("bold")
          || lower.contains("black")
          || lower.contains("heavy")
          || lower.contains("-bd")
          || lower.contains("cmbx")
          || lower.contains("sfbx")
          || lower.contains("-medi");
    }

    private static double type3Height(PDType3Font font) {
      double scale = Math.abs(font.getFontMatrix().getScalingFactorY());
      BoundingBox box = font.getBoundingBox();
      double tall = box == null ? 0 : box.getHeight();
      if (tall * scale > 0.05 && tall * scale < 200) {
        return tall * scale;
      }
      return Math.max(scale * 1000, 0.001);
    }
  }
}
