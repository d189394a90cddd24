package dev.shortlist.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveDocumentSourceTest extends DocumentSourceContract {
  private static final String BODY = "Ada Example, born to be damaged, ".repeat(40);

  @TempDir Path folder;

  @Override
  DocumentSource holding(SortedMap<String, byte[]> files, PathPatterns patterns, Instant since)
      throws IOException {
    try (ZipArchiveOutputStream zip = zip()) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        put(zip, new ZipArchiveEntry(file.getKey()), file.getValue());
      }
    }
    return new ArchiveDocumentSource(archive(), patterns, since);
  }

  @Override
  void overwrite(String path, byte[] bytes) throws IOException {
    var files = new TreeMap<String, byte[]>();
    files.put(path, bytes);
    holding(files, PathPatterns.ALL).close();
  }

  @Test
  void aTimeWithoutItsZoneIsReadAsUtcWhateverTheMachinesZone() throws IOException {
    var entry = new ZipArchiveEntry("cv.txt");
    entry.setTimeLocal(LocalDateTime.parse("2026-11-01T09:30:00"));
    try (ZipArchiveOutputStream zip = zip()) {
      put(zip, entry, "text".getBytes(UTF_8));
    }

    for (String zone : List.of("UTC", "Pacific/Auckland", "America/Los_Angeles")) {
      assertThat(pathsSince(zone, "2026-11-01T09:30:00Z")).containsExactly("cv.txt");
      assertThat(pathsSince(zone, "2026-11-01T09:30:02Z")).isEmpty();
    }
  }

  private List<String> pathsSince(String zone, String since) throws IOException {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try (DocumentSource source =
        new ArchiveDocumentSource(archive(), PathPatterns.ALL, Instant.parse(since))) {
      return paths(source);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void ofTwoEntriesOfOneNameTheFirstIsReadAndTheSecondSkipped() throws IOException {
    try (ZipArchiveOutputStream zip = zip()) {
      put(zip, new ZipArchiveEntry("cv.txt"), "first".getBytes(UTF_8));
      put(zip, new ZipArchiveEntry("cv.txt"), "second".getBytes(UTF_8));
    }

    try (DocumentSource source = open()) {
      assertThat(entries(source))
          .satisfiesExactly(
              entry -> assertThat(entry).isEqualTo(new SourceEntry.File("cv.txt", 5)),
              entry ->
                  assertThat(entry)
                      .isInstanceOfSatisfying(
                          SourceEntry.Skipped.class,
                          skipped -> assertThat(skipped.code()).isEqualTo("source.name")));
      assertThat(text(source.read("cv.txt", MUCH))).isEqualTo("first");
    }
  }

  @Test
  void aNameThatClimbsOutIsOnlyAName() throws IOException {
    try (ZipArchiveOutputStream zip = zip()) {
      put(zip, new ZipArchiveEntry("../../climbed.txt"), "text".getBytes(UTF_8));
    }

    try (DocumentSource source = open()) {
      assertThat(text(source.read(paths(source).getFirst(), MUCH))).isEqualTo("text");
    }
    assertThat(folder.resolve("../../climbed.txt")).doesNotExist();
  }

  @Test
  void aLinkInsideTheArchiveIsSkipped() throws IOException {
    var link = new ZipArchiveEntry("link.txt");
    link.setUnixMode(0120777);
    try (ZipArchiveOutputStream zip = zip()) {
      put(zip, link, "/etc/passwd".getBytes(UTF_8));
    }

    try (DocumentSource source = open()) {
      assertThat(entries(source))
          .singleElement()
          .isInstanceOfSatisfying(
              SourceEntry.Skipped.class,
              skipped -> assertThat(skipped.code()).isEqualTo("source.special"));
      assertThat(code(source.read("link.txt", MUCH))).isEqualTo("source.special");
    }
  }

  @Test
  void aNameWithANulIsSkippedAndTheOthersAreThere() throws IOException {
    try (ZipArchiveOutputStream zip = zip()) {
      put(zip, new ZipArchiveEntry("a\0b.txt"), "poison".getBytes(UTF_8));
      put(zip, new ZipArchiveEntry("good.txt"), "good".getBytes(UTF_8));
    }

    try (DocumentSource source = open()) {
      assertThat(entries(source))
          .containsExactly(
              new SourceEntry.Skipped(
                  "a\uFFFDb.txt", "source.name", "the name cannot be a file's path"),
              new SourceEntry.File("good.txt", 4));
    }
  }

  @Test
  void anEncryptedEntryIsRefusedByItsName() throws IOException {
    byte[] bytes = twoEntries(ZipEntry.DEFLATED);
    // Bit 0 of the general purpose flags, in the local header and in the central directory.
    bytes[6] |= 1;
    bytes[indexOf(bytes, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
    Files.write(archive(), bytes);

    try (DocumentSource source = open()) {
      assertThat(code(source.read("a.txt", MUCH))).isEqualTo("document.encrypted");
      assertThat(text(source.read("b.txt", MUCH))).isEqualTo(BODY);
    }
  }

  @Test
  void anEntryWithFlippedBitsIsCorruptAndCostsItselfOnly() throws IOException {
    byte[] bytes = twoEntries(ZipEntry.STORED);
    bytes[indexOf(bytes, "Ada".getBytes(UTF_8)) + 7] ^= 0x20;
    Files.write(archive(), bytes);

    try (DocumentSource source = open()) {
      assertThat(code(source.read("a.txt", MUCH))).isEqualTo("document.corrupt");
      assertThat(text(source.read("b.txt", MUCH))).isEqualTo(BODY);
    }
  }

  @Test
  void everyByteOfAPackedEntryMayBeDamagedWithoutAnError() throws IOException {
    byte[] whole = twoEntries(ZipEntry.DEFLATED);
    int start = 30 + "a.txt".length();
    for (int at = start; at < start + 20; at++) {
      byte[] bytes = whole.clone();
      bytes[at] ^= (byte) 0xff;
      Files.write(archive(), bytes);

      try (DocumentSource source = open()) {
        assertThat(code(source.read("a.txt", MUCH))).as("byte " + at).isEqualTo("document.corrupt");
      }
    }
  }

  @Test
  void anEntryThatUnpacksToFarMoreThanItSaysIsRefusedWithoutUnpackingItAll() throws IOException {
    try (ZipArchiveOutputStream zip = zip()) {
      put(zip, new ZipArchiveEntry("bomb.txt"), new byte[50_000_000]);
    }
    byte[] bytes = Files.readAllBytes(archive());
    int directory = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
    bytes[directory + 24] = 10;
    bytes[directory + 25] = 0;
    bytes[directory + 26] = 0;
    bytes[directory + 27] = 0;
    Files.write(archive(), bytes);

    try (DocumentSource source = open()) {
      assertThat(code(source.read("bomb.txt", 1000)))
          .isIn("document.limit.bytes", "document.corrupt");
    }
  }

  @Test
  void whatIsNoArchiveIsAnError() throws IOException {
    Files.writeString(archive(), "not a ZIP");

    assertThatThrownBy(this::open).isInstanceOf(IOException.class);
  }

  private byte[] twoEntries(int method) throws IOException {
    try (ZipArchiveOutputStream zip = zip()) {
      for (String name : List.of("a.txt", "b.txt")) {
        var entry = new ZipArchiveEntry(name);
        entry.setMethod(method);
        put(zip, entry, BODY.getBytes(UTF_8));
      }
    }
    return Files.readAllBytes(archive());
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes)
      throws IOException {
    entry.setSize(bytes.length);
    zip.putArchiveEntry(entry);
    zip.write(bytes);
    zip.closeArchiveEntry();
  }

  private ZipArchiveOutputStream zip() throws IOException {
    return new ZipArchiveOutputStream(archive());
  }

  private Path archive() {
    return folder.resolve("cvs.zip");
  }

  private DocumentSource open() throws IOException {
    return new ArchiveDocumentSource(archive(), PathPatterns.ALL);
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    throw new AssertionError("not in the archive");
  }
}
