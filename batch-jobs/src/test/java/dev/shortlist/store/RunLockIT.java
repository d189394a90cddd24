package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import dev.shortlist.hiring.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunLockIT {
  private static final DataSource CONNECTIONS = TestDatabase.shared().dataSource();

  private final TenantId tenant = TestDatabase.freshTenant();
  private final String recipe = UUID.randomUUID().toString();

  @Test
  void oneHoldsItAndAnotherCannot() throws SQLException {
    try (RunLock _ = taken()) {
      assertThat(RunLock.tryTake(CONNECTIONS, tenant, recipe)).isEmpty();
    }

    taken().close();
  }

  @Test
  void otherRecipesAndOtherTenantsAreOtherLocks() throws SQLException {
    try (RunLock _ = taken();
        RunLock other = RunLock.tryTake(CONNECTIONS, tenant, recipe + "x").orElseThrow();
        RunLock foreign =
            RunLock.tryTake(CONNECTIONS, TestDatabase.freshTenant(), recipe).orElseThrow()) {
      assertThat(other).isNotEqualTo(foreign);
    }
  }

  @Test
  void itIsFreeTheMomentItsHoldersConnectionDies() throws Exception {
    RunLock held = taken();

    killHolder();

    try (RunLock _ = eventuallyTaken()) {
      assertThatCode(held::close).as("the dead holder").doesNotThrowAnyException();
      assertThat(RunLock.tryTake(CONNECTIONS, tenant, recipe)).isEmpty();
    }
  }

  @Test
  void aRefusedTryKeepsNoConnection() throws SQLException {
    var pool = CONNECTIONS.unwrap(HikariDataSource.class);
    try (RunLock _ = taken()) {
      int before = pool.getHikariPoolMXBean().getActiveConnections();
      for (int time = 0; time < 30; time++) {
        assertThat(RunLock.tryTake(CONNECTIONS, tenant, recipe)).isEmpty();
      }
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(before);
    }
  }

  private RunLock taken() throws SQLException {
    return RunLock.tryTake(CONNECTIONS, tenant, recipe).orElseThrow();
  }

  private RunLock eventuallyTaken() throws Exception {
    Optional<RunLock> lock = RunLock.tryTake(CONNECTIONS, tenant, recipe);
    while (lock.isEmpty()) {
      Thread.sleep(20);
      lock = RunLock.tryTake(CONNECTIONS, tenant, recipe);
    }
    return lock.get();
  }

  /// Ends the server's side of every session that holds this lock, as when its process is killed.
  private void killHolder() throws SQLException {
    long key =
        Long.parseUnsignedLong(
            dev.shortlist.hiring.Sha256.of(tenant + "/" + recipe).substring(0, 16), 16);
    try (Connection superuser = TestDatabase.connect("postgres");
        Statement statement = superuser.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and"
              + " (classid::bigint << 32 | objid::bigint) = "
              + key);
    }
  }
}
