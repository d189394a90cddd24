package dev.shortlist.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The PostgreSQL under the home: started by the first process that needs it, shared by all,
/// stopped by the last. It listens on the loopback address only, on a port of its choice.
///
/// A process that is killed leaves the server running; the next one attaches to it.
final class LocalServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long PAUSE_NANOS = Duration.ofMillis(3).toNanos();
  private static final Map<Path, LocalServer> IN_USE = new HashMap<>();

  private final Path folder;
  private final Path log;
  private final FileLocks locks;
  private final PostgresBinaries binaries;
  private final ServerPasswords passwords;
  private int port;
  private int uses = 1;

  private LocalServer(Home home, FileLocks locks) throws IOException, InterruptedException {
    this.folder = home.postgres();
    this.log = home.logs().resolve("postgres.log");
    this.locks = locks;
    try (FileLock _ = locks.lockStart()) {
      binaries = PostgresBinaries.unpackedUnder(folder);
      refuseOtherMajorVersion();
      passwords = initialized();
      port = attachedOrStarted();
    }
  }

  /// Starts the server or attaches to it. Each use ends with close.
  static LocalServer use(Home home) {
    synchronized (IN_USE) {
      LocalServer known = IN_USE.get(home.folder());
      if (known != null) {
        known.uses++;
        return known;
      }
      Home.makePrivate(home.logs());
      Home.makePrivate(home.postgres());
      try {
        LocalServer server = open(home);
        IN_USE.put(home.folder(), server);
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot start PostgreSQL under " + home.postgres(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while starting PostgreSQL", e);
      }
    }
  }

  private static LocalServer open(Home home) throws IOException, InterruptedException {
    FileLocks locks = FileLocks.use(home.postgres());
    try {
      return new LocalServer(home, locks);
    } catch (IOException | InterruptedException | RuntimeException e) {
      locks.close();
      throw e;
    }
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
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
        throw new UncheckedIOException("cannot lock " + folder.resolve("start"), e);
      }
    }
  }

  /// Starts the server again if it died since we looked; false if it still runs. The caller is
  /// alone.
  boolean isBackAfterDying() {
    try {
      Optional<PostmasterFile> server = PostmasterFile.read(data());
      long deadline = System.nanoTime() + Duration.ofSeconds(2).toNanos();
      while (server.isPresent() && server.get().isAlive()) {
        if (System.nanoTime() > deadline) {
          return false;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
      port = attachedOrStarted();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start PostgreSQL under " + folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting PostgreSQL", e);
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
      IN_USE.values().remove(this);
      try (locks) {
        if (locks.isLastUser()) {
          stop();
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot stop PostgreSQL under " + folder, e);
      }
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void refuseOtherMajorVersion() throws IOException {
    Path file = data().resolve("PG_VERSION");
    if (!Files.exists(file)) {
      return;
    }
    String recorded = Files.readString(file).strip();
    if (!recorded.equals(Integer.toString(PostgresBinaries.MAJOR))) {
      throw new DatabaseUnusableException(
          new DatabaseFinding(
              "database.version",
              "cannot use the data in " + data(),
              "PostgreSQL " + recorded + " wrote it and this release has " + PostgresBinaries.MAJOR,
              "use the release of Shortlist that made this home, or begin a new one with --home"));
    }
  }

  /// Makes the data folder where it is missing: whole, or not at all.
  private ServerPasswords initialized() throws IOException, InterruptedException {
    Path file = folder.resolve("passwords");
    Optional<ServerPasswords> known = ServerPasswords.read(file);
    if (Files.isDirectory(data())) {
      return known.orElseThrow(() ->
          new DatabaseUnusableException(
              new DatabaseFinding(
                  "database.passwords",
                  "cannot log in to the data in " + data(),
                  "the file " + file + " is missing or damaged",
                  "put the file back from a copy of the home, or begin a new home")));
    }
    ServerPasswords fresh = known.orElseGet(ServerPasswords::generate);
    fresh.write(file);
    initialize(fresh);
    return fresh;
  }

  private void initialize(ServerPasswords fresh) throws IOException, InterruptedException {
    Path unfinished = folder.resolve("data.unfinished");
    PostgresBinaries.deleteTree(unfinished);
    Home.makePrivate(unfinished);
    Path password = folder.resolve("superuser.unfinished");
    ServerPasswords.writePrivate(password, fresh.superuser());
    ServerUser user = ServerUser.choose(folder);
    if (user instanceof ServerUser.Another(long uid)) {
      for (Path path : List.of(unfinished, password)) {
        Files.setAttribute(path, "unix:uid", (int) uid);
        Files.setAttribute(path, "unix:gid", (int) uid);
      }
    }
    Process initdb = run(user, ServerConfiguration.initdb(binaries, unfinished, password));
    if (initdb.waitFor() != 0) {
      throw cannotStart("initdb failed");
    }
    Files.delete(password);
    Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private int attachedOrStarted() throws IOException, InterruptedException {
    Optional<PostmasterFile> left = PostmasterFile.read(data());
    if (left.isPresent() && left.get().isAlive()) {
      Optional<PostmasterFile> ready = awaitReady(null);
      if (ready.isPresent()) {
        return ready.get().port();
      }
    } else if (left.isPresent() && ProcessHandle.of(left.get().pid()).isPresent()) {
      left.get().disown();
    }
    for (int attempt = 0; attempt < 5; attempt++) {
      Process start = run(user(), startCommand(freePort()));
      Optional<PostmasterFile> ready = awaitReady(start);
      if (ready.isPresent()) {
        return ready.get().port();
      }
      // The port was taken meanwhile, or children of a killed server are still on their way out.
      LockSupport.parkNanos(Duration.ofMillis(100L << attempt).toNanos());
    }
    throw cannotStart("it did not start in five attempts");
  }

  /// Waits until the server takes connections; empty when it, or the program that starts it, is
  /// gone.
  private Optional<PostmasterFile> awaitReady(@org.jspecify.annotations.Nullable Process start)
      throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<PostmasterFile> server = PostmasterFile.read(data());
      if (server.isPresent() && server.get().ready() && server.get().isAlive()) {
        return server;
      }
      boolean coming =
          start == null
              ? server.isPresent() && server.get().isAlive()
              : start.isAlive() || start.exitValue() == 0;
      if (!coming) {
        return Optional.empty();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw cannotStart("it was not ready after " + PATIENCE.toMinutes() + " minutes");
  }

  private void stop() throws IOException {
    Optional<PostmasterFile> server = PostmasterFile.read(data());
    if (server.isEmpty() || !server.get().isAlive()) {
      return;
    }
    for (String mode : List.of("fast", "immediate")) {
      run(user(), pgCtl("stop", "-W", "-m", mode));
      long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (System.nanoTime() < deadline) {
        if (!server.get().isAlive()) {
          return;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
    throw cannotStart("it did not stop within a minute");
  }

  private ServerUser user() throws IOException {
    return ServerUser.ofData(data());
  }

  private List<String> startCommand(int freePort) {
    return pgCtl("start", "-w", "-t", Long.toString(PATIENCE.toSeconds()), "-o", "-p " + freePort);
  }

  private List<String> pgCtl(String action, String... options) {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("pg_ctl").toString());
    command.add(action);
    command.addAll(List.of("-D", data().toString(), "-s"));
    command.addAll(List.of(options));
    return command;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// What it prints goes to the server's log; it never waits for us to read.
  private Process run(ServerUser user, List<String> program) throws IOException {
    var builder = new ProcessBuilder(user.command(program));
    builder.directory(binaries.folder().toFile());
    ServerConfiguration.clean(builder.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private DatabaseUnusableException cannotStart(String why) {
    return new DatabaseUnusableException(
        new DatabaseFinding(
            "database.start",
            "cannot start PostgreSQL under " + folder,
            why,
            "look at the end of " + log + "; or use a server of your own with --jdbc-url"));
  }
}
