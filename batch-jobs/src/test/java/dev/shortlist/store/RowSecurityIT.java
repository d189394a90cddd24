package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.TenantId;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// One tenant never sees another's rows: asked of the catalogue, then tried.
@Timeout(120)
class RowSecurityIT {
  private static final int THREADS = 64;

  /// Over a pool of four; 20,000 with -Dshortlist.tenancy.requests=20000.
  private static final int REQUESTS = Integer.getInteger("shortlist.tenancy.requests", 6_400);

  private static final String INSERT = "insert into candidate values (?, ?, date '2026-11-01')";

  private final Database database = TestDatabase.shared();
  private final TenantScope scope = database.tenantScope();
  private final JdbcTemplate sql = new JdbcTemplate(database.dataSource());

  @Test
  void keepsEveryTableWithATenantBehindTheFence() throws Exception {
    try (Connection owner = TestDatabase.connect(Schema.OWNER)) {
      assertThat(RowSecurity.findings(owner, "test")).isEmpty();
    }
    assertThat(
            sql.queryForObject(
                "select count(*)::int from pg_policies where schemaname = 'shortlist'",
                Integer.class))
        .isGreaterThanOrEqualTo(26); // one a table with a tenant
  }

  /// Each is a way in which such fences were seen to fail.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alter table candidate disable row level security | not enabled",
        "alter table candidate no force row level security | not forced",
        "drop policy tenant on candidate | no policy",
        "create policy open on candidate using (true) with check (true) | policy open",
        "alter policy tenant on candidate with check (true) | policy tenant",
        "alter table index_replica add constraint global unique (replica) | unique key",
        "create table loose (name text) | no tenant_id",
        "create view leak as select * from candidate | not security_invoker",
        "create materialized view copy as select * from candidate | materialized view",
        "create function f() returns int language sql security definer as 'select 1' | definer",
      })
  void tellsWhenAHoleIsMade(String hole, String said) throws Exception {
    try (Connection owner = TestDatabase.connect(Schema.OWNER);
        var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("set local search_path = shortlist");
      statement.execute(hole);

      List<DatabaseFinding> findings = RowSecurity.findings(owner, "test");

      owner.rollback();
      assertThat(findings).singleElement().asString().contains(said, "database.tenancy");
    }
  }

  @Test
  void showsNothingWithoutATenantAndNothingWithAnEmptyOne() {
    TenantId tenant = TestDatabase.freshTenant();
    scope.run(tenant, () -> sql.update(INSERT, tenant.value(), "ada"));

    assertThat(candidates()).isZero();
    assertThat(
            scope.<Integer>call(
                tenant,
                () -> {
                  sql.queryForObject("select set_config('app.tenant', '', true)", String.class);
                  return candidates();
                }))
        .isZero();
    assertThat(scope.<Integer>call(tenant, this::candidates)).isEqualTo(1);
  }

  @Test
  void showsNothingToTheOwnerEither() throws Exception {
    TenantId tenant = TestDatabase.freshTenant();
    scope.run(tenant, () -> sql.update(INSERT, tenant.value(), "ada"));

    try (Connection owner = TestDatabase.connect(Schema.OWNER);
        var rows = owner.createStatement().executeQuery("select * from shortlist.candidate")) {
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void refusesRowsForAnotherTenant() {
    TenantId ours = TestDatabase.freshTenant();
    TenantId theirs = TestDatabase.freshTenant();
    scope.run(ours, () -> sql.update(INSERT, ours.value(), "ada"));

    assertThatThrownBy(() -> scope.run(ours, () -> sql.update(INSERT, theirs.value(), "grace")))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() ->
            scope.run(ours, () -> sql.update("update candidate set tenant_id = ?", theirs.value())))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> sql.update(INSERT, ours.value(), "grace"))
        .rootCause()
        .hasMessageContaining("row-level security");
    scope.run(theirs, () -> assertThat(sql.update("delete from candidate")).isZero());
    assertThat(scope.<Integer>call(ours, this::candidates)).isEqualTo(1);
  }

  @Test
  void doesNotTellThatAnotherTenantHasTheSameKey() {
    TenantId ours = TestDatabase.freshTenant();
    TenantId theirs = TestDatabase.freshTenant();
    scope.run(ours, () -> sql.update(INSERT, ours.value(), "ada"));

    scope.run(theirs, () -> sql.update(INSERT, theirs.value(), "ada"));

    assertThat(scope.<Integer>call(theirs, this::candidates)).isEqualTo(1);
  }

  @Test
  void leaksNoTenantThroughThePool() throws Exception {
    long seed = 20261122;
    TenantId[] tenants =
        IntStream.range(0, 8).mapToObj(_ -> TestDatabase.freshTenant()).toArray(TenantId[]::new);
    for (TenantId tenant : tenants) {
      scope.run(tenant, () -> sql.update(INSERT, tenant.value(), tenant.value()));
    }
    try (Database small =
            Database.open(TestDatabase.home(), DatabaseSettings.local().withPoolSize(4));
        ExecutorService people = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Integer>> work =
          IntStream.range(0, THREADS)
              .<Callable<Integer>>mapToObj(i -> () -> foreignRows(small, tenants, seed + i))
              .toList();

      for (Future<Integer> foreign : people.invokeAll(work)) {
        assertThat(foreign.get()).as("foreign rows, seed %d", seed).isZero();
      }
    }
  }

  /// Requests of random tenants that end well, fail in SQL, throw, time out, or name no tenant.
  private static int foreignRows(Database small, TenantId[] tenants, long seed) {
    var random = new Random(seed);
    var scope = small.tenantScope();
    var sql = new JdbcTemplate(small.dataSource());
    int foreign = 0;
    for (int i = 0; i < REQUESTS / THREADS; i++) {
      TenantId tenant = tenants[random.nextInt(tenants.length)];
      int kind = random.nextInt(6);
      if (kind == 0) {
        foreign += sql.queryForList("select tenant_id from candidate", String.class).size();
        continue;
      }
      try {
        foreign +=
            scope.<Integer>call(
                tenant,
                () -> {
                  List<String> seen =
                      sql.queryForList("select tenant_id from candidate", String.class);
                  int others = (int) seen.stream().filter(t -> !t.equals(tenant.value())).count();
                  switch (kind) {
                    case 1 -> sql.execute("select 1 / 0");
                    case 2 -> throw new IllegalStateException("as planned");
                    case 3 -> {
                      sql.execute("set local statement_timeout = 1");
                      sql.execute("select pg_sleep(1)");
                    }
                    default -> sql.execute("select 1");
                  }
                  return others;
                });
      } catch (org.springframework.dao.DataAccessException e) {
        assertThat(kind).isIn(1, 3);
      } catch (IllegalStateException e) {
        assertThat(kind).isEqualTo(2);
      }
    }
    return foreign;
  }

  private int candidates() {
    Integer count = sql.queryForObject("select count(*) from candidate", Integer.class);
    return count == null ? -1 : count;
  }
}
