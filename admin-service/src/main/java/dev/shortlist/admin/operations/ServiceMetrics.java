package dev.shortlist.admin.operations;

import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.store.Database;
import dev.shortlist.store.Replica;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/// What Prometheus reads of the database and the indexes; `shortlist_uploads` and
/// `shortlist_events_listeners` are their rooms' own, and `shortlist_http_requests` Spring's.
@Component
class ServiceMetrics implements MeterBinder {
  private final Database database;
  private final Replica replica;
  private final TenantHomes homes;

  ServiceMetrics(Installation installation, Replica replica, TenantHomes homes) {
    this.database = installation.database();
    this.replica = replica;
    this.homes = homes;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    connections(registry, "active", Database.PoolUse::active);
    connections(registry, "idle", Database.PoolUse::idle);
    Gauge.builder("shortlist.pool.waiting", () -> database.poolUse().waiting())
        .description("Threads that wait for a connection to the database")
        .register(registry);
    Gauge.builder("shortlist.replica.read", () -> replica.isRead() ? 1 : 0)
        .description("1 while lists are read from the replica")
        .register(registry);
    Gauge.builder("shortlist.index.open", () -> indexes().size())
        .description("Tenants' indexes that this node has open")
        .register(registry);
    Gauge.builder(
            "shortlist.index.candidates", () -> indexes().stream().mapToLong(Long::longValue).sum())
        .description("Candidates in the indexes that this node has open")
        .register(registry);
  }

  private void connections(
      MeterRegistry registry, String state, ToDoubleFunction<Database.PoolUse> use) {
    Gauge.builder("shortlist.pool.connections", () -> use.applyAsDouble(database.poolUse()))
        .description("Connections to the database")
        .tag("state", state)
        .register(registry);
  }

  private List<Long> indexes() {
    return homes.openIndexes();
  }
}
