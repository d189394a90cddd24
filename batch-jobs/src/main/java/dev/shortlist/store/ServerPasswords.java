package dev.shortlist.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The local server's passwords, 256 random bits each, in a file that only the home's owner can
/// read.
record ServerPasswords(String superuser, String owner, String app) {

  static Optional<ServerPasswords> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return lines.size() == 3
        ? Optional.of(new ServerPasswords(lines.get(0), lines.get(1), lines.get(2)))
        : Optional.empty();
  }

  static ServerPasswords generate() {
    var random = new SecureRandom();
    return new ServerPasswords(generate(random), generate(random), generate(random));
  }

  private static String generate(SecureRandom random) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  void write(Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    writePrivate(unfinished, superuser + "\n" + owner + "\n" + app + "\n");
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Writes a file that is never readable by others, not even while it is written.
  static void writePrivate(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    FileAttribute<?>[] mode =
        Home.knowsModes(file)
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> options =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, options, mode)) {
      channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(text));
    }
  }

  @Override
  public String toString() {
    return "ServerPasswords[...]";
  }
}
