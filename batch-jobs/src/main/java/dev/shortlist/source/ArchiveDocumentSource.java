package dev.shortlist.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.X000A_NTFS;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A ZIP file of CVs. Nothing is unpacked to disk; names are only names.
public final class ArchiveDocumentSource implements DocumentSource {
  private static final int MAXIMUM_ENTRIES = 200_000;

  private final Path archive;
  private final PathPatterns patterns;
  private final Instant since;
  private final ZipFile zip;

  /// Opens the archive and reads its directory.
  ///
  /// @throws IOException when the file is not there or is not a ZIP
  public ArchiveDocumentSource(Path archive, PathPatterns patterns) throws IOException {
    this(archive, patterns, Instant.MIN);
  }

  /// Opens the archive for its files that were last modified at or after this moment.
  ///
  /// @throws IOException when the file is not there or is not a ZIP
  public ArchiveDocumentSource(Path archive, PathPatterns patterns, Instant since)
      throws IOException {
    this.archive = archive.toRealPath();
    this.patterns = patterns;
    this.since = since;
    this.zip = ZipFile.builder().setPath(this.archive).get();
  }

  @Override
  public String location() {
    return archive.toString();
  }

  /// In code-point order of the names; entries of one name in the archive's order.
  @Override
  public void list(EntryVisitor visitor) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    entries.removeIf(ZipArchiveEntry::isDirectory);
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName, PathPatterns.CODE_POINTS));
    Set<String> seen = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      String path = entry.getName();
      if (seen.size() >= MAXIMUM_ENTRIES) {
        visitor.visit(
            new SourceEntry.Skipped(
                path, "source.entries", "more than " + MAXIMUM_ENTRIES + " entries"));
        return;
      }
      if (!PathPatterns.possible(path)) {
        visitor.visit(
            new SourceEntry.Skipped(
                PathPatterns.printable(path), "source.name", "the name cannot be a file's path"));
      } else if (patterns.wants(path) && !modified(entry).isBefore(since)) {
        visitor.visit(describe(entry, seen.add(path)));
      }
    }
  }

  /// Archives of old tell a time without its zone: it is taken for UTC, so that every machine reads
  /// it alike.
  private static Instant modified(ZipArchiveEntry entry) {
    boolean hasZone =
        entry.getExtraField(X5455_ExtendedTimestamp.HEADER_ID) != null
            || entry.getExtraField(X000A_NTFS.HEADER_ID) != null;
    return hasZone
        ? entry.getLastModifiedTime().toInstant()
        : entry.getTimeLocal().toInstant(ZoneOffset.UTC);
  }

  private SourceEntry describe(ZipArchiveEntry entry, boolean first) {
    String path = entry.getName();
    if (!first) {
      return new SourceEntry.Skipped(
          path, "source.name", "the archive holds this name twice; the first was read");
    }
    if (entry.isUnixSymlink()) {
      return new SourceEntry.Skipped(path, "source.special", "a link, not a regular file");
    }
    if (PathPatterns.systemFile(path)) {
      return new SourceEntry.Skipped(path, "source.system", "a hidden or system file, not a CV");
    }
    return new SourceEntry.File(path, Math.max(0, entry.getSize()));
  }

  @Override
  public SourceContent read(String path, long maximumBytes) throws IOException {
    Iterator<ZipArchiveEntry> named = zip.getEntries(path).iterator();
    if (!named.hasNext()) {
      return SourceContent.Refused.gone();
    }
    ZipArchiveEntry entry = named.next();
    if (entry.isUnixSymlink()) {
      return SourceContent.Refused.special();
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return new SourceContent.Refused(
          "document.encrypted",
          "the entry is encrypted inside the archive",
          "unpack the archive with its password and import the folder");
    }
    if (!zip.canReadEntryData(entry)) {
      return new SourceContent.Refused(
          "document.type",
          "the entry is packed by a method that is not supported",
          "pack the archive again with the usual deflate method");
    }
    if (entry.getSize() > maximumBytes) {
      return SourceContent.Refused.tooLarge(maximumBytes);
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] bytes = stream.readNBytes((int) Math.min(maximumBytes + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > maximumBytes) {
        return SourceContent.Refused.tooLarge(maximumBytes);
      }
      return isWhole(entry, bytes) ? new SourceContent.Bytes(bytes) : damaged();
    } catch (IOException | IllegalArgumentException broken) {
      // Unpacking names what it stumbled over in either way; the archive itself was opened long
      // ago.
      return damaged();
    }
  }

  /// The archive's own checksum: the stream does not look at it.
  private static boolean isWhole(ZipArchiveEntry entry, byte[] bytes) {
    var checksum = new CRC32();
    checksum.update(bytes);
    return bytes.length == entry.getSize() && checksum.getValue() == entry.getCrc();
  }

  private static SourceContent.Refused damaged() {
    return new SourceContent.Refused(
        "document.corrupt",
        "the entry is damaged inside the archive",
        "make the archive again from the files");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
