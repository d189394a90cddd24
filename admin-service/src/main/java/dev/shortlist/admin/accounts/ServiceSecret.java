package dev.shortlist.admin.accounts;

import dev.shortlist.store.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret that signing keys are sealed with: service.secret, else one made at the first start
/// and kept in the home for its owner only.
final class ServiceSecret {
  static final String FILE = "service.secret";
  private static final int BYTES = 32;

  private ServiceSecret() {}

  /// @param set the setting; "" for the home's own
  static byte[] find(String set, Home home, SecureRandom random) {
    if (!set.isEmpty()) {
      return set.getBytes(StandardCharsets.UTF_8);
    }
    Path file = home.make().folder().resolve(FILE);
    try {
      if (!Files.exists(file)) {
        make(file, random);
      }
      return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make " + file, e);
    }
  }

  /// Made whole beside its place and linked there, so that of two processes one wins.
  private static void make(Path file, SecureRandom random) throws IOException {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    Path made = file.resolveSibling(FILE + "." + Secret.id(random) + ".new");
    Home.makePrivateFile(made);
    try {
      Files.writeString(made, Base64.getEncoder().encodeToString(secret) + "\n");
      Files.createLink(file, made);
    } catch (FileAlreadyExistsException e) {
      // another process was first: its secret is read
    } catch (UnsupportedOperationException e) {
      Files.move(made, file);
    } finally {
      Files.deleteIfExists(made);
    }
  }
}
