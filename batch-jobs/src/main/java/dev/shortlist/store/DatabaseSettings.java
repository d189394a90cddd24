package dev.shortlist.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Which database to use and how to hold on to it.
///
/// @param url the application's JDBC address; null (the default) for the local server under the
///   home
/// @param user the application's login; `shortlist_app` unless told
/// @param password the application's password; null where the server asks for none
/// @param poolSize most connections held at once, 1..32; 8 unless told
/// @param connectTimeout longest wait for a connection; 10 s unless told
/// @param socketTimeout longest silence of the server before a connection counts as dead; 2 minutes
///   unless told
public record DatabaseSettings(
    @Nullable String url,
    String user,
    @Nullable String password,
    int poolSize,
    Duration connectTimeout,
    Duration socketTimeout) {

  static final int DEFAULT_POOL_SIZE = 8;
  static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);
  static final Duration DEFAULT_SOCKET_TIMEOUT = Duration.ofMinutes(2);

  /// Leaves the local server connections for a few processes.
  public static final int MAXIMUM_POOL = 32;

  public DatabaseSettings {
    if (url != null && !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "the database's address must begin with jdbc:postgresql: but was " + address(url));
    }
    if (user.isBlank()) {
      throw new IllegalArgumentException("the database's user must not be blank");
    }
    if (poolSize < 1 || poolSize > MAXIMUM_POOL) {
      throw new IllegalArgumentException(
          "pool size must be within 1.." + MAXIMUM_POOL + " but was " + poolSize);
    }
    if (connectTimeout.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "connect timeout must be at least 1 s but was " + connectTimeout);
    }
    if (socketTimeout.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "socket timeout must be at least 1 s but was " + socketTimeout);
    }
  }

  /// The server under the home.
  public static DatabaseSettings local() {
    return outside(null, "shortlist_app", null);
  }

  /// A server that somebody else runs, with the application's login.
  public static DatabaseSettings outside(
      @Nullable String url, String user, @Nullable String password) {
    return new DatabaseSettings(
        url, user, password, DEFAULT_POOL_SIZE, DEFAULT_CONNECT_TIMEOUT, DEFAULT_SOCKET_TIMEOUT);
  }

  public DatabaseSettings withPoolSize(int connections) {
    return new DatabaseSettings(url, user, password, connections, connectTimeout, socketTimeout);
  }

  /// An address as it may stand in a message: without what follows '?', where passwords go.
  static String address(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + (url == null ? "local" : address(url)) + ", user=" + user + "]";
  }
}
