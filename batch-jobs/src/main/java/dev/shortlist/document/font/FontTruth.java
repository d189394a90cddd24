package dev.shortlist.document.font;

import dev.shortlist.document.format.Findings;
import dev.shortlist.document.text.Homoglyphs;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// What a font's letters are against what its ToUnicode map says they are. A map may say anything;
/// the name of a letter's drawing, in a font that the file does not bring along, is what is drawn.
/// A font that it brings along may have a table of characters of its own.
final class FontTruth {
  /// The longest text one letter honestly stands for is a ligature's.
  private static final int LONGEST = 4;

  /// Fonts of signs, which draw no Latin letter whatever they are said to.
  private static final Set<String> SYMBOLS =
      Set.of(
          "zapfdingbats",
          "symbol",
          "symbolmt",
          "wingdings",
          "wingdings2",
          "wingdings3",
          "webdings");

  /// What stands for a sign that is known to be no letter.
  private static final String SIGN = "\u2022";

  private final PDFont font;
  private final String family;
  private final Findings findings;

  private final FontProgram program;

  FontTruth(PDFont font, FontProgram program, Findings findings) {
    this.font = font;
    this.family =
        String.valueOf(font.getName())
            .replaceFirst("^[A-Z]{6}\\+", "")
            .replaceFirst("(?i)[-,]?regular$", "")
            .replaceAll("[ -]", "")
            .toLowerCase(Locale.ROOT);
    this.program = program;
    this.findings = findings;
  }

  /// The text of a code whose map says this.
  String of(int code, String said) throws IOException {
    if (font.isEmbedded() && (told(said) || said.isBlank())) {
      String own = program.insteadOf(code, said);
      if (own != null && told(own)) {
        findings.flag("disguised-text.font-mapping");
        return own;
      }
    }
    if (said.length() == 1 && plain(said.charAt(0)) && font.isEmbedded()) {
      return said;
    }
    String text = visible(said);
    String drawn = font.isEmbedded() ? null : drawn(code);
    if (SYMBOLS.contains(family) && told(text) && !font.isEmbedded()) {
      return sign(text, drawn);
    }
    if (text.length() > 2 && piled(text)) {
      findings.flag("disguised-text.combining");
      return drawn == null ? text.substring(0, 1) : drawn;
    }
    if (letters(text) > LONGEST && !ligature(text)) {
      // An icon is often said to be its name.
      findings.unused("disguised-text.font-mapping", text);
      return drawn == null ? " " : drawn;
    }
    if (drawn == null || drawn.equals(text) || !(told(drawn) || drawn.isBlank())) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (composed.equalsIgnoreCase(drawn)) {
      return text;
    }
    if (Homoglyphs.alike(text, drawn)) {
      findings.flag("disguised-text.homoglyph");
      return drawn;
    }
    if (told(text) || (text.isBlank() && !drawn.isBlank())) {
      findings.flag("disguised-text.font-mapping");
      return drawn;
    }
    return text;
  }

  /// What a font of signs shows for a letter or digit.
  private String sign(String text, @Nullable String drawn) {
    boolean named = family.startsWith("z") || family.startsWith("s");
    if (!named || drawn == null) {
      return SIGN;
    }
    if (!drawn.equals(text)) {
      findings.flag("disguised-text.font-mapping");
    }
    return drawn;
  }

  private static boolean plain(char c) {
    return c > ' ' && c < 0x7F;
  }

  /// Without the characters that no font shows.
  private String visible(String said) {
    var kept = new StringBuilder(said.length());
    var tags = new StringBuilder();
    for (int i = 0; i < said.length(); ) {
      int c = said.codePointAt(i);
      if (c >= 0xE0000 && c <= 0xE01EF) {
        tags.append(c < 0xE0080 ? (char) (c - 0xE0000) : '?');
      } else if (c >= 0x202A && c <= 0x202E) {
        findings.flag("disguised-text.bidi");
      } else if (said.length() > 1
          && ((c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF)) {
        findings.flag("disguised-text.zero-width");
      } else {
        kept.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    if (!tags.isEmpty()) {
      findings.hidden("disguised-text.tag-characters", tags);
    }
    return kept.toString();
  }

  private static int letters(String text) {
    return text.codePointCount(0, text.length());
  }

  /// One character that Unicode itself spells out so.
  private static boolean ligature(String text) {
    return text.chars().allMatch(c -> c >= 0x590 && c <= 0x8FF) && letters(text) <= 18;
  }

  /// A letter and nothing but more marks than a letter has.
  private static boolean piled(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Character.isLetter(parts.charAt(0))
        && parts.length() > 3
        && parts
            .codePoints()
            .skip(1)
            .allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /// Whether a text is one letter or digit that cannot be taken for another.
  private static boolean told(String text) {
    return text.length() == 1
        && ((text.charAt(0) >= '0' && text.charAt(0) <= '9')
            || (text.toLowerCase(Locale.ROOT).charAt(0) >= 'a'
                && text.toLowerCase(Locale.ROOT).charAt(0) <= 'z'));
  }

  /// What the name of the code's letter says is drawn, or null.
  private @Nullable String drawn(int code) {
    if (!(font instanceof PDSimpleFont simple) || simple.getEncoding() == null) {
      return null;
    }
    GlyphList names =
        family.equals("zapfdingbats") ? GlyphList.getZapfDingbats() : GlyphList.getAdobeGlyphList();
    return names.toUnicode(simple.getEncoding().getName(code));
  }
}
