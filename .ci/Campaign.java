import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Faults that imports must survive, dealt to the real launcher. Not part of the build:
///
///     java .ci/Campaign.java [crash] [postgres] [readers] [stop] [twice] [restart]
///         [--seed 7] [--rounds 10] [--folder CVS] [--launcher ./shortlist]
///
/// - crash: kill -9 of the import at a random moment, sometimes twice, then the same command again
/// - postgres: the same for the database server
/// - readers: the same for one reader process; the import itself must go on
/// - stop: SIGTERM or SIGINT at a random moment
/// - twice: two equal imports at the same instant
/// - restart: two restarts of one cut-off run at the same instant
///
/// After every round the tenant's `state export` must equal, byte for byte, that of an import nobody disturbed, and no
/// process may be left. Without --folder it makes one of samples/cvs. Exits with 1 when anything was not as it must be.
final class Campaign {
  private static final List<String> ALL =
      List.of("crash", "postgres", "readers", "stop", "twice", "restart");
  private static final String WORK = "campaign";

  private final Path temporary;
  private final CampaignPlace.Setting setting;
  private final Random random;
  private final int rounds;
  private Path binaries;
  private Duration undisturbed;
  private String expected;
  private int wrong;

  private Campaign(Path launcher, Path folder, Path vacancy, long seed, int rounds)
      throws IOException {
    this.temporary = Files.createTempDirectory("shortlist-" + WORK).toRealPath();
    Path cvs = folder == null ? samples(launcher.resolveSibling("samples/cvs")) : folder;
    this.setting = new CampaignPlace.Setting(launcher, cvs, vacancy, temporary, this::check);
    this.random = new Random(seed);
    this.rounds = rounds;
  }

  public static void main(String[] args) throws Exception {
    var wanted = new ArrayList<String>();
    Path launcher = Path.of("shortlist");
    Path folder = null;
    Path vacancy = Path.of("samples/vacancies/backend-engineer.yaml");
    long seed = 7;
    int rounds = 10;
    for (int at = 0; at < args.length; at++) {
      switch (args[at]) {
        case "--launcher" -> launcher = Path.of(args[++at]);
        case "--folder" -> folder = Path.of(args[++at]);
        case "--vacancy" -> vacancy = Path.of(args[++at]);
        case "--seed" -> seed = Long.parseLong(args[++at]);
        case "--rounds" -> rounds = Integer.parseInt(args[++at]);
        default -> wanted.add(args[at]);
      }
    }
    var campaign =
        new Campaign(
            launcher.toRealPath(),
            folder == null ? null : folder.toRealPath(),
            vacancy.toRealPath(),
            seed,
            rounds);
    say("seed %d, %d rounds", seed, rounds);
    boolean clean;
    try {
      clean = campaign.run(wanted.isEmpty() ? ALL : wanted);
    } finally {
      campaign.removeAll();
    }
    System.exit(clean ? 0 : 1);
  }

  private boolean run(List<String> wanted) throws Exception {
    reference();
    for (String fault : wanted) {
      switch (fault) {
        case "crash", "postgres" -> killed(fault);
        case "readers" -> readersKilled();
        case "stop" -> stopped();
        case "twice" -> twice();
        case "restart" -> restartedTwice();
        default -> throw new IllegalArgumentException("no fault '" + fault + "': " + ALL);
      }
    }
    say("wrong in all: %d", wrong);
    return wrong == 0;
  }

  private void reference() throws Exception {
    var place = new CampaignPlace(setting, Files.createDirectory(temporary.resolve("reference")), "default");
    place.ended(place.start("version"));
    place.ended(place.start("database", "check"));
    try (Stream<Path> unpacked = Files.list(place.home.resolve("postgres"))) {
      binaries = unpacked.filter(p -> Files.isDirectory(p.resolve("bin"))).findFirst().orElseThrow();
    }
    long begun = System.nanoTime();
    int exit = place.ended(place.importing());
    undisturbed = Duration.ofNanos(System.nanoTime() - begun);
    expected = place.export();
    check(exit == 0 || exit == 3, "the undisturbed import ended with " + exit);
    say(
        "undisturbed: exit %d in %.1f s, state %s of %d lines",
        exit, undisturbed.toMillis() / 1000.0, digest(expected), expected.lines().count());
  }

  /// Kills the import, or its database, at random moments until it has ended by itself.
  private void killed(String fault) throws Exception {
    int identical = 0;
    int kills = 0;
    int reruns = 0;
    for (int round = 1; round <= rounds; round++) {
      CampaignPlace place = place(fault + round);
      int blows = 1 + random.nextInt(2);
      var moments = new StringBuilder();
      for (int blow = 0; blow < blows; blow++) {
        Process process = place.importing();
        long wait = moment();
        if (process.waitFor(wait, TimeUnit.MILLISECONDS)) {
          moments.append(" ended-before-").append(wait);
          break;
        }
        if (fault.equals("crash")) {
          kill("-9", process.pid());
          process.waitFor();
        } else {
          boolean hit = place.killPostgres();
          int exit = place.ended(process);
          moments.append(hit ? "" : " (no server yet)").append(" exit-").append(exit);
          check(!hit || exit != 1, fault + round + " ended with 1, an unexpected failure: " + place.said());
        }
        kills++;
        moments.append(' ').append(wait);
      }
      int exit = -1;
      for (int rerun = 0; rerun < 3 && exit != 0 && exit != 3; rerun++) {
        exit = place.ended(place.importing());
        reruns++;
      }
      boolean same = place.export().equals(expected);
      identical += same ? 1 : 0;
      check(same, fault + round + ": another state; home kept: " + place.home);
      check(exit == 0 || exit == 3, fault + round + " could not be ended: " + exit + place.said());
      check(place.isQuiet(), fault + round + ": processes are left: " + place.processes());
      say("%s %d: after%s ms, exit %d, %s", fault, round, moments, exit, same ? "identical" : "DIFFERS");
      place.remove(same);
    }
    say("%s: %d/%d identical, %d kills, %d runs to the end", fault, identical, rounds, kills, reruns);
  }

  private void readersKilled() throws Exception {
    int identical = 0;
    int kills = 0;
    for (int round = 1; round <= rounds; round++) {
      CampaignPlace place = place("readers" + round);
      Process process = place.importing();
      int here = 0;
      while (!process.waitFor(100 + random.nextInt(1500), TimeUnit.MILLISECONDS)) {
        List<ProcessHandle> readers =
            process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("ReaderProcess"))
                .toList();
        if (!readers.isEmpty() && here < 5) {
          kill("-9", readers.get(random.nextInt(readers.size())).pid());
          here++;
        }
      }
      int exit = process.exitValue();
      int again = place.ended(place.importing()); // a document that lost two readers is tried again
      boolean same = place.export().equals(expected);
      identical += same ? 1 : 0;
      kills += here;
      check(exit == 0 || exit == 3, "readers" + round + " ended with " + exit + place.said());
      check(same, "readers" + round + ": another state; home kept: " + place.home);
      check(place.isQuiet(), "readers" + round + ": processes are left: " + place.processes());
      say("readers %d: %d killed, exit %d then %d, %s", round, here, exit, again, same ? "identical" : "DIFFERS");
      place.remove(same);
    }
    say("readers: %d/%d identical, %d kills", identical, rounds, kills);
  }

  private void stopped() throws Exception {
    int identical = 0;
    int signals = 0;
    long slowest = 0;
    for (int round = 1; round <= rounds; round++) {
      String signal = random.nextBoolean() ? "TERM" : "INT";
      CampaignPlace place = place("stop" + round);
      Process process = place.importing();
      long wait = moment();
      String told = "ended before " + wait + " ms";
      if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
        long begun = System.nanoTime();
        kill("-" + signal, process.pid());
        int exit = place.ended(process);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        boolean quiet = place.isQuiet();
        int right = signal.equals("TERM") ? 143 : 130;
        boolean over = exit == 0 || exit == 3; // the signal came after the last line
        check(exit == right || over, "stop" + round + " ended with " + exit + " after SIG" + signal + place.said());
        check(quiet, "stop" + round + ": processes are left: " + place.processes());
        check(millis <= 10_000, "stop" + round + " took " + millis + " ms to stop");
        String status = place.status();
        check(over || status.isEmpty() || status.equals("STOPPED") || status.equals("COMPLETED"),
            "stop" + round + ": the run is " + status);
        slowest = Math.max(slowest, millis);
        signals++;
        told = "SIG" + signal + " after " + wait + " ms, exit " + exit + " in " + millis + " ms, run " + status;
      }
      int exit = place.ended(place.importing());
      boolean same = place.export().equals(expected);
      identical += same ? 1 : 0;
      check(exit == 0 || exit == 3, "stop" + round + " could not be resumed: " + exit + place.said());
      check(same, "stop" + round + ": another state; home kept: " + place.home);
      say("stop %d: %s; resumed with exit %d, %s", round, told, exit, same ? "identical" : "DIFFERS");
      place.remove(same);
    }
    say("stop: %d/%d identical, %d signals, slowest %d ms", identical, rounds, signals, slowest);
  }

  private void twice() throws Exception {
    CampaignPlace first = place("twice");
    int one = 0;
    int both = 0;
    for (int round = 1; round <= rounds; round++) {
      var place = new CampaignPlace(setting, first.home, "twice-" + round);
      Process left = place.importing();
      Process right = place.other().importing();
      int[] exits = {place.ended(left), place.other().ended(right)};
      String told = place.said() + place.other().said();
      boolean won = exits[0] == 0 || exits[0] == 3;
      boolean alsoWon = exits[1] == 0 || exits[1] == 3;
      int loser = won ? exits[1] : exits[0];
      if (won && alsoWon) {
        both++; // the second came when the first had ended, or both ran: the count of runs tells
      } else {
        check((won || alsoWon) && loser == 7, "twice " + round + ": exits " + exits[0] + ", " + exits[1] + told);
        check(told.contains("another process is importing"), "twice " + round + ": no clear line: " + told);
        one += (won || alsoWon) && loser == 7 ? 1 : 0;
      }
      boolean same = place.export().equals(expected);
      check(same, "twice " + round + ": another state");
      say("twice %d: exits %d and %d, %s", round, exits[0], exits[1], same ? "identical" : "DIFFERS");
    }
    check(first.isQuiet(), "twice: processes are left: " + first.processes());
    say("twice: %d/%d one ran and the other ended with 7, %d one after the other", one, rounds, both);
    first.remove(wrong == 0);
  }

  private void restartedTwice() throws Exception {
    CampaignPlace first = place("restart");
    int one = 0;
    for (int round = 1; round <= rounds; round++) {
      var place = new CampaignPlace(setting, first.home, "restart-" + round);
      String run = "";
      for (int attempt = 0; attempt < 5 && run.isEmpty(); attempt++) {
        Process process = place.importing();
        if (!process.waitFor(Math.max(moment(), undisturbed.toMillis() / 3), TimeUnit.MILLISECONDS)) {
          kill("-9", process.pid());
          process.waitFor();
        }
        run = place.unfinished();
      }
      if (run.isEmpty()) {
        say("restart %d: no run could be cut off", round);
        continue;
      }
      Process left = place.start("runs", "restart", run);
      Process right = place.other().start("runs", "restart", run);
      int[] exits = {place.ended(left), place.other().ended(right)};
      boolean won = exits[0] == 0 || exits[0] == 3;
      boolean alsoWon = exits[1] == 0 || exits[1] == 3;
      boolean right1 = won != alsoWon && (won ? exits[1] : exits[0]) == 7;
      check(right1, "restart " + round + ": exits " + exits[0] + ", " + exits[1] + place.said() + place.other().said());
      one += right1 ? 1 : 0;
      boolean same = place.export().equals(expected);
      check(same, "restart " + round + ": another state");
      say("restart %d: run %s, exits %d and %d, %s", round, run, exits[0], exits[1], same ? "identical" : "DIFFERS");
    }
    check(first.isQuiet(), "restart: processes are left: " + first.processes());
    say("restart: %d/%d one ran and the other ended with 7", one, rounds);
    first.remove(wrong == 0);
  }

  private long moment() {
    return 200 + random.nextLong(Math.max(1, undisturbed.toMillis()));
  }

  private CampaignPlace place(String name) throws IOException {
    Path home = Files.createDirectory(temporary.resolve(name));
    Files.createDirectory(home.resolve("postgres"));
    // The same binaries, so that a round does not unpack them again.
    Files.createSymbolicLink(home.resolve("postgres").resolve(binaries.getFileName()), binaries);
    return new CampaignPlace(setting, home, "default");
  }

  /// The samples and five varied copies of those whose bytes may grow.
  private Path samples(Path cvs) throws IOException {
    Path made = Files.createDirectory(temporary.resolve("cvs"));
    try (Stream<Path> files = Files.list(cvs)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Files.copy(file, made.resolve(name));
        String more = name.endsWith(".pdf") ? "\n%% copy %d\n" : "\nCopy number %d\n";
        if (name.matches(".*\\.(pdf|txt|md|html)")) {
          for (int copy = 1; copy <= 5; copy++) {
            Path next = Files.copy(file, made.resolve("copy" + copy + " " + name));
            Files.writeString(next, String.format(Locale.ROOT, more, copy), StandardOpenOption.APPEND);
          }
        }
      }
    }
    return made;
  }

  static void kill(String signal, long pid) throws Exception {
    new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
  }

  private void check(boolean right, String what) {
    if (!right) {
      wrong++;
      say("WRONG: %s", what);
    }
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }

  private static String digest(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, 12);
  }

  private void removeAll() throws IOException {
    if (wrong == 0) {
      removeTree(temporary);
    } else {
      say("kept: %s", temporary);
    }
  }

  static void removeTree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
