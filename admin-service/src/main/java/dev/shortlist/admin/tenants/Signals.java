package dev.shortlist.admin.tenants;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.Installation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// What other nodes on the same database tell (PostgreSQL's LISTEN and NOTIFY): that a tenant has
/// something new. A signal may be missed while the database is away; who listens looks at
/// everything then.
@Component
public class Signals implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
  private static final int PATIENCE_MILLIS = 1_000;

  /// Hears of a channel; must not block.
  public interface Listener {
    void told(TenantId tenant);

    /// Signals may have been missed.
    void missed();
  }

  private final Installation installation;
  private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
  private volatile boolean running;

  Signals(Installation installation) {
    this.installation = installation;
  }

  public void listen(String channel, Listener listener) {
    listeners.computeIfAbsent(channel, _ -> new CopyOnWriteArrayList<>()).add(listener);
  }

  @Override
  public synchronized void start() {
    running = true;
    Thread.ofVirtual().name("signals").start(this::listenUntilStopped);
  }

  private void listenUntilStopped() {
    while (running) {
      try (Connection connection = installation.database().dataSource().getConnection()) {
        listenOn(connection);
      } catch (SQLException | IllegalStateException e) {
        if (running) {
          LOG.warn("signals of other nodes are not heard: {}", e.getClass().getSimpleName());
          pause();
        }
      }
    }
  }

  private void listenOn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String channel : listeners.keySet()) {
        statement.execute("listen " + channel);
      }
      listeners.values().forEach(all -> all.forEach(Listener::missed));
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (running) {
        PGNotification[] heard = postgres.getNotifications(PATIENCE_MILLIS);
        for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
          tell(each);
        }
      }
      statement.execute("unlisten *");
    }
  }

  private void tell(PGNotification heard) {
    List<Listener> told = listeners.getOrDefault(heard.getName(), List.of());
    told.forEach(listener -> listener.told(new TenantId(heard.getParameter())));
  }

  /// There is no connection on which anything could tell that the database is back.
  private static void pause() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /// Once the ports are open: a node that cannot start does no work. Stops after those who listen.
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 600;
  }
}
