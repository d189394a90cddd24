package dev.shortlist.document.reader;

import dev.shortlist.document.format.Charsets;
import dev.shortlist.document.format.DocumentFormat;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.document.format.ZipContainer;
import dev.shortlist.document.resume.EuropassReader;
import dev.shortlist.document.resume.JsonResumeReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is by its content; its name is never asked.
final class FormatDetector {
  private static final int HEAD = 4_096;
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|meta|title|div|p|h[1-6]|table|span)\\b.*");
  private static final Pattern XML = Pattern.compile("(?s)^\\s*<\\?xml\\b.*");
  private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,4} \\S");

  private FormatDetector() {}

  static DocumentFormat detect(byte[] bytes) {
    int mark = pdfMark(bytes);
    if (mark >= 0) {
      return DocumentFormat.PDF;
    }
    if (Charsets.starts(bytes, 'P', 'K', 3, 4) || Charsets.starts(bytes, 'P', 'K', 5, 6)) {
      return ZipContainer.format(bytes);
    }
    if (Charsets.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return DocumentFormat.DOC;
    }
    if (Charsets.starts(bytes, '{', '\\', 'r', 't', 'f')) {
      return DocumentFormat.RTF;
    }
    if (Charsets.starts(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return DocumentFormat.PNG;
    }
    if (Charsets.starts(bytes, 0xFF, 0xD8, 0xFF)) {
      return DocumentFormat.JPEG;
    }
    refusePrograms(bytes);
    return textual(bytes);
  }

  private static int pdfMark(byte[] bytes) {
    int end = Math.min(bytes.length - 5, 1_024);
    for (int i = 0; i <= end; i++) {
      if (bytes[i] == '%'
          && bytes[i + 1] == 'P'
          && bytes[i + 2] == 'D'
          && bytes[i + 3] == 'F'
          && bytes[i + 4] == '-') {
        return i;
      }
    }
    return -1;
  }

  private static void refusePrograms(byte[] bytes) {
    if (Charsets.starts(bytes, 0x7F, 'E', 'L', 'F')
        || (Charsets.starts(bytes, 'M', 'Z') && bytes.length > 64 && hasNul(bytes, 512))
        || Charsets.starts(bytes, '#', '!', '/')
        || Charsets.starts(bytes, 0xCA, 0xFE, 0xBA, 0xBE)
        || Charsets.starts(bytes, 0xCF, 0xFA, 0xED, 0xFE)) {
      throw new UnreadableDocumentException(ReadProblem.UNSAFE);
    }
  }

  private static DocumentFormat textual(byte[] bytes) {
    boolean wide = Charsets.starts(bytes, 0xFF, 0xFE) || Charsets.starts(bytes, 0xFE, 0xFF);
    if (!wide && binary(bytes)) {
      throw new UnreadableDocumentException(ReadProblem.TYPE);
    }
    String head = Charsets.decode(bytes, HEAD);
    String trimmed = head.stripLeading();
    if (trimmed.startsWith("{") && JsonResumeReader.looksLikeOne(head)) {
      return DocumentFormat.JSON_RESUME;
    }
    if (trimmed.startsWith("<") && EuropassReader.looksLikeOne(head)) {
      return DocumentFormat.EUROPASS;
    }
    if (HTML.matcher(head).matches()) {
      return DocumentFormat.HTML;
    }
    if (XML.matcher(head).matches() || trimmed.startsWith("{\"") || trimmed.startsWith("[{")) {
      if (head.toLowerCase(Locale.ROOT).contains("<html")) {
        return DocumentFormat.HTML;
      }
      throw new UnreadableDocumentException(ReadProblem.TYPE);
    }
    return MARKDOWN.matcher(head).results().limit(2).count() == 2
        ? DocumentFormat.MARKDOWN
        : DocumentFormat.TEXT;
  }

  /// Control characters that no text has, in more than one of 200 places.
  private static boolean binary(byte[] bytes) {
    int length = Math.min(bytes.length, 65_536);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      if (b == 0) {
        return !wideText(bytes);
      }
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b && b != 0x0b) {
        controls++;
      }
    }
    return controls * 200L > length;
  }

  /// UTF-16 without a mark: every other byte of a Latin text is nought.
  private static boolean wideText(byte[] bytes) {
    int length = Math.min(bytes.length, 2_000) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    return length >= 20
        && Math.max(even, odd) > length * 0.4
        && Math.min(even, odd) < length * 0.02;
  }

  private static boolean hasNul(byte[] bytes, int within) {
    String head = new String(bytes, 0, Math.min(within, bytes.length), StandardCharsets.ISO_8859_1);
    return head.indexOf('\0') >= 0;
  }
}
