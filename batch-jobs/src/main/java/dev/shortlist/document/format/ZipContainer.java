package dev.shortlist.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// A zip's XML parts, unpacked in memory under the limits: what a DOCX or ODT is made of. Pictures
/// and other parts are counted but not kept.
public final class ZipContainer {
  private static final int ENTRIES = 10_000;
  private static final int RATIO_FROM = 1_000_000;

  /// Where a PNG says what kind it is.
  private static final int PNG_KIND = 25;

  private final SequencedMap<String, byte[]> parts = new TreeMap<>();
  private final Set<String> opaquePictures = new TreeSet<>();
  private boolean macros;
  private boolean nested;
  private boolean encrypted;
  private boolean damaged;

  private ZipContainer() {}

  public static ZipContainer open(byte[] bytes, Budget budget) throws IOException {
    var container = new ZipContainer();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > ENTRIES) {
          throw new UnreadableDocumentException(
              ReadProblem.LIMIT_UNPACKED.problem("more than " + ENTRIES + " parts"));
        }
        container.take(zip, entry, bytes.length, budget);
      }
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        container.encrypted = true;
      } else if (container.parts.isEmpty()) {
        throw e;
      } else {
        container.damaged = true;
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a part's name is not text", e);
    }
    return container;
  }

  private void take(ZipInputStream zip, ZipEntry entry, int packed, Budget budget)
      throws IOException {
    String name = entry.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    macros |= lower.endsWith("vbaproject.bin") || lower.startsWith("basic/");
    nested |= lower.matches(".*\\.(zip|jar|exe|dll|7z|rar|docm|bat|cmd|js|vbs|ps1|msi)$");
    if (lower.endsWith(".xml") || lower.endsWith(".rels") || name.equals("mimetype")) {
      parts.putIfAbsent(name, unpack(zip, packed, budget));
    } else {
      byte[] head = zip.readNBytes(PNG_KIND + 1);
      budget.unpacked(head.length);
      if (opaque(head)) {
        opaquePictures.add(name);
      }
      skip(zip, budget);
    }
  }

  /// Whether a picture beginning so hides what is behind it: a JPEG, or a PNG of a kind without
  /// transparency (gray or true colour).
  private static boolean opaque(byte[] head) {
    boolean png = head.length > PNG_KIND && head[0] == (byte) 0x89 && head[1] == 'P';
    return (png && (head[PNG_KIND] == 0 || head[PNG_KIND] == 2))
        || (head.length > 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xD8);
  }

  private static void skip(ZipInputStream zip, Budget budget) throws IOException {
    byte[] buffer = new byte[1 << 14];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      budget.unpacked(read);
    }
  }

  public boolean opaquePicture(String name) {
    return opaquePictures.contains(name);
  }

  private static byte[] unpack(ZipInputStream zip, int packed, Budget budget) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      budget.unpacked(read);
      out.write(buffer, 0, read);
      if (out.size() > RATIO_FROM && out.size() > (long) packed * budget.limits().ratio()) {
        throw new UnreadableDocumentException(
            ReadProblem.LIMIT_RATIO.problem("the limit is " + budget.limits().ratio() + " to 1"));
      }
    }
    return out.toByteArray();
  }

  public byte @Nullable [] part(String name) {
    return parts.get(name);
  }

  public SequencedMap<String, byte[]> parts() {
    return parts;
  }

  public boolean macros() {
    return macros;
  }

  public boolean nested() {
    return nested;
  }

  public boolean encrypted() {
    return encrypted;
  }

  public boolean damaged() {
    return damaged;
  }

  /// What kind of document a zip is, by the names of its first parts; programs and archives are
  /// refused.
  public static DocumentFormat format(byte[] bytes) {
    boolean types = false;
    boolean odt = false;
    int entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (++entries > ENTRIES) {
          break;
        }
        if (name.startsWith("word/")) {
          return DocumentFormat.DOCX;
        }
        if (name.equals("mimetype")) {
          String type = new String(zip.readNBytes(200), StandardCharsets.US_ASCII);
          odt = type.startsWith(DocumentFormat.ODT.mediaType());
        }
        if (odt) {
          return DocumentFormat.ODT;
        }
        types |= name.equals("[Content_Types].xml");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(ReadProblem.CORRUPT);
    }
    throw new UnreadableDocumentException(
        types || entries == 0 ? ReadProblem.TYPE : ReadProblem.UNSAFE);
  }
}
