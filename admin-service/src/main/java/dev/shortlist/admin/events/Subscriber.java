package dev.shortlist.admin.events;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Events;
import java.io.IOException;

/// Somebody who waits for events, over one connection.
abstract class Subscriber {
  private final TenantId tenant;
  private long last;

  /// @param last the number of the event they have seen last
  Subscriber(TenantId tenant, long last) {
    this.tenant = tenant;
    this.last = last;
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
