package dev.shortlist.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/// Makes a database ready for Shortlist, and tells whether it is.
public final class DatabasePreparation {
  private DatabasePreparation() {}

  /// Makes the roles `shortlist_owner` and `shortlist_app` where they are missing, gives them these
  /// passwords, and migrates the schema as its owner. May be repeated.
  ///
  /// @param adminUrl the database to prepare, which exists; neither superuser nor its owner is
  ///   needed beyond CREATEROLE and the right to grant CREATE on it
  /// @throws DatabaseUnusableException if the server cannot be reached or refuses a step
  public static void prepare(
      String adminUrl,
      String adminUser,
      @Nullable String adminPassword,
      String ownerPassword,
      String appPassword) {
    try (Connection admin = connect(adminUrl, login(adminUser, adminPassword))) {
      makeRole(admin, Schema.OWNER, ownerPassword);
      makeRole(admin, Schema.APP, appPassword);
      grantDatabase(admin);
    } catch (SQLException e) {
      throw refused(adminUrl, adminUser, e);
    }
    Properties owner = login(Schema.OWNER, ownerPassword);
    try (Connection connection = connect(adminUrl, owner);
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists shortlist");
      statement.execute("grant usage on schema shortlist to shortlist_app");
    } catch (SQLException e) {
      throw refused(adminUrl, Schema.OWNER, e);
    }
    Schema.migrate(adminUrl, owner);
  }

  /// What keeps this login from using this database; empty when nothing does.
  public static List<DatabaseFinding> check(String url, String user, @Nullable String password) {
    String address = DatabaseSettings.address(url);
    try (Connection connection = connect(url, login(user, password))) {
      List<DatabaseFinding> findings = DatabaseState.read(connection).findings(address);
      return findings.isEmpty() ? RowSecurity.findings(connection, address) : findings;
    } catch (SQLException e) {
      return List.of(unreachable(address, user, e));
    }
  }

  private static void makeRole(Connection admin, String role, String password) throws SQLException {
    try (PreparedStatement known =
        admin.prepareStatement("select from pg_roles where rolname = ?")) {
      known.setString(1, role);
      try (ResultSet row = known.executeQuery();
          Statement statement = admin.createStatement()) {
        if (!row.next()) {
          statement.execute("create role " + role + " login");
        }
      }
    }
    // Hashed here: the password itself never reaches the server, nor its log.
    admin
        .unwrap(PGConnection.class)
        .alterUserPassword(role, password.toCharArray(), "scram-sha-256");
  }

  private static void grantDatabase(Connection admin) throws SQLException {
    try (Statement statement = admin.createStatement();
        ResultSet row = statement.executeQuery("select quote_ident(current_database())")) {
      row.next();
      String database = row.getString(1);
      statement.execute("grant connect, create on database " + database + " to " + Schema.OWNER);
      statement.execute("grant connect on database " + database + " to " + Schema.APP);
    }
  }

  static Properties login(String user, @Nullable String password) {
    var login = new Properties();
    login.setProperty("user", user);
    if (password != null) {
      login.setProperty("password", password);
    }
    login.setProperty("connectTimeout", "10");
    login.setProperty("ApplicationName", "shortlist");
    login.setProperty("logServerErrorDetail", "false");
    return login;
  }

  static Connection connect(String url, Properties login) throws SQLException {
    Connection connection = new Driver().connect(url, login);
    if (connection == null) {
      throw new SQLException("not an address of PostgreSQL: " + DatabaseSettings.address(url));
    }
    return connection;
  }

  static DatabaseFinding unreachable(String url, String user, SQLException e) {
    boolean login = e.getSQLState() != null && e.getSQLState().startsWith("28");
    return new DatabaseFinding(
        login ? "database.login" : "database.reach",
        "cannot connect to " + DatabaseSettings.address(url) + " as " + user,
        "the server says: " + e.getMessage(),
        login ? "check the user and the password" : "check the address, and that the server runs");
  }

  private static DatabaseUnusableException refused(String url, String user, SQLException e) {
    return new DatabaseUnusableException(
        new DatabaseFinding(
            "database.prepare",
            "cannot prepare " + DatabaseSettings.address(url) + " as " + user,
            "the server says: " + e.getMessage(),
            "use a login that may make roles and grant CREATE on this database"),
        e);
  }
}
