package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.TenantId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class TenantScopeIT {
  private final Database database = TestDatabase.shared();
  private final TenantScope scope = database.tenantScope();
  private final JdbcTemplate sql = new JdbcTemplate(database.dataSource());
  private final TenantId ours = TestDatabase.freshTenant();
  private final TenantId theirs = TestDatabase.freshTenant();

  @Test
  void setsTheTenantForItsTransactionOnly() {
    assertThat(scope.<String>call(ours, this::tenant)).isEqualTo(ours.value());
    assertThat(tenant()).isNullOrEmpty();
  }

  @Test
  void joinsTheTransactionThatRuns() {
    var outer = new TransactionTemplate(database.transactionManager());

    outer.executeWithoutResult(status -> {
      scope.run(ours, () -> insert("ada"));
      scope.run(ours, () -> insert("grace"));
      status.setRollbackOnly();
    });

    assertThat(scope.<Integer>call(ours, this::candidates)).isZero();
  }

  @Test
  void refusesAnotherTenantInTheSameTransaction() {
    assertThatThrownBy(() -> scope.run(ours, () -> scope.run(theirs, () -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(ours.value())
        .hasMessageContaining(theirs.value());
    assertThatThrownBy(() ->
            scope.run(
                ours,
                () ->
                    new TenantScope(database.dataSource(), database.transactionManager())
                        .run(theirs, () -> {})))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAnotherTenantLaterInTheSameTransaction() {
    var outer = new TransactionTemplate(database.transactionManager());

    assertThatThrownBy(() ->
            outer.executeWithoutResult(_ -> {
              scope.run(ours, () -> insert("ada"));
              scope.run(theirs, () -> {});
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(scope.<Integer>call(ours, this::candidates)).isZero();
  }

  @Test
  void givesAnotherTenantATransactionOfItsOwn() {
    var anew = new TransactionTemplate(database.transactionManager());
    anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

    String after =
        scope.call(
            ours,
            () -> {
              anew.executeWithoutResult(_ ->
                  assertThat(scope.<String>call(theirs, this::tenant)).isEqualTo(theirs.value()));
              return scope.call(ours, this::tenant);
            });

    assertThat(after).isEqualTo(ours.value());
  }

  @Test
  void knowsItsTenantAgainAfterASavepointWasRolledBack() {
    var outer = new TransactionTemplate(database.transactionManager());
    var nested = new TransactionTemplate(database.transactionManager());
    nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

    outer.executeWithoutResult(_ -> {
      nested.executeWithoutResult(savepoint -> {
        scope.run(ours, () -> insert("ada"));
        savepoint.setRollbackOnly();
      });
      scope.run(ours, () -> insert("grace"));
    });

    assertThat(scope.<Integer>call(ours, this::candidates)).isEqualTo(1);
  }

  @Test
  void rollsBackWhenTheWorkThrows() {
    assertThatThrownBy(() ->
            scope.run(
                ours,
                () -> {
                  insert("ada");
                  throw new IllegalArgumentException("as planned");
                }))
        .hasMessage("as planned");

    assertThat(scope.<Integer>call(ours, this::candidates)).isZero();
  }

  @Test
  void refusesAManagerOfAnotherDataSource() throws Exception {
    try (Database other = Database.open(TestDatabase.home(), DatabaseSettings.local())) {
      var mixed =
          new TenantScope(database.dataSource(), new JdbcTransactionManager(other.dataSource()));

      assertThatThrownBy(() -> mixed.run(ours, () -> {}))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("not that of the data source");
    }
  }

  private void insert(String candidate) {
    sql.update("insert into candidate values (?, ?, date '2026-11-01')", ours.value(), candidate);
  }

  private int candidates() {
    Integer count = sql.queryForObject("select count(*) from candidate", Integer.class);
    return count == null ? -1 : count;
  }

  private String tenant() {
    return sql.queryForObject("select current_setting('app.tenant', true)", String.class);
  }
}
