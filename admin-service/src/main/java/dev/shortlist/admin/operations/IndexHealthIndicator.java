package dev.shortlist.admin.operations;

import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.pipeline.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether this node's indexes can be read and written. One that is damaged is made anew from the
/// database when it is next opened.
@Component
class IndexHealthIndicator implements HealthIndicator {
  private final Path folder;
  private final TenantHomes homes;

  IndexHealthIndicator(Installation installation, TenantHomes homes) {
    this.folder = installation.home().folder().resolve("index");
    this.homes = homes;
  }

  @Override
  public Health health() {
    Path written = Files.exists(folder) ? folder : folder.getParent();
    if (written == null || !Files.isDirectory(written) || !Files.isWritable(written)) {
      return Health.down().build();
    }
    try {
      return Health.up().withDetail("open", homes.openIndexes().size()).build();
    } catch (RuntimeException unreadable) {
      return Health.down().build();
    }
  }
}
