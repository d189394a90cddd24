package dev.shortlist.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A folder and everything below it. Links are never followed, so nothing outside the folder is
/// read and a loop of links has no end to run into.
public final class FolderDocumentSource implements DocumentSource {
  private static final int MAXIMUM_DEPTH = 200;

  private final Path folder;
  private final PathPatterns patterns;
  private final Instant since;

  /// A source on this folder, whose own links are resolved.
  ///
  /// @throws IOException when the folder is not there
  public FolderDocumentSource(Path folder, PathPatterns patterns) throws IOException {
    this(folder, patterns, Instant.MIN);
  }

  /// A source of the folder's files that were last modified at or after this moment.
  ///
  /// @throws IOException when the folder is not there
  public FolderDocumentSource(Path folder, PathPatterns patterns, Instant since)
      throws IOException {
    this.folder = folder.toRealPath();
    this.patterns = patterns;
    this.since = since;
  }

  @Override
  public String location() {
    return folder.toString();
  }

  @Override
  public void list(EntryVisitor visitor) throws IOException {
    list(folder, "", 0, visitor);
  }

  private void list(Path directory, String prefix, int depth, EntryVisitor visitor)
      throws IOException {
    if (depth > MAXIMUM_DEPTH) {
      visitor.visit(
          new SourceEntry.Skipped(
              prefix, "source.depth", "more than " + MAXIMUM_DEPTH + " folders inside each other"));
      return;
    }
    List<Path> children;
    try {
      children = children(directory);
    } catch (AccessDeniedException denied) {
      visitor.visit(
          new SourceEntry.Skipped(
              prefix.isEmpty() ? "." : prefix,
              "source.denied",
              "this account may not list the folder"));
      return;
    } catch (NoSuchFileException | NotDirectoryException gone) {
      if (depth == 0) {
        throw gone; // an unplugged disk is no empty folder
      }
      return;
    }
    for (Path child : children) {
      String path = prefix + child.getFileName();
      if (child.equals(Path.of(child.toString()))) {
        visit(child, path, depth, visitor);
      } else {
        visitor.visit(
            new SourceEntry.Skipped(
                PathPatterns.printable(path),
                "source.name",
                "the name holds bytes that are no letters in this system's encoding"));
      }
    }
  }

  private void visit(Path child, String path, int depth, EntryVisitor visitor) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException gone) {
      return;
    }
    if (attributes.isDirectory()) {
      if (!PathPatterns.systemFile(path)) {
        list(child, path + "/", depth + 1, visitor);
      }
    } else if (!patterns.wants(path) || attributes.lastModifiedTime().toInstant().isBefore(since)) {
      return;
    } else if (!attributes.isRegularFile()) {
      SourceContent.Refused special = SourceContent.Refused.special();
      visitor.visit(new SourceEntry.Skipped(path, special.code(), special.message()));
    } else if (PathPatterns.systemFile(path)) {
      visitor.visit(
          new SourceEntry.Skipped(path, "source.system", "a hidden or system file, not a CV"));
    } else {
      visitor.visit(new SourceEntry.File(path, attributes.size()));
    }
  }

  /// One folder's children in code-point order of their names.
  private static List<Path> children(Path directory) throws IOException {
    var children = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(children::add);
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(Comparator.comparing(Path::toString, PathPatterns.CODE_POINTS));
    return children;
  }

  @Override
  public SourceContent read(String path, long maximumBytes) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      return SourceContent.Refused.special();
    }
    try {
      // Asked so that a file that may not be looked at is told from one that is not there.
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!file.resolveSibling("").toRealPath().startsWith(folder) || !attributes.isRegularFile()) {
        return SourceContent.Refused.special();
      }
      try (SeekableByteChannel channel =
              Files.newByteChannel(
                  file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
          InputStream stream = Channels.newInputStream(channel)) {
        if (channel.size() > maximumBytes) {
          return SourceContent.Refused.tooLarge(maximumBytes);
        }
        byte[] bytes = stream.readNBytes((int) Math.min(maximumBytes + 1, Integer.MAX_VALUE - 8));
        return bytes.length > maximumBytes
            ? SourceContent.Refused.tooLarge(maximumBytes)
            : new SourceContent.Bytes(bytes);
      }
    } catch (NoSuchFileException gone) {
      return SourceContent.Refused.gone();
    } catch (AccessDeniedException denied) {
      return SourceContent.Refused.denied();
    } catch (FileSystemException changed) {
      // It became a link, a folder or unreadable between the look and the reading.
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? SourceContent.Refused.failed()
          : SourceContent.Refused.special();
    } catch (IOException failed) {
      return SourceContent.Refused.failed();
    }
  }

  @Override
  public void close() {}
}
