package dev.shortlist.store;

import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The schema `shortlist` and its migrations, which run as its owner.
final class Schema {
  static final String NAME = "shortlist";
  static final String OWNER = "shortlist_owner";
  static final String APP = "shortlist_app";

  /// The number of the last migration in db/migration.
  static final int CURRENT = 19;

  private Schema() {}

  /// Brings the schema to `CURRENT`. Only here are Flyway's classes loaded.
  static void migrate(String url, Properties ownerLogin) {
    ClassLoader classes = Schema.class.getClassLoader();
    try {
      Flyway.configure(classes)
          .dataSource(url, ownerLogin.getProperty("user"), ownerLogin.getProperty("password", ""))
          .locations("classpath:db/migration")
          .schemas(NAME)
          .defaultSchema(NAME)
          .createSchemas(true)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new DatabaseUnusableException(
          new DatabaseFinding(
              "database.schema",
              "cannot migrate " + DatabaseSettings.address(url),
              "a migration failed",
              "look at the cause with -v; nothing of the failed migration was kept"),
          e);
    }
  }
}
