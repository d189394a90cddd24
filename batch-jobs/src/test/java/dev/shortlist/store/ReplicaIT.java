package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lists are read from a hot standby while it keeps up: a real one, made from a copy of the data.
@Timeout(120)
class ReplicaIT {
  private static final TenantId ACME = new TenantId("acme");
  private static final TenantId OTHER = new TenantId("other");

  @Test
  void readsFromACopyThatKeepsUpAndFromTheDatabaseOtherwise() throws Exception {
    Home home = replicated();
    Home copied = new Home(TestDatabase.newHome());
    copy(home, copied);
    try (Database database = Database.open(home, DatabaseSettings.local());
        Standby standby = new Standby(home, copied)) {
      Store store = TestDatabase.store(database);
      try (Replica replica = Replica.at(store, standby.url(), Duration.ofSeconds(2))) {
        store.tell(ACME, each -> each.organisations().name("Acme", Instant.EPOCH));
        await(() -> name(replica, ACME).equals("Acme from the copy"));
        assertThat(name(replica, OTHER)).isEqualTo(" from the copy"); // the fence stands there too

        standby.pause();
        store.tell(ACME, each -> each.organisations().name("Acme Ltd", Instant.EPOCH));
        assertThat(name(replica, ACME)).isEqualTo("Acme from the copy"); // within the lag
        await(() -> name(replica, ACME).equals("Acme Ltd from the database"));

        standby.resume();
        await(() -> name(replica, ACME).equals("Acme Ltd from the copy"));
      }
    } finally {
      PostgresBinaries.deleteTree(home.folder());
      PostgresBinaries.deleteTree(copied.folder());
    }
  }

  @Test
  void readsFromTheDatabaseWhenTheCopyIsGoneOrIsNone() throws Exception {
    Store store = TestDatabase.store(TestDatabase.shared());
    TenantId tenant = TestDatabase.freshTenant();
    store.tell(tenant, each -> each.organisations().name("Acme", Instant.EPOCH));
    LocalServer server = LocalServer.use(TestDatabase.home());
    try (Replica gone =
            Replica.at(store, "jdbc:postgresql://127.0.0.1:1/shortlist", Duration.ofSeconds(2));
        Replica none = Replica.at(store, server.url("shortlist"), Duration.ofSeconds(2))) {
      assertThat(name(gone, tenant)).isEqualTo("Acme from the database");
      assertThat(name(none, tenant)).isEqualTo("Acme from the database");
    } finally {
      server.close();
    }
  }

  private static String name(Replica replica, TenantId tenant) {
    return replica.ask(
        tenant,
        each ->
            each.organisations().find().map(Organisations.Organisation::name).orElse("")
                + (each.isCopy() ? " from the copy" : " from the database"));
  }

  private static void await(BooleanSupplier question) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!question.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited 30 s").isLessThan(until);
      Thread.sleep(100);
    }
  }

  /// A home whose server lets a standby follow it.
  private static Home replicated() throws IOException {
    var home = new Home(TestDatabase.newHome());
    Database.open(home, DatabaseSettings.local()).close();
    Path data = home.postgres().resolve("data");
    append(data.resolve("postgresql.conf"), "wal_level = replica\nmax_wal_senders = 2\n");
    append(data.resolve("pg_hba.conf"), "host replication postgres 127.0.0.1/32 scram-sha-256\n");
    // What was written before says less than a standby needs.
    Database.open(home, DatabaseSettings.local()).close();
    return home;
  }

  private static void append(Path file, String lines) throws IOException {
    Files.writeString(file, "\n" + lines, StandardOpenOption.APPEND);
  }

  private static void copy(Home from, Home to) throws IOException {
    Path source = from.postgres();
    try (Stream<Path> files = Files.walk(source.resolve("data"))) {
      for (Path file : files.toList()) {
        Path copy = to.postgres().resolve(source.relativize(file));
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    Files.copy(
        source.resolve("passwords"),
        to.postgres().resolve("passwords"),
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  /// A server that plays what another writes.
  private static final class Standby implements AutoCloseable {
    private final LocalServer server;

    Standby(Home primary, Home home) throws IOException {
      LocalServer followed = LocalServer.use(primary);
      String url = followed.url("shortlist");
      String port = url.replaceFirst(".*:(\\d+)/.*", "$1");
      Path data = home.postgres().resolve("data");
      Files.writeString(data.resolve("standby.signal"), "");
      append(
          data.resolve("postgresql.conf"),
          "primary_conninfo = 'host=127.0.0.1 port=%s user=postgres password=%s sslmode=disable'\n"
              .formatted(port, followed.passwords().superuser()));
      followed.close();
      server = LocalServer.use(home);
    }

    String url() {
      return server.url("shortlist");
    }

    void pause() throws SQLException {
      say("select pg_wal_replay_pause()");
    }

    void resume() throws SQLException {
      say("select pg_wal_replay_resume()");
    }

    private void say(String words) throws SQLException {
      try (Connection connection =
              DatabasePreparation.connect(
                  url(), DatabasePreparation.login("postgres", server.passwords().superuser()));
          Statement statement = connection.createStatement()) {
        statement.execute(words);
      }
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
