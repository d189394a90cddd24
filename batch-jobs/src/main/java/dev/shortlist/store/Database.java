package dev.shortlist.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/// The database of one process: the local server under the home, or one that somebody else runs.
///
/// Close it when done. A JVM that is told to stop (SIGINT, SIGTERM, System.exit) closes it by
/// itself, after what `beforeShutdown` was given; closing twice does nothing, and a second caller
/// waits for the first. Only kill -9 leaves the local server running; the next process attaches to
/// it.
public final class Database implements AutoCloseable {
  private static final int COPY_PATIENCE_MILLIS = 2_000;

  private final DatabaseSettings settings;
  private final String url;
  private final String user;
  private final @Nullable String password;
  private final @Nullable LocalServer server;
  private final List<Runnable> beforeShutdown = new CopyOnWriteArrayList<>();
  private final Thread hook;
  private @Nullable HikariDataSource pool;
  private @Nullable PlatformTransactionManager transactions;
  private boolean closed;

  private Database(
      DatabaseSettings settings,
      String url,
      String user,
      @Nullable String password,
      @Nullable LocalServer server,
      Thread hook) {
    this.settings = settings;
    this.url = url;
    this.user = user;
    this.password = password;
    this.server = server;
    this.hook = hook;
  }

  /// Opens the database the settings name, migrating it if it is the local one.
  ///
  /// @throws DatabaseUnusableException if it cannot be started or reached, if the login could see
  ///   other tenants' rows, or if the schema is newer or older than this program
  public static Database open(Home home, DatabaseSettings settings) {
    String outside = settings.url();
    var opened = new CompletableFuture<Optional<Database>>();
    var hook = new Thread(() -> closeOnceOpen(opened), "shortlist-database");
    // First of all: a JVM told to stop while it opens must not leave a server behind.
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      Database database =
          outside == null ? openLocal(home, settings, hook) : openOutside(outside, settings, hook);
      opened.complete(Optional.of(database));
      return database;
    } finally {
      if (opened.complete(Optional.empty())) {
        forget(hook);
      }
    }
  }

  private static void closeOnceOpen(CompletableFuture<Optional<Database>> opened) {
    opened.join().ifPresent(Database::shutDown);
  }

  private static Database openLocal(Home home, DatabaseSettings settings, Thread hook) {
    LocalServer server = localServer(home);
    try {
      server.alone(() -> LocalDatabase.bringUpToDate(server));
      return new Database(
          settings,
          server.url(LocalDatabase.NAME),
          Schema.APP,
          server.passwords().app(),
          server,
          hook);
    } catch (RuntimeException | Error e) {
      server.close();
      throw e;
    }
  }

  private static LocalServer localServer(Home home) {
    try {
      return LocalServer.use(home.make());
    } catch (UncheckedIOException e) {
      throw new DatabaseUnusableException(
          new DatabaseFinding(
              "database.home",
              "cannot use the home " + home.folder(),
              "the system says: " + e.getCause(),
              "make the folder writable, or choose another with --home"),
          e);
    }
  }

  private static Database openOutside(String url, DatabaseSettings settings, Thread hook) {
    String address = DatabaseSettings.address(url);
    Properties login = DatabasePreparation.login(settings.user(), settings.password());
    try (Connection connection = DatabasePreparation.connect(url, login)) {
      refuse(DatabaseState.read(connection).findings(address));
    } catch (SQLException e) {
      throw new DatabaseUnusableException(
          DatabasePreparation.unreachable(address, settings.user(), e), e);
    }
    return new Database(settings, url, settings.user(), settings.password(), null, hook);
  }

  static void refuse(List<DatabaseFinding> findings) {
    if (!findings.isEmpty()) {
      throw new DatabaseUnusableException(findings.getFirst());
    }
  }

  /// The application's connections: a small pool, opened at first use.
  public synchronized DataSource dataSource() {
    if (closed) {
      throw new IllegalStateException("the database is closed");
    }
    if (pool == null) {
      pool = new HikariDataSource(poolSettings());
    }
    return pool;
  }

  /// How the pool's connections are used at this moment.
  ///
  /// @param waiting threads that wait for one
  public record PoolUse(int active, int idle, int waiting) {}

  /// How the application's connections are used; none when none was asked for, or it is closed.
  public synchronized PoolUse poolUse() {
    HikariPoolMXBean used = pool == null || closed ? null : pool.getHikariPoolMXBean();
    return used == null
        ? new PoolUse(0, 0, 0)
        : new PoolUse(
            used.getActiveConnections(),
            used.getIdleConnections(),
            used.getThreadsAwaitingConnection());
  }

  /// The one transaction manager over `dataSource()`.
  public synchronized PlatformTransactionManager transactionManager() {
    if (transactions == null) {
      transactions = new JdbcTransactionManager(dataSource());
    }
    return transactions;
  }

  /// The way to a tenant's rows.
  public TenantScope tenantScope() {
    return new TenantScope(dataSource(), transactionManager());
  }

  /// What the doctor has to say of this database: nothing, when tenants are kept apart.
  public List<DatabaseFinding> findings() {
    return DatabasePreparation.check(url, user, password);
  }

  /// Has something done before the pool closes when the JVM is told to stop: ending a job at its
  /// chunk, or closing an application context. Last given is done first. Not run by `close`.
  public void beforeShutdown(Runnable work) {
    beforeShutdown.addFirst(work);
  }

  private void shutDown() {
    try {
      for (Runnable work : beforeShutdown) {
        work.run();
      }
    } finally {
      close();
    }
  }

  /// Closes the pool, and stops the local server if nobody else uses it.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (pool != null) {
        pool.close();
      }
    } finally {
      if (server != null) {
        server.close();
      }
      forget(hook);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is stopping: the hook runs, has run, or will find us closed.
    }
  }

  /// Connections to a copy of this database, by the same login; none is made before it is needed.
  HikariDataSource copyAt(String address) {
    HikariConfig config = poolSettings();
    config.setPoolName("shortlist-replica");
    config.setJdbcUrl(address);
    config.setReadOnly(true);
    config.setConnectionTimeout(COPY_PATIENCE_MILLIS); // the database itself answers else
    return new HikariDataSource(config);
  }

  private HikariConfig poolSettings() {
    var config = new HikariConfig();
    config.setPoolName("shortlist");
    config.setDriverClassName("org.postgresql.Driver");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(settings.poolSize());
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(settings.connectTimeout().toMillis());
    config.addDataSourceProperty(
        "connectTimeout", Long.toString(settings.connectTimeout().toSeconds()));
    config.addDataSourceProperty(
        "socketTimeout", Long.toString(settings.socketTimeout().toSeconds()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // A chunk waits for its readers, a run's lock for the whole run.
    config.addDataSourceProperty(
        "options", "-c idle_in_transaction_session_timeout=0 -c idle_session_timeout=0");
    config.addDataSourceProperty("currentSchema", Schema.NAME);
    config.addDataSourceProperty("ApplicationName", "shortlist");
    // Details quote the row: names and lines of CVs.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }
}
