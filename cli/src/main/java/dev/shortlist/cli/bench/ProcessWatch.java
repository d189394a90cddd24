package dev.shortlist.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Follows one call of the program to the end of its last process and counts what they took.
///
/// Under Linux the total and the server's share are the system's own count of ended processes; the
/// readers' share, and everything elsewhere, is what a look four times a second saw last.
final class ProcessWatch {
  private static final long PAUSE_MILLIS = 250;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final String READER = "dev.shortlist.document.child.ReaderProcess";
  private static final String SERVER = "postgres";

  /// What a process is to the program that is measured.
  private enum Role {
    PROGRAM,
    READER,
    DATABASE
  }

  /// A process as last seen.
  private record Seen(Role role, ProcessLook look) {}

  private final Optional<SystemCalls> calls;
  private final ProcessTable table;
  private final Process program;
  private final Path serverFile;
  private final Map<Long, Seen> seen = new HashMap<>();
  private Duration endedDatabase = Duration.ZERO;
  private long databaseBytes;

  private ProcessWatch(
      Optional<SystemCalls> calls, ProcessTable table, Process program, Path home) {
    this.calls = calls;
    this.table = table;
    this.program = program;
    this.serverFile = home.resolve("postgres/data/postmaster.pid");
  }

  /// Starts the program and waits until it and all it started are gone.
  static CountedRun run(Optional<SystemCalls> calls, ProcessBuilder builder, Path home)
      throws IOException, InterruptedException {
    Duration before = calls.map(SystemCalls::ofEndedChildren).orElse(Duration.ZERO);
    long begun = System.nanoTime();
    Process program = builder.start();
    var watch = new ProcessWatch(calls, ProcessTable.ofSystem(), program, home);
    while (!program.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
      watch.look();
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - begun);
    watch.awaitOthers();
    return watch.counted(wall, before);
  }

  private void look() {
    long own = 0;
    long shared = 0;
    for (ProcessLook look : looks()) {
      Seen known = seen.get(look.pid());
      // A process may become another program.
      Role role =
          known != null && known.look().name().equals(look.name()) ? known.role() : role(look);
      if (look.ended()) {
        bury(look, role);
        continue;
      }
      seen.put(look.pid(), new Seen(role, known == null ? look : look.after(known.look())));
      if (role == Role.DATABASE) {
        own += look.ownBytes();
        shared = Math.max(shared, look.sharedBytes());
      }
    }
    databaseBytes = Math.max(databaseBytes, own + shared);
  }

  private List<ProcessLook> looks() {
    if (calls.isPresent()) {
      return table.below(ProcessHandle.current().pid());
    }
    var looks = new ArrayList<ProcessLook>();
    looks.add(ProcessTable.Portable.look(program.toHandle()));
    looks.addAll(table.below(program.pid()));
    server()
        .ifPresent(server -> {
          looks.add(ProcessTable.Portable.look(server));
          looks.addAll(table.below(server.pid()));
        });
    return looks;
  }

  /// The server by its own file, where it is nobody's descendant.
  private Optional<ProcessHandle> server() {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(serverFile).getFirst().strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Role role(ProcessLook look) {
    if (look.name().equals(SERVER)) {
      return Role.DATABASE;
    }
    return look.pid() != program.pid() && ProcessTable.command(look.pid()).contains(READER)
        ? Role.READER
        : Role.PROGRAM;
  }

  /// Takes leave of a process whose parent is gone, so that the system adds its count to ours.
  private void bury(ProcessLook look, Role role) {
    if (look.parent() != ProcessHandle.current().pid() || look.pid() == program.pid()) {
      return;
    }
    Optional<Duration> cpu = calls.flatMap(system -> system.end(look.pid()));
    if (cpu.isPresent() && role == Role.DATABASE) {
      endedDatabase = endedDatabase.plus(cpu.get());
    }
  }

  private void awaitOthers() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    look();
    while (!looks().stream().allMatch(ProcessLook::ended) || hasUnburied()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "processes of the import are still there a minute after its end");
      }
      Thread.sleep(20);
      look();
    }
  }

  private boolean hasUnburied() {
    return calls.isPresent() && !looks().isEmpty();
  }

  private CountedRun counted(Duration wall, Duration before) {
    Duration readers = sum(Role.READER);
    Duration database = calls.isPresent() ? endedDatabase : sum(Role.DATABASE);
    Duration all =
        calls
            .map(system -> system.ofEndedChildren().minus(before))
            .orElseGet(() -> sum(Role.PROGRAM).plus(readers).plus(database));
    return new CountedRun(
        program.exitValue(),
        wall,
        all,
        readers,
        database,
        peak(program.pid()),
        peak(Role.READER),
        databaseBytes,
        (int) seen.values().stream().filter(each -> each.role() == Role.READER).count());
  }

  private Duration sum(Role role) {
    Duration sum = Duration.ZERO;
    for (Seen each : seen.values()) {
      if (each.role() == role) {
        sum = sum.plus(each.look().cpu());
      }
    }
    return sum;
  }

  private long peak(long pid) {
    Seen known = seen.get(pid);
    return known == null ? 0 : known.look().peakBytes();
  }

  private long peak(Role role) {
    return seen.values().stream()
        .filter(each -> each.role() == role)
        .mapToLong(each -> each.look().peakBytes())
        .max()
        .orElse(0);
  }
}
