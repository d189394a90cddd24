package dev.shortlist.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Copies a DOCX or ODT file with other letters in its text; every other part stays.
final class ZipCopies {
  private ZipCopies() {}

  static byte[] docx(byte[] original, SplittableRandom random) throws IOException {
    return copy(
        original,
        name -> name.matches("word/(document\\d*|header\\d*|footer\\d*|footnotes|endnotes)\\.xml"),
        element -> element.equals("w:t"),
        random);
  }

  static byte[] odt(byte[] original, SplittableRandom random) throws IOException {
    return copy(
        original,
        name -> name.equals("content.xml"),
        element -> element.startsWith("text:"),
        random);
  }

  private static byte[] copy(
      byte[] original, Predicate<String> part, Predicate<String> element, SplittableRandom random)
      throws IOException {
    var copy = new ByteArrayOutputStream(original.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(original));
        var out = new ZipOutputStream(copy)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (part.test(entry.getName())) {
          String xml = new String(content, StandardCharsets.UTF_8);
          BitSet shown = Markup.shown(xml, element);
          content = TextWords.vary(xml, shown, random).getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(like(entry, content));
        out.write(content);
        out.closeEntry();
      }
    }
    return copy.toByteArray();
  }

  /// Stored as it was stored: ODT's first part must not be compressed.
  private static ZipEntry like(ZipEntry entry, byte[] content) {
    var next = new ZipEntry(entry.getName());
    next.setTime(entry.getTime());
    if (entry.getMethod() == ZipEntry.STORED) {
      var crc = new CRC32();
      crc.update(content);
      next.setMethod(ZipEntry.STORED);
      next.setSize(content.length);
      next.setCrc(crc.getValue());
    }
    return next;
  }
}
