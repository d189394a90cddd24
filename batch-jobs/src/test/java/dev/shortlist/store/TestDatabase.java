package dev.shortlist.store;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.AuditKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// A real database for tests: one server a JVM, in a temporary home that goes with it. Tests keep
/// out of each other's way by a tenant of their own.
public final class TestDatabase {
  private static final AtomicInteger TENANTS = new AtomicInteger();
  private static final Path HOME = temporaryFolder();
  private static final Database SHARED = Database.open(new Home(HOME), DatabaseSettings.local());

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(SHARED, HOME)));
  }

  private TestDatabase() {}

  public static Database shared() {
    return SHARED;
  }

  public static Store store(Database database) {
    return Store.on(database, () -> new AuditKey(new byte[32]));
  }

  public static Home home() {
    return new Home(HOME);
  }

  /// A tenant that no other test of this JVM has.
  public static TenantId freshTenant() {
    return new TenantId("tenant-" + TENANTS.incrementAndGet());
  }

  /// A folder for another home, whose server need not be unpacked again.
  public static Path newHome() throws IOException {
    Path folder = temporaryFolder();
    Path binaries = HOME.resolve("postgres").resolve(PostgresBinaries.VERSION);
    Files.createDirectories(folder.resolve("postgres"));
    Files.createSymbolicLink(
        folder.resolve("postgres").resolve(PostgresBinaries.VERSION), binaries);
    return folder;
  }

  /// As one of the local server's logins: `postgres`, `shortlist_owner` or `shortlist_app`.
  static Connection connect(String role) throws SQLException {
    LocalServer server = LocalServer.use(home());
    try {
      return DatabasePreparation.connect(
          server.url(LocalDatabase.NAME),
          DatabasePreparation.login(role, password(server.passwords(), role)));
    } finally {
      server.close();
    }
  }

  static String password(ServerPasswords passwords, String role) {
    return switch (role) {
      case "postgres" -> passwords.superuser();
      case Schema.OWNER -> passwords.owner();
      case Schema.APP -> passwords.app();
      default -> throw new IllegalArgumentException("no password for " + role);
    };
  }

  static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("shortlist-test").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Database database, Path folder) {
    database.close();
    try {
      PostgresBinaries.deleteTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
