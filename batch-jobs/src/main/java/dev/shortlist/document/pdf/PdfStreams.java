package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks at a PDF's deflated streams before they are unpacked into memory: a few hundred kilobytes
/// can hold a gigabyte. Pictures are not unpacked by reading and not counted.
final class PdfStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

  /// Deflate cannot pack better than about 1,030 to 1.
  private static final int DEFLATE_BEST = 1_032;

  private static final int LOOK_BACK = 600;

  private PdfStreams() {}

  static void check(byte[] bytes, Budget budget) {
    long most = Math.min(budget.limits().unpackedBytes(), 64_000_000);
    int at = 0;
    while (true) {
      int found = indexOf(bytes, STREAM, at);
      if (found < 0) {
        return;
      }
      int start = found + STREAM.length;
      at = start;
      if (found >= 3 && bytes[found - 1] == 'd' && bytes[found - 2] == 'n') {
        continue;
      }
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      int end = indexOf(bytes, END, start);
      end = end < 0 ? bytes.length : end;
      at = end;
      boolean large = (long) (end - start) * DEFLATE_BEST > most;
      if (large && zlib(bytes, start) && !picture(bytes, found) && larger(bytes, start, most)) {
        throw new UnreadableDocumentException(
            ReadProblem.LIMIT_UNPACKED.problem("the limit is " + most + " for one stream"));
      }
    }
  }

  private static boolean zlib(byte[] bytes, int at) {
    return at + 1 < bytes.length
        && (bytes[at] & 0x0f) == 8
        && (((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff)) % 31 == 0;
  }

  private static boolean picture(byte[] bytes, int stream) {
    int from = Math.max(0, stream - LOOK_BACK);
    String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
    int object = before.lastIndexOf(" obj");
    String dictionary = object < 0 ? before : before.substring(object);
    return dictionary.matches("(?s).*/Subtype\\s*/Image.*");
  }

  private static boolean larger(byte[] bytes, int start, long most) {
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] sink = new byte[1 << 16];
      long total = 0;
      for (int read = inflater.inflate(sink); read > 0; read = inflater.inflate(sink)) {
        total += read;
        if (total > most) {
          return true;
        }
      }
      return false;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private static int indexOf(byte[] bytes, byte[] sought, int from) {
    for (int i = from; i <= bytes.length - sought.length; i++) {
      if (bytes[i] != sought[0]) {
        continue;
      }
      int k = 1;
      while (k < sought.length && bytes[i + k] == sought[k]) {
        k++;
      }
      if (k == sought.length) {
        return i;
      }
    }
    return -1;
  }
}
