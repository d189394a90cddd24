package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Real servers and real processes: what starts, who shares it, and that nothing stays behind.
@Timeout(120)
class LocalServerIT {
  private Path home;

  @BeforeEach
  void begin() throws Exception {
    home = TestDatabase.newHome();
  }

  @AfterEach
  void end() throws Exception {
    try (var last = Database.open(new Home(home), DatabaseSettings.local())) {
      assertThat(last).isNotNull(); // stops what a failed test left running
    } catch (DatabaseUnusableException e) {
      // The test made it so.
    }
    PostgresBinaries.deleteTree(home);
  }

  @Test
  void startsInANewHomeAndLeavesNothingRunning() throws Exception {
    Path folder = home.resolve("new");
    Path postgres = Home.makePrivate(folder.resolve("postgres"));
    Files.createSymbolicLink(
        postgres.resolve(PostgresBinaries.VERSION),
        home.resolve("postgres").resolve(PostgresBinaries.VERSION).toRealPath());
    PostmasterFile server;

    try (Database database = Database.open(new Home(folder), DatabaseSettings.local())) {
      server = server(folder).orElseThrow();
      assertThat(server.isAlive()).isTrue();
      assertThat(ask(database, "select current_user || ' ' || current_schema()"))
          .isEqualTo("shortlist_app shortlist");
      assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(database, "show fsync")).isEqualTo("on");
      assertThat(ask(database, "select 'Ä' < 'a' collate \"default\"")).isEqualTo("f");
    }

    assertThat(server.isAlive()).isFalse();
    assertThat(server(folder)).isEmpty();
    assertThat(modes(folder)).isEqualTo("rwx------");
    assertThat(modes(folder.resolve("postgres/passwords"))).isEqualTo("rw-------");
  }

  @Test
  void isSharedWithinAProcessAndStoppedByTheLastUse() throws Exception {
    Database first = Database.open(new Home(home), DatabaseSettings.local());
    Database second = Database.open(new Home(home), DatabaseSettings.local());

    first.close();
    first.close();

    assertThat(ask(second, "select 1")).isEqualTo("1");
    second.close();
    assertThat(server(home)).isEmpty();
  }

  @Test
  void isSharedByProcessesAndStoppedByTheLast() throws Exception {
    PostmasterFile server;
    try (var other = DatabaseProcess.begin(home)) {
      String url = other.awaitOpen();
      server = server(home).orElseThrow();
      try (Database ours = Database.open(new Home(home), DatabaseSettings.local())) {
        assertThat(url).contains(":" + server.port() + "/");
        assertThat(server(home).orElseThrow().pid()).isEqualTo(server.pid());
        assertThat(ask(ours, "select 1")).isEqualTo("1");
      }
      assertThat(server.isAlive()).isTrue();

      assertThat(other.end()).isZero();
    }
    assertThat(server.isAlive()).isFalse();
  }

  @Test
  void isStartedOnceByTwoProcessesThatBeginTogether() throws Exception {
    try (var one = DatabaseProcess.begin(home);
        var two = DatabaseProcess.begin(home)) {
      assertThat(one.awaitOpen()).isEqualTo(two.awaitOpen());

      assertThat(one.end()).isZero();
      assertThat(two.end()).isZero();
    }
    assertThat(server(home)).isEmpty();
  }

  @Test
  void livesOnWhenAProcessIsKilledAndTheNextAttaches() throws Exception {
    PostmasterFile server;
    try (var other = DatabaseProcess.begin(home)) {
      other.awaitOpen();
      server = server(home).orElseThrow();

      other.kill();
    }

    assertThat(server.isAlive()).isTrue();
    try (Database next = Database.open(new Home(home), DatabaseSettings.local())) {
      assertThat(server(home).orElseThrow().pid()).isEqualTo(server.pid());
      assertThat(ask(next, "select 1")).isEqualTo("1");
    }
    assertThat(server.isAlive()).isFalse();
  }

  @Test
  void startsAgainWhenTheServerWasKilledToo() throws Exception {
    try (var other = DatabaseProcess.begin(home)) {
      other.awaitOpen();
      PostmasterFile server = server(home).orElseThrow();
      other.kill();
      ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
    }

    try (Database next = Database.open(new Home(home), DatabaseSettings.local())) {
      assertThat(ask(next, "select 1")).isEqualTo("1");
    }
    assertThat(server(home)).isEmpty();
  }

  @Test
  void startsAgainWhenAnotherProgramHasTheDeadServersNumber() throws Exception {
    Database.open(new Home(home), DatabaseSettings.local()).close();
    Path file = home.resolve("postgres/data/postmaster.pid");
    Files.writeString(
        file,
        ProcessHandle.current().pid()
            + "\n"
            + home.resolve("postgres/data")
            + "\n1700000000\n5432\n\n127.0.0.1\n 1 1\nready\n");

    try (Database next = Database.open(new Home(home), DatabaseSettings.local())) {
      assertThat(ask(next, "select 1")).isEqualTo("1");
    }
    assertThat(server(home)).isEmpty();
  }

  @Test
  void isStoppedWhenItsOnlyProcessIsTerminated() throws Exception {
    try (var other = DatabaseProcess.begin(home)) {
      other.awaitOpen();
      PostmasterFile server = server(home).orElseThrow();

      other.terminate();

      assertThat(server.isAlive()).isFalse();
    }
  }

  @Test
  void isStoppedWhenItsOnlyProcessIsTerminatedWhileItOpens() throws Exception {
    try (var other = DatabaseProcess.begin(home)) {
      while (server(home).isEmpty()) {
        Thread.sleep(5);
      }
      PostmasterFile server = server(home).orElseThrow();

      other.terminate();

      assertThat(server.isAlive()).isFalse();
      assertThat(server(home)).isEmpty();
    }
  }

  @Test
  void beginsAnewAfterAnInterruptedFirstStart() throws Exception {
    Files.createDirectories(home.resolve("postgres/data.unfinished/base"));
    Files.writeString(home.resolve("postgres/superuser.unfinished"), "x");

    try (Database next = Database.open(new Home(home), DatabaseSettings.local())) {
      assertThat(ask(next, "select 1")).isEqualTo("1");
    }

    assertThat(home.resolve("postgres/superuser.unfinished")).doesNotExist();
    assertThat(home.resolve("postgres/data.unfinished")).doesNotExist();
  }

  @Test
  void refusesDataOfAnotherMajorVersion() throws Exception {
    Files.createDirectories(home.resolve("postgres/data"));
    Files.writeString(home.resolve("postgres/data/PG_VERSION"), "17\n");

    assertThatThrownBy(() -> Database.open(new Home(home), DatabaseSettings.local()))
        .isInstanceOfSatisfying(
            DatabaseUnusableException.class,
            e -> assertThat(e.check()).isEqualTo("database.version"))
        .hasMessageContaining("PostgreSQL 17");
  }

  @Test
  void runsAsAnOrdinaryUser() throws Exception {
    assumeTrue(ServerUser.weAreRoot(), "every other test runs as an ordinary user already");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "no setpriv to become nobody");
    Path folder = TestDatabase.temporaryFolder();
    try {
      String classPath = copiedClassPath(Files.createDirectory(folder.resolve("classes")));
      Path theirs = Files.createDirectory(folder.resolve("theirs"));
      Files.setAttribute(theirs, "unix:uid", 65534);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      Path theirHome = theirs.resolve("home");
      List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

      try (var other = DatabaseProcess.begin(nobody, classPath, theirHome)) {
        other.awaitOpen();
        assertThat(Files.getAttribute(theirHome.resolve("postgres/data"), "unix:uid"))
            .isEqualTo(65534);
        // Root joins in: the server keeps its user.
        try (Database ours = Database.open(new Home(theirHome), DatabaseSettings.local())) {
          assertThat(ask(ours, "select 1")).isEqualTo("1");
        }
        assertThat(other.end()).isZero();
      }

      assertThat(server(theirHome)).isEmpty();
    } finally {
      PostgresBinaries.deleteTree(folder);
    }
  }

  @Test
  void becomesAnotherUserWhereRootMayHaveNoNamespace() throws Exception {
    assumeTrue(ServerUser.weAreRoot(), "only root cannot run PostgreSQL itself");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "no setpriv to become nobody");
    letEverybodyThrough(TestDatabase.home().folder());
    PostmasterFile server;

    try (var other = DatabaseProcess.begin(withoutNamespaces(), classPath(), home)) {
      other.awaitOpen();
      server = server(home).orElseThrow();
      assertThat(Files.getAttribute(home.resolve("postgres/data"), "unix:uid")).isNotEqualTo(0);
      assertThat(Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid")).isNotEqualTo(0);
      assertThat(modes(home.resolve("postgres/passwords"))).isEqualTo("rw-------");
      assertThat(other.end()).isZero();
    }

    assertThat(server.isAlive()).isFalse();
    try (Database again = Database.open(new Home(home), DatabaseSettings.local())) {
      assertThat(ask(again, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void saysWhatToDoWhereNobodyButRootCanReachTheHome() throws Exception {
    assumeTrue(ServerUser.weAreRoot(), "only root cannot run PostgreSQL itself");
    Path deep = Home.makePrivate(home.resolve("private/home"));
    Path postgres = Home.makePrivate(deep.resolve("postgres"));
    Files.createSymbolicLink(
        postgres.resolve(PostgresBinaries.VERSION),
        home.resolve("postgres").resolve(PostgresBinaries.VERSION).toRealPath());

    try (var other = DatabaseProcess.begin(withoutNamespaces(), classPath(), deep)) {
      assertThatThrownBy(other::awaitOpen)
          .hasMessageContaining("[database.root]")
          .hasMessageContaining("--home /var/lib/shortlist");
    }
  }

  /// An `unshare` that fails stands before the real one.
  private List<String> withoutNamespaces() throws Exception {
    Path unshare = Files.createDirectories(home.resolve("bin")).resolve("unshare");
    Files.writeString(unshare, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
    return List.of("env", "PATH=" + unshare.getParent() + ":" + System.getenv("PATH"));
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static void letEverybodyThrough(Path folder) throws Exception {
    for (Path path : List.of(folder, folder.resolve("postgres"))) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
    }
  }

  /// Another user cannot read the repository under root's home.
  private static String copiedClassPath(Path target) throws Exception {
    List<String> copied = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      Path copy = target.resolve(copied.size() + "-" + path.getFileName());
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          for (Path file : files.toList()) {
            Files.copy(file, copy.resolve(path.relativize(file).toString()));
          }
        }
      } else if (Files.exists(path)) {
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      copied.add(copy.toString());
    }
    Process everybody =
        new ProcessBuilder("chmod", "-R", "a+rX", target.toString()).inheritIO().start();
    assertThat(everybody.waitFor()).isZero();
    return String.join(File.pathSeparator, copied);
  }

  private static Optional<PostmasterFile> server(Path folder) throws Exception {
    return PostmasterFile.read(folder.resolve("postgres/data"));
  }

  private static String modes(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  static String ask(Database database, String question) throws Exception {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }
}
