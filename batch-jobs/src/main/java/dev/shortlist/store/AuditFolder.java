package dev.shortlist.store;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.AuditHead;
import dev.shortlist.privacy.AuditKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// What the home keeps of the audit trail, out of the database's reach: the key that seals it, and
/// how far each tenant's trail had come.
public final class AuditFolder {
  private static final int KEY_BYTES = 32;

  private final Path folder;

  public AuditFolder(Home home) {
    this.folder = home.folder().resolve("audit");
  }

  /// The key of these words; without any, the home's own, made when first asked for.
  public AuditKey key(String secret) {
    return secret.isEmpty()
        ? new AuditKey(homeKey())
        : new AuditKey(secret.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] homeKey() {
    Path file = folder.resolve("key");
    try {
      if (!Files.exists(file)) {
        makeKey(file);
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the audit trail's key " + file, e);
    }
  }

  /// Of two processes that make it at once, one wins and both read its key.
  private void makeKey(Path file) throws IOException {
    Home.makePrivate(folder);
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    Path unfinished = folder.resolve("key." + ProcessHandle.current().pid());
    ServerPasswords.writePrivate(unfinished, HexFormat.of().formatHex(bytes) + "\n");
    try {
      Files.createLink(file, unfinished); // unlike a move, it never takes another's place
    } catch (UnsupportedOperationException e) {
      Files.move(unfinished, file);
    } catch (FileAlreadyExistsException e) {
      // the other's is as good
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// The head kept for this tenant; empty where there is none, or none of ours.
  public Optional<AuditHead> head(TenantId tenant) {
    try {
      Path file = file(tenant);
      return Files.exists(file) ? AuditHead.parse(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the trail's head of tenant " + tenant, e);
    }
  }

  /// Keeps a head, unless a later one is kept already.
  public void keep(AuditHead head) {
    if (head(head.tenant()).filter(kept -> isLater(kept, head)).isPresent()) {
      return;
    }
    try {
      Home.makePrivate(folder);
      Path unfinished =
          folder.resolve(head.tenant() + "." + ProcessHandle.current().pid() + ".unfinished");
      ServerPasswords.writePrivate(unfinished, head.line() + "\n");
      Files.move(unfinished, file(head.tenant()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the trail's head of " + head.tenant(), e);
    }
  }

  private static boolean isLater(AuditHead kept, AuditHead head) {
    return kept.mark().number() >= head.mark().number();
  }

  private Path file(TenantId tenant) {
    return folder.resolve(tenant + ".head");
  }
}
