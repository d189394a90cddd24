package dev.shortlist.admin.operations;

import dev.shortlist.pipeline.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether documents, packs and the index can be written, and at least 100 MB are free.
@Component
class StorageHealthIndicator implements HealthIndicator {
  private static final long LEAST_FREE_BYTES = 100_000_000;

  private final Installation installation;

  StorageHealthIndicator(Installation installation) {
    this.installation = installation;
  }

  @Override
  public Health health() {
    Path folder = installation.home().folder();
    long free = folder.toFile().getUsableSpace();
    boolean ready = Files.isWritable(folder) && free >= LEAST_FREE_BYTES;
    return (ready ? Health.up() : Health.outOfService()).withDetail("freeBytes", free).build();
  }
}
