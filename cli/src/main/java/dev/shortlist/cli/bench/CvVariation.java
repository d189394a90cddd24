package dev.shortlist.cli.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Makes a CV's like: the same format, layout and length with about one letter in eight changed, so
/// that it costs as much to read and is equal to none. The same seed gives the same bytes of text.
final class CvVariation {
  private static final Set<String> SILENT_HTML = Set.of("script", "style", "title", "head");

  /// Elements of Europass that hold words; the others hold codes and dates.
  private static final Pattern EUROPASS_PROSE =
      Pattern.compile(".*(?:name|title|summary|description|experiences)");

  private CvVariation() {}

  /// A copy of a document of this media type.
  ///
  /// @throws IOException when the library for its format cannot take it apart
  static byte[] copy(String mediaType, byte[] original, long seed) throws IOException {
    var random = new SplittableRandom(seed);
    return switch (mediaType) {
      case "application/pdf" -> PdfCopies.copy(original, random);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          ZipCopies.docx(original, random);
      case "application/vnd.oasis.opendocument.text" -> ZipCopies.odt(original, random);
      case "application/msword" -> DocCopies.copy(original, random);
      case "application/rtf" -> text(original, RtfText::shown, random);
      case "text/html" ->
          text(
              original,
              html -> Markup.shown(html, element -> !SILENT_HTML.contains(element)),
              random);
      case "application/xml" ->
          text(original, xml -> Markup.shown(xml, EUROPASS_PROSE.asMatchPredicate()), random);
      case "application/json" -> text(original, JsonText::shown, random);
      default -> text(original, CvVariation::everything, random);
    };
  }

  private static BitSet everything(String text) {
    var all = new BitSet(text.length());
    all.set(0, text.length());
    return all;
  }

  private static byte[] text(
      byte[] original, Function<String, BitSet> shown, SplittableRandom random) {
    Charset charset = isUtf8(original) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    String text = new String(original, charset);
    BitSet letters = shown.apply(text);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      // Of an encoding that is not known only what all have in common is safe to change.
      for (int i = letters.nextSetBit(0); i >= 0; i = letters.nextSetBit(i + 1)) {
        letters.set(i, text.charAt(i) < 0x80);
      }
    }
    return TextWords.vary(text, letters, random).getBytes(charset);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
