package dev.shortlist.store;

import dev.shortlist.hiring.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/// Everything Shortlist keeps on this machine: one folder, readable by its owner only. Deleting it
/// removes every trace.
///
/// @param folder the home, made absolute; it and its parents need not exist yet
public record Home(Path folder) {
  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /// The local server: its binaries, its data, its locks and passwords.
  public Path postgres() {
    return folder.resolve("postgres");
  }

  /// A tenant's Lucene index; a projection that can be deleted and built again.
  public Path index(TenantId tenant) {
    return folder.resolve("index").resolve(tenant.value());
  }

  /// A tenant's documents and packs, named by content.
  public Path objects(TenantId tenant) {
    return folder.resolve("objects").resolve(tenant.value());
  }

  /// The lists of skills a tenant brought along.
  public Path taxonomies(TenantId tenant) {
    return folder.resolve("taxonomies").resolve(tenant.value());
  }

  /// A tenant's own interview questions: YAML files in its folders en and de.
  public Path questions(TenantId tenant) {
    return folder.resolve("questions").resolve(tenant.value());
  }

  /// Interview packs a person asked for.
  public Path packs() {
    return folder.resolve("packs");
  }

  /// Optional artifacts of this kind: a folder of jars.
  public Path plugins(String kind) {
    return folder.resolve("plugins").resolve(kind);
  }

  /// This process's own folder for files it works on, made where it is missing.
  public Path temporary() {
    return new TemporaryFolders(folder.resolve("tmp")).own();
  }

  /// Removes files that processes which were killed were at work on.
  ///
  /// @throws IOException when one cannot be removed
  public void sweepTemporary(Instant now) throws IOException {
    new TemporaryFolders(folder.resolve("tmp")).sweep(now);
  }

  public Path logs() {
    return folder.resolve("logs");
  }

  public Path config() {
    return folder.resolve("config.yaml");
  }

  /// Makes the home where it is missing, for its owner only (0700 where the file system knows
  /// modes). A home that exists keeps the mode it has.
  public Home make() {
    makePrivate(folder);
    return this;
  }

  /// Makes a folder and its missing parents, for the owner only. Two processes may make it at once.
  public static Path makePrivate(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Path parent = folder.getParent();
        if (parent != null) {
          makePrivate(parent);
        }
        makeOne(folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + folder, e);
    }
  }

  /// Makes an empty file for the owner only.
  ///
  /// @throws FileAlreadyExistsException when there is one
  public static void makePrivateFile(Path file) throws IOException {
    if (knowsModes(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  private static void makeOne(Path folder) throws IOException {
    try {
      if (knowsModes(folder)) {
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(folder);
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  static boolean knowsModes(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
