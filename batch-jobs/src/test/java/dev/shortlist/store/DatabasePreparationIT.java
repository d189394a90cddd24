package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A server that somebody else runs: prepared by an administrator who is no superuser.
@Timeout(120)
class DatabasePreparationIT {
  private Path home;
  private LocalServer server;
  private String url;

  @BeforeEach
  void begin() throws Exception {
    home = TestDatabase.newHome();
    server = LocalServer.use(new Home(home));
    url = server.url("hiring");
    asSuperuser(
        "postgres",
        "create role administrator login createrole password 'administrator'",
        "create database hiring owner administrator");
  }

  @AfterEach
  void end() throws Exception {
    server.close();
    PostgresBinaries.deleteTree(home);
  }

  @Test
  void preparesWithoutSuperuserAndMayBeRepeated() {
    prepare();
    prepare();

    assertThat(DatabasePreparation.check(url, "shortlist_app", "app")).isEmpty();
    try (Database database = Database.open(new Home(home), application())) {
      assertThat(database.tenantScope().<Integer>call(TestDatabase.freshTenant(), () -> 1))
          .isEqualTo(1);
    }
  }

  @Test
  void asksForPreparationWhenThereIsNoSchema() throws Exception {
    asSuperuser("hiring", "create role shortlist_app login password 'app'");

    assertThatThrownBy(() -> Database.open(new Home(home), application()))
        .isInstanceOfSatisfying(
            DatabaseUnusableException.class,
            e -> {
              assertThat(e.check()).isEqualTo("database.schema");
              assertThat(e.fix())
                  .endsWith("database prepare --admin-url " + DatabaseSettings.address(url));
            });
  }

  @Test
  void asksForPreparationWhenMigrationsArePending() throws Exception {
    prepare();
    asSuperuser("hiring", "delete from shortlist.flyway_schema_history where version::int > 1");

    assertThat(refusal(application())).contains("of version 1 and must be", "[database.schema]");
  }

  @Test
  void refusesASchemaOfANewerRelease() throws Exception {
    prepare();
    asSuperuser(
        "hiring",
        """
        insert into shortlist.flyway_schema_history
        select 99, '99', description, type, script, checksum, installed_by, now(), 1, true
        from shortlist.flyway_schema_history where version = '2'
        """);

    assertThat(refusal(application())).contains("of version 99", "[database.schema]");
  }

  @Test
  void refusesASuperuserAnOwnerAndWhoeverCanBecomeOne() throws Exception {
    prepare();
    String superuser = server.passwords().superuser();
    assertThat(refusal(DatabaseSettings.outside(url, "postgres", superuser)))
        .contains("is a superuser", "[database.role]");
    assertThat(refusal(DatabaseSettings.outside(url, "shortlist_owner", "owner")))
        .contains("owns Shortlist's tables", "[database.role]");

    asSuperuser("hiring", "grant shortlist_owner to shortlist_app");
    assertThat(refusal(application())).contains("or can become their owner");

    asSuperuser(
        "hiring",
        "revoke shortlist_owner from shortlist_app",
        "alter role shortlist_app bypassrls");
    assertThat(refusal(application())).contains("BYPASSRLS", "[database.role]");
  }

  @Test
  void tellsAWrongPasswordFromAServerThatIsNotThere() {
    prepare();

    assertThat(refusal(DatabaseSettings.outside(url, "shortlist_app", "wrong")))
        .contains("[database.login]")
        .doesNotContain("wrong");
    assertThat(refusal(DatabaseSettings.outside("jdbc:postgresql://127.0.0.1:1/x", "a", "b")))
        .contains("[database.reach]");
  }

  private void prepare() {
    DatabasePreparation.prepare(url, "administrator", "administrator", "owner", "app");
  }

  private DatabaseSettings application() {
    return DatabaseSettings.outside(url, "shortlist_app", "app");
  }

  private String refusal(DatabaseSettings settings) {
    try (Database _ = Database.open(new Home(home), settings)) {
      return "opened";
    } catch (DatabaseUnusableException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private void asSuperuser(String database, String... statements) throws Exception {
    try (Connection connection =
            DatabasePreparation.connect(
                server.url(database),
                DatabasePreparation.login("postgres", server.passwords().superuser()));
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
