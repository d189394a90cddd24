package dev.shortlist.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What the application's own login sees of a database: asked at every start, so kept to two
/// questions.
///
/// @param schemaVersion the last migration applied; 0 when there is none
record DatabaseState(
    int serverVersion,
    String role,
    boolean superuser,
    boolean bypassesRowSecurity,
    boolean ownsTables,
    int schemaVersion) {

  /// security_invoker views came with 15.
  static final int OLDEST_SERVER = 15;

  static DatabaseState read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(QUESTION)) {
        row.next();
        boolean knowsSchema = row.getBoolean("knows_schema");
        return new DatabaseState(
            row.getInt("server_version") / 10_000,
            row.getString("role"),
            row.getBoolean("superuser"),
            row.getBoolean("bypasses"),
            row.getBoolean("owns"),
            knowsSchema ? schemaVersion(connection) : 0);
      }
    }
  }

  /// A role counts as superuser, bypassing or owner if it can become one: membership is enough.
  private static final String QUESTION =
      """
      select current_setting('server_version_num')::int as server_version,
             current_user as role,
             exists (select from pg_roles r
                     where r.rolsuper and pg_has_role(current_user, r.oid, 'member')) as superuser,
             exists (select from pg_roles r
                     where r.rolbypassrls and pg_has_role(current_user, r.oid, 'member')) as bypasses,
             exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'shortlist' and c.relkind in ('r', 'p', 'v', 'm')
                       and pg_has_role(current_user, c.relowner, 'member')) as owns,
             exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'shortlist' and c.relname = 'flyway_schema_history'
                       and has_schema_privilege(n.oid, 'usage')
                       and has_table_privilege(c.oid, 'select')) as knows_schema
      """;

  private static int schemaVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select coalesce(max(version::int), 0) from shortlist.flyway_schema_history
                where success and version is not null
                """)) {
      row.next();
      return row.getInt(1);
    }
  }

  boolean needsMigration() {
    return schemaVersion < Schema.CURRENT;
  }

  List<DatabaseFinding> findings(String address) {
    List<DatabaseFinding> findings = new ArrayList<>();
    if (serverVersion < OLDEST_SERVER) {
      findings.add(
          new DatabaseFinding(
              "database.version",
              "cannot use the server of " + address,
              "it is PostgreSQL " + serverVersion + ", and tenants are kept apart from 15 on",
              "use PostgreSQL 15 or newer"));
    }
    if (superuser) {
      findings.add(roleFinding(address, "is a superuser or can become one"));
    }
    if (bypassesRowSecurity) {
      findings.add(roleFinding(address, "has BYPASSRLS or can become a role that has"));
    }
    if (ownsTables) {
      findings.add(roleFinding(address, "owns Shortlist's tables or can become their owner"));
    }
    if (schemaVersion > Schema.CURRENT) {
      findings.add(
          new DatabaseFinding(
              "database.schema",
              "cannot use the schema in " + address,
              "it is of version " + schemaVersion + " and this program knows " + Schema.CURRENT,
              "use the newer release of Shortlist that migrated it"));
    }
    if (needsMigration()) {
      findings.add(
          new DatabaseFinding(
              "database.schema",
              "cannot use the schema in " + address,
              schemaVersion == 0
                  ? "it is not there yet, or " + role + " may not see it"
                  : "it is of version " + schemaVersion + " and must be " + Schema.CURRENT,
              "run shortlist database prepare --admin-url " + address));
    }
    return findings;
  }

  private DatabaseFinding roleFinding(String address, String why) {
    return new DatabaseFinding(
        "database.role",
        "cannot use " + address + " as " + role,
        role + " " + why + ", so one tenant could see another's rows",
        "log in as " + Schema.APP + ", made by shortlist database prepare");
  }
}
