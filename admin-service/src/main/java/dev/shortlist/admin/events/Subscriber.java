package dev.shortlist.admin.events;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Events;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/// Somebody who waits for events, over one connection.
abstract class Subscriber {
  private final TenantId tenant;
  private final Supplier<Optional<Caller>> again;
  private long last;

  /// @param who they are, and how they prove it once more
  /// @param last the number of the event they have seen last
  Subscriber(CallerAuthentication who, long last) {
    this.tenant = who.caller().tenant();
    this.again = who.again();
    this.last = last;
  }

  /// Whether they still may see what they see: not after they were disabled, lost their role,
  /// logged out, or their token expired.
  boolean mayListen() {
    return again.get().filter(caller -> caller.may(Permission.READ_CANDIDATES)).isPresent();
  }

  TenantId tenant() {
    return tenant;
  }

  synchronized long last() {
    return last;
  }

  /// Hands over an event, once.
  synchronized void tell(Events.Event event) throws IOException {
    if (event.number() > last) {
      send(event);
      last = event.number();
    }
  }

  abstract void send(Events.Event event) throws IOException;

  /// Says that the connection is alive, or fails.
  abstract void ping() throws IOException;

  /// Ends the connection.
  abstract void end();
}
