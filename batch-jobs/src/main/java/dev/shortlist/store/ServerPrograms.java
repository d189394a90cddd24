package dev.shortlist.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's programs at work on one data folder: made, started, waited for, stopped. Whoever
/// calls sees to it that nobody else does at the same time.
///
/// @param log where the programs' and the server's output goes
record ServerPrograms(PostgresBinaries binaries, Path data, Path log) {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
  private static final long PAUSE_NANOS = Duration.ofMillis(3).toNanos();
  private static final long LARGEST_LOG_BYTES = 4 << 20;

  /// Makes the data folder: whole, or not at all.
  void initialize(String superuserPassword) throws IOException, InterruptedException {
    Path unfinished = data.resolveSibling("data.unfinished");
    Path password = data.resolveSibling("superuser.unfinished");
    PostgresBinaries.deleteTree(unfinished);
    ServerUser user = ServerUser.choose(data);
    Home.makePrivate(unfinished);
    ServerPasswords.writePrivate(password, superuserPassword);
    if (user instanceof ServerUser.Another(long uid)) {
      for (Path path : List.of(unfinished, password)) {
        Files.setAttribute(path, "unix:uid", (int) uid);
        Files.setAttribute(path, "unix:gid", (int) uid);
      }
    }
    Process initdb = run(user, ServerConfiguration.initdb(binaries, unfinished, password));
    if (initdb.waitFor() != 0) {
      throw failed("database.start", "initdb failed");
    }
    Files.delete(password);
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /// The port of the server that runs, or of the one started now.
  int attachOrStart() throws IOException {
    Optional<PostmasterFile> left = PostmasterFile.read(data);
    if (left.isPresent() && left.get().isAlive()) {
      Optional<PostmasterFile> ready = awaitReady(null);
      if (ready.isPresent()) {
        return ready.get().port();
      }
    } else if (left.isPresent() && ProcessHandle.of(left.get().pid()).isPresent()) {
      left.get().disown();
    }
    return start();
  }

  private int start() throws IOException {
    rotateLog();
    String patience = Long.toString(PATIENCE.toSeconds());
    for (int attempt = 0; attempt < 5; attempt++) {
      String port = "-p " + freePort();
      Process start = control("start", "-w", "-t", patience, "-o", port);
      Optional<PostmasterFile> ready = awaitReady(start);
      if (ready.isPresent()) {
        return ready.get().port();
      }
      // The port was taken meanwhile, or children of a killed server are still on their way out.
      LockSupport.parkNanos(Duration.ofMillis(100L << attempt).toNanos());
    }
    throw failed("database.start", "it did not start in five attempts");
  }

  /// Waits until the server takes connections; empty when it, or the program that starts it, is
  /// gone.
  private Optional<PostmasterFile> awaitReady(@Nullable Process start) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<PostmasterFile> server = PostmasterFile.read(data);
      boolean alive = server.isPresent() && server.get().isAlive();
      if (alive && server.get().ready()) {
        return server;
      }
      boolean coming = start == null ? alive : start.isAlive() || start.exitValue() == 0;
      if (!coming) {
        return Optional.empty();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw failed("database.start", "not ready after " + PATIENCE.toMinutes() + " minutes");
  }

  /// Whether the server is gone, now or within the time given.
  boolean isGoneWithin(Duration time) throws IOException {
    Optional<PostmasterFile> server = PostmasterFile.read(data);
    long deadline = System.nanoTime() + time.toNanos();
    while (server.isPresent() && server.get().isAlive()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return true;
  }

  /// Ends every connection, writes everything down, and returns when no process is left.
  void stop() throws IOException {
    if (isGoneWithin(Duration.ZERO)) {
      return;
    }
    for (String mode : List.of("fast", "immediate")) {
      control("stop", "-W", "-m", mode);
      if (isGoneWithin(STOP_PATIENCE)) {
        return;
      }
    }
    throw failed("database.stop", "it did not stop within a minute");
  }

  private Process control(String action, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("pg_ctl").toString());
    command.addAll(List.of(action, "-s", "-D", data.toString()));
    command.addAll(List.of(options));
    return run(ServerUser.ofData(data), command);
  }

  /// What it prints goes to the log; it never waits for us to read.
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

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void rotateLog() throws IOException {
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES) {
      Path previous = log.resolveSibling(log.getFileName() + ".1");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private DatabaseUnusableException failed(String check, String why) {
    return new DatabaseUnusableException(
        new DatabaseFinding(
            check,
            "cannot " + check.substring("database.".length()) + " PostgreSQL in " + data,
            why,
            "look at the end of " + log + "; or use a server of your own with --jdbc-url"));
  }
}
