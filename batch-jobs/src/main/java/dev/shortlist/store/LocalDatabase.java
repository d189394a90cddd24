package dev.shortlist.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The database `shortlist` of the local server: made, migrated and checked without anybody's help.
final class LocalDatabase {
  static final String NAME = "shortlist";

  /// Unknown role, wrong password (a role without one), unknown database, no right to connect to
  /// it.
  private static final Set<String> NOT_YET = Set.of("28000", "28P01", "3D000", "42501");

  private LocalDatabase() {}

  /// Usually one connection and two questions; more only on a new home or after an upgrade.
  static void bringUpToDate(LocalServer server) {
    DatabaseState state = readOnceAlive(server);
    if (state == null || state.needsMigration()) {
      String url = server.url(NAME);
      prepare(server, url);
      state = read(server);
    }
    if (state == null) {
      throw new IllegalStateException(Schema.APP + " cannot log in to the database just made");
    }
    Database.refuse(state.findings(DatabaseSettings.address(server.url(NAME))));
  }

  /// A server that was killed a moment ago still looks alive until one tries to talk to it.
  private static @Nullable DatabaseState readOnceAlive(LocalServer server) {
    try {
      return read(server);
    } catch (DatabaseUnusableException e) {
      if (!server.isBackAfterDying()) {
        throw e;
      }
      return read(server);
    }
  }

  /// Null when there is no such database or login yet.
  private static @Nullable DatabaseState read(LocalServer server) {
    String url = server.url(NAME);
    Properties login = DatabasePreparation.login(Schema.APP, server.passwords().app());
    try (Connection app = DatabasePreparation.connect(url, login)) {
      return DatabaseState.read(app);
    } catch (SQLException e) {
      if (NOT_YET.contains(String.valueOf(e.getSQLState()))) {
        return null;
      }
      throw unusable(url, Schema.APP, e);
    }
  }

  private static void prepare(LocalServer server, String url) {
    ServerPasswords passwords = server.passwords();
    Properties login = DatabasePreparation.login("postgres", passwords.superuser());
    try (Connection admin = DatabasePreparation.connect(server.url("postgres"), login);
        Statement statement = admin.createStatement();
        ResultSet row =
            statement.executeQuery("select from pg_database where datname = 'shortlist'")) {
      if (!row.next()) {
        statement.execute("create database shortlist");
      }
    } catch (SQLException e) {
      throw unusable(url, "postgres", e);
    }
    DatabasePreparation.prepare(
        url, "postgres", passwords.superuser(), passwords.owner(), passwords.app());
    hashLightly(server, login);
  }

  /// SCRAM's 4096 rounds slow guessing down; in 256 random bits there is nothing to guess, and they
  /// would cost every command 0.1 s of CPU.
  private static void hashLightly(LocalServer server, Properties superuser) {
    String url = server.url(NAME);
    try (Connection admin = DatabasePreparation.connect(url, superuser);
        Statement statement = admin.createStatement()) {
      statement.execute("set scram_iterations = 1");
      statement.execute("alter role shortlist_app password '" + server.passwords().app() + "'");
    } catch (SQLException e) {
      throw unusable(url, "postgres", e);
    }
  }

  private static DatabaseUnusableException unusable(String url, String user, SQLException e) {
    return new DatabaseUnusableException(DatabasePreparation.unreachable(url, user, e), e);
  }
}
