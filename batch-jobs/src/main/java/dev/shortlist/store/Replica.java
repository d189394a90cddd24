package dev.shortlist.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.shortlist.hiring.TenantId;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;

/// A copy of the database (PostgreSQL's hot standby) that lists are read from while it keeps up;
/// the database itself whenever it does not, or there is none. Row level security holds on it as
/// there.
///
/// Whether it keeps up is asked once a second: it does when it has played all that the database has
/// written, or what it played last is no older than the longest lag.
public final class Replica implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Replica.class);
  private static final long ASKED_APART_NANOS = 1_000_000_000L;
  private static final int SECONDS = 2;

  private final Store primary;
  private final @Nullable Copy copy;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile long askedAt;
  private volatile boolean keepsUp;

  /// @param store over the copy, whose scope writes nothing
  private record Copy(HikariDataSource pool, Store store, Duration longestLag) {}

  private Replica(Store primary, @Nullable Copy copy) {
    this.primary = primary;
    this.copy = copy;
    this.askedAt = System.nanoTime() - ASKED_APART_NANOS;
  }

  /// No copy: everything is read from the database.
  public static Replica none(Store primary) {
    return new Replica(primary, null);
  }

  /// The copy at this address, with the login of the database; it need not be there yet.
  ///
  /// @param longestLag how far it may be behind and still be read
  public static Replica at(Store primary, String url, Duration longestLag) {
    HikariDataSource pool = primary.database().copyAt(url);
    var transactions = new JdbcTransactionManager(pool);
    transactions.setEnforceReadOnly(false); // the pool's connections are read-only
    return new Replica(
        primary, new Copy(pool, Store.readOnly(primary, pool, transactions), longestLag));
  }

  /// The result of work that only reads, and may be done twice.
  public <T extends @Nullable Object> T ask(TenantId tenant, Function<Store, T> work) {
    Copy there = copy;
    if (there != null && keepsUp(there)) {
      try {
        return there.store().ask(tenant, work);
      } catch (DataAccessException | TransactionException e) {
        // It went away, or had to cancel the question to go on playing (SQL state 40001).
        LOG.warn("the replica did not answer: {}", e.getClass().getSimpleName());
        keepsUp = false;
      }
    }
    return primary.ask(tenant, work);
  }

  /// Whether lists are read from a copy now.
  public boolean isRead() {
    return copy != null && keepsUp(copy);
  }

  /// One asks, the others go by what was found last.
  private boolean keepsUp(Copy there) {
    if (System.nanoTime() - askedAt >= ASKED_APART_NANOS && asking.tryLock()) {
      try {
        keepsUp = isCloseBehind(there);
      } catch (DataAccessException | IllegalStateException e) {
        keepsUp = false;
      } finally {
        askedAt = System.nanoTime();
        asking.unlock();
      }
    }
    return keepsUp;
  }

  private boolean isCloseBehind(Copy there) {
    String written =
        Objects.requireNonNull(
            template(primary.database().dataSource())
                .queryForObject("select pg_current_wal_lsn()::text", String.class));
    return Boolean.TRUE.equals(
        template(there.pool())
            .queryForObject(
                """
                select pg_is_in_recovery()
                  and (pg_last_wal_replay_lsn() >= ?::pg_lsn
                    or coalesce(now() - pg_last_xact_replay_timestamp() <= make_interval(secs => ?),
                                false))
                """,
                Boolean.class,
                written,
                there.longestLag().toMillis() / 1e3));
  }

  private static JdbcTemplate template(javax.sql.DataSource source) {
    var template = new JdbcTemplate(source);
    template.setQueryTimeout(SECONDS);
    return template;
  }

  @Override
  public void close() {
    if (copy != null) {
      copy.pool().close();
    }
  }
}
