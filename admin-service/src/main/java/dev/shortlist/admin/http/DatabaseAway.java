package dev.shortlist.admin.http;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A database that cannot be reached, or is stopping or starting: the request may be fine, and is
/// worth sending again.
final class DatabaseAway {
  /// SQL states that say so (PostgreSQL, appendix A): connections, and the server's own.
  private static final Set<String> CLASSES = Set.of("08", "57");

  private static final String TOO_MANY_CONNECTIONS = "53300";
  private static final String CANCELED = "57014";
  private static final int MOST_CAUSES = 16;
  private static final Duration WAIT = Duration.ofSeconds(5);

  private DatabaseAway() {}

  /// Whether it is what a failure came from.
  static boolean caused(Throwable failure) {
    Throwable each = failure;
    for (int cause = 0; each != null && cause < MOST_CAUSES; cause++, each = each.getCause()) {
      if (each instanceof SQLTransientConnectionException
          || each instanceof SQLNonTransientConnectionException
          || (each instanceof SQLException said && saysSo(said.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysSo(@Nullable String state) {
    return state != null
        && state.length() == 5
        && !state.equals(CANCELED)
        && (CLASSES.contains(state.substring(0, 2)) || state.equals(TOO_MANY_CONNECTIONS));
  }

  static Refusal refusal() {
    return Refusal.unavailable(
        "service.database",
        "the database does not answer",
        "send it again after Retry-After; who runs the service finds out by `shortlist doctor`",
        WAIT);
  }
}
