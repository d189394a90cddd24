package dev.shortlist.store;

import dev.shortlist.hiring.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The only way to a tenant's rows: a transaction that has told PostgreSQL whose they are. Row
/// level security does the rest; without a scope there is nothing to see.
///
/// Joins the transaction that runs, or begins one. A transaction belongs to one tenant until it
/// ends.
public final class TenantScope {
  private final Key key;
  private final JdbcTemplate sql;
  private final TransactionTemplate transactions;
  private final TransactionTemplate apart;
  private final Consumer<TenantId> beforeCommit;

  /// @param transactionManager the one that manages this data source's transactions
  public TenantScope(DataSource dataSource, PlatformTransactionManager transactionManager) {
    this(dataSource, transactionManager, _ -> {});
  }

  /// @param beforeCommit done as the tenant, last of all in every transaction
  TenantScope(
      DataSource dataSource,
      PlatformTransactionManager transactionManager,
      Consumer<TenantId> beforeCommit) {
    this.beforeCommit = beforeCommit;
    this.key = new Key(dataSource);
    this.sql = new JdbcTemplate(dataSource);
    this.transactions = new TransactionTemplate(transactionManager);
    this.apart = new TransactionTemplate(transactionManager);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Runs the work as this tenant and gives its result; rolls back if it throws.
  ///
  /// @throws IllegalStateException if the transaction that runs belongs to another tenant
  public <T extends @Nullable Object> T call(TenantId tenant, Supplier<T> work) {
    return call(transactions, tenant, work);
  }

  /// The same in a transaction of its own, on a connection of its own, whatever runs around it.
  public <T extends @Nullable Object> T callApart(TenantId tenant, Supplier<T> work) {
    return call(apart, tenant, work);
  }

  private <T extends @Nullable Object> T call(
      TransactionTemplate transactions, TenantId tenant, Supplier<T> work) {
    // The template is declared to give null only when its callback does.
    @SuppressWarnings("NullAway")
    T result =
        transactions.execute(_ -> {
          enter(tenant);
          return work.get();
        });
    return result;
  }

  /// Runs the work as this tenant; rolls back if it throws.
  public void run(TenantId tenant, Runnable work) {
    transactions.executeWithoutResult(_ -> {
      enter(tenant);
      work.run();
    });
  }

  private void enter(TenantId tenant) {
    Object current = TransactionSynchronizationManager.getResource(key);
    if (current instanceof Bound(TenantId other) && !other.equals(tenant)) {
      throw new IllegalStateException(
          "this transaction belongs to tenant " + other + " and cannot serve " + tenant);
    }
    // Said again on every entry: the end of a savepoint may have taken it back.
    sql.execute((Connection connection) -> setTenant(connection, tenant));
    if (current == null) {
      var bound = new Bound(tenant);
      TransactionSynchronizationManager.bindResource(key, bound);
      TransactionSynchronizationManager.registerSynchronization(new Unbinding(bound));
    }
  }

  private static boolean setTenant(Connection connection, TenantId tenant) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException("the transaction manager is not that of the data source");
    }
    try (PreparedStatement set =
        connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
      set.setString(1, tenant.value());
      return set.execute();
    }
  }

  /// Scopes over one data source are one scope.
  private record Key(DataSource dataSource) {}

  private record Bound(TenantId tenant) {}

  /// Unbinds when the transaction ends, and while another one runs in its place.
  private final class Unbinding implements TransactionSynchronization {
    private final Bound bound;

    private Unbinding(Bound bound) {
      this.bound = bound;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      beforeCommit.accept(bound.tenant());
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(key, bound);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
  }
}
