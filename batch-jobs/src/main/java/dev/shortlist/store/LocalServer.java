package dev.shortlist.store;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The PostgreSQL under the home: started by the first process that needs it, shared by all,
/// stopped by the last. It listens on the loopback address only, on a port of its choice.
///
/// A process that is killed leaves the server running; the next one attaches to it.
final class LocalServer implements AutoCloseable {
  private static final Map<Path, LocalServer> IN_USE = new HashMap<>();

  private final Path folder;
  private final FileLocks locks;
  private final ServerPrograms programs;
  private final ServerPasswords passwords;
  private int port;
  private int uses = 1;

  private LocalServer(Path folder, Path log, FileLocks locks)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.locks = locks;
    try (FileLock _ = locks.lockStart()) {
      Path data = folder.resolve("data");
      refuseOtherMajorVersion(data);
      programs = new ServerPrograms(PostgresBinaries.unpackedUnder(folder), data, log);
      passwords = initialized();
      port = programs.attachOrStart();
    }
  }

  /// Starts the server or attaches to it. Each use ends with close.
  ///
  /// @throws DatabaseUnusableException if it cannot be started
  static LocalServer use(Home home) {
    synchronized (IN_USE) {
      try {
        Path folder = Home.makePrivate(home.postgres()).toRealPath();
        LocalServer known = IN_USE.get(folder);
        if (known != null) {
          known.uses++;
          return known;
        }
        Path log = Home.makePrivate(home.logs()).resolve("postgres.log");
        LocalServer server = open(folder, log);
        IN_USE.put(folder, server);
        return server;
      } catch (IOException e) {
        throw failed("start", home.postgres(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while starting PostgreSQL", e);
      }
    }
  }

  private static LocalServer open(Path folder, Path log) throws IOException, InterruptedException {
    FileLocks locks = FileLocks.use(folder);
    try {
      return new LocalServer(folder, log, locks);
    } catch (IOException | InterruptedException | RuntimeException e) {
      locks.close();
      throw e;
    }
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
  }

  ServerPasswords passwords() {
    return passwords;
  }

  /// Runs something that no other process may do at the same time, as migrating.
  void alone(Runnable work) {
    synchronized (IN_USE) {
      try (FileLock _ = locks.lockStart()) {
        work.run();
      } catch (IOException e) {
        throw failed("start", folder, e);
      }
    }
  }

  /// Starts the server again if it died since we looked; false if it still runs. Call it `alone`.
  boolean isBackAfterDying() {
    try {
      if (!programs.isGoneWithin(Duration.ofSeconds(2))) {
        return false;
      }
      port = programs.attachOrStart();
      return true;
    } catch (IOException e) {
      throw failed("start", folder, e);
    }
  }

  /// Ends one use; the last use of the last process stops the server and waits until it is gone.
  @Override
  public void close() {
    synchronized (IN_USE) {
      uses--;
      if (uses > 0) {
        return;
      }
      IN_USE.remove(folder);
      try (locks) {
        if (locks.isLastUser()) {
          programs.stop();
        }
      } catch (IOException e) {
        throw failed("stop", folder, e);
      }
    }
  }

  private static void refuseOtherMajorVersion(Path data) throws IOException {
    Path file = data.resolve("PG_VERSION");
    if (!Files.exists(file)) {
      return;
    }
    String recorded = Files.readString(file).strip();
    if (!recorded.equals(Integer.toString(PostgresBinaries.MAJOR))) {
      throw new DatabaseUnusableException(
          new DatabaseFinding(
              "database.version",
              "cannot use the data in " + data,
              "PostgreSQL " + recorded + " wrote it and this release has " + PostgresBinaries.MAJOR,
              "use the release of Shortlist that made this home, or begin a new one with --home"));
    }
  }

  private ServerPasswords initialized() throws IOException, InterruptedException {
    Path file = folder.resolve("passwords");
    Optional<ServerPasswords> known = ServerPasswords.read(file);
    if (Files.isDirectory(programs.data())) {
      return known.orElseThrow(() -> withoutPasswords(file));
    }
    ServerPasswords fresh = known.orElseGet(ServerPasswords::generate);
    fresh.write(file);
    programs.initialize(fresh.superuser());
    return fresh;
  }

  private static DatabaseUnusableException withoutPasswords(Path file) {
    return new DatabaseUnusableException(
        new DatabaseFinding(
            "database.passwords",
            "cannot log in to the local PostgreSQL",
            "the file " + file + " is missing or damaged",
            "put the file back from a copy of the home, or begin a new one with --home"));
  }

  private static DatabaseUnusableException failed(String what, Path folder, IOException e) {
    return new DatabaseUnusableException(
        new DatabaseFinding(
            "database." + what,
            "cannot " + what + " PostgreSQL under " + folder,
            "the system says: " + e,
            "make the folder writable and see that its disk has room, or choose another --home"),
        e);
  }
}
