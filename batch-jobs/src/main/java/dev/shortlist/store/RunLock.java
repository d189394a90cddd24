package dev.shortlist.store;

import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Held while a run of a recipe is at work, on a connection of its own: a PostgreSQL session
/// advisory lock, which is gone the moment its holder is.
public final class RunLock implements AutoCloseable {
  private final Connection connection;

  private RunLock(Connection connection) {
    this.connection = connection;
  }

  /// Takes the lock, or empty when another process holds it.
  public static Optional<RunLock> tryTake(DataSource dataSource, TenantId tenant, String recipe)
      throws SQLException {
    long key = Long.parseUnsignedLong(Sha256.of(tenant + "/" + recipe).substring(0, 16), 16);
    Connection connection = dataSource.getConnection();
    boolean taken = false;
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      statement.setLong(1, key);
      try (ResultSet row = statement.executeQuery()) {
        taken = row.next() && row.getBoolean(1);
      }
    } finally {
      if (!taken) {
        connection.close();
      }
    }
    return taken ? Optional.of(new RunLock(connection)) : Optional.empty();
  }

  /// Lets go. A connection that broke meanwhile holds nothing any more: then there is nothing to
  /// do.
  @Override
  public void close() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_advisory_unlock_all()")) {
      statement.execute();
    } catch (SQLException broken) {
      connection.abort(Runnable::run); // not back into the pool, where it might hold the lock on
    } finally {
      connection.close();
    }
  }
}
