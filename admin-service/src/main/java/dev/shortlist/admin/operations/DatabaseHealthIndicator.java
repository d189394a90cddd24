package dev.shortlist.admin.operations;

import dev.shortlist.pipeline.Installation;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the database answers within two seconds.
@Component
class DatabaseHealthIndicator implements HealthIndicator {
  private static final int SECONDS = 2;

  private final Installation installation;

  DatabaseHealthIndicator(Installation installation) {
    this.installation = installation;
  }

  @Override
  public Health health() {
    try (Connection connection = installation.database().dataSource().getConnection()) {
      return connection.isValid(SECONDS) ? Health.up().build() : Health.down().build();
    } catch (SQLException | IllegalStateException e) {
      return Health.down().build();
    }
  }
}
