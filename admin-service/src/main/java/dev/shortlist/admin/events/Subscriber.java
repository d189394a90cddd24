package dev.shortlist.admin.events;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Events;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Somebody who waits for events, over one connection, which a thread of its own writes: who does
/// not read holds up nobody else.
abstract class Subscriber {
  /// Events that wait for somebody who reads slowly.
  static final int MOST_WAITING = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);

  /// How often it is looked whether they still may listen, and are there.
  private static final long CHECK_NANOS = Duration.ofSeconds(15).toNanos();

  private final TenantId tenant;
  private final Supplier<Optional<Caller>> again;
  private final long began = System.nanoTime();
  private final Deque<Events.Event> waiting = new ArrayDeque<>();
  private long last;
  private boolean ended;
  private long behindSince;

  /// @param who they are, and how they prove it once more
  /// @param last the number of the event they have seen last
  Subscriber(CallerAuthentication who, long last) {
    this(who.caller().tenant(), who.again(), last);
  }

  Subscriber(TenantId tenant, Supplier<Optional<Caller>> again, long last) {
    this.tenant = tenant;
    this.again = again;
    this.last = last;
  }

  TenantId tenant() {
    return tenant;
  }

  /// The number of the event they were handed last.
  synchronized long last() {
    return last;
  }

  /// Whether so many more can wait.
  synchronized boolean hasRoom(int events) {
    boolean room = waiting.size() + events <= MOST_WAITING;
    behindSince = room ? 0 : behindSince == 0 ? System.nanoTime() : behindSince;
    return room;
  }

  /// Whether they have had no room for longer than this.
  synchronized boolean lags(Duration patience) {
    return behindSince != 0 && System.nanoTime() - behindSince > patience.toNanos();
  }

  /// Hands over those of these events, in their order, that they have not been handed; does not
  /// wait for them to be sent.
  synchronized void tell(List<Events.Event> events) {
    for (Events.Event event : events) {
      if (event.number() > last) {
        waiting.add(event);
        last = event.number();
      }
    }
    notifyAll();
  }

  /// Has the connection ended, as soon as nothing is being sent over it.
  synchronized void end() {
    ended = true;
    waiting.clear();
    notifyAll();
  }

  /// Sends until the connection ends, of either side's will.
  ///
  /// @param emptied what to do when all that waited was sent, after there was no room for more
  void run(Runnable emptied) {
    try {
      ping(); // the answer begins, so that they know they listen
      long checked = began;
      while (!isEnded()) {
        Events.Event event = next(CHECK_NANOS - (System.nanoTime() - checked));
        if (System.nanoTime() - checked >= CHECK_NANOS) {
          checked = System.nanoTime();
          check();
        }
        if (event != null && !isEnded()) {
          send(event);
          if (isHungry()) {
            emptied.run();
          }
        }
      }
    } catch (IOException | IllegalStateException gone) {
      // nobody is there any more
    } finally {
      close();
    }
  }

  private synchronized boolean isEnded() {
    return ended;
  }

  private synchronized boolean isHungry() {
    return waiting.isEmpty() && behindSince != 0;
  }

  private synchronized Events.@Nullable Event next(long nanos) {
    long until = System.nanoTime() + nanos;
    try {
      for (long left = nanos; waiting.isEmpty() && !ended && left > 0; ) {
        wait(left / 1_000_000, (int) (left % 1_000_000));
        left = until - System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
    }
    return waiting.poll();
  }

  private void check() throws IOException {
    try {
      if (System.nanoTime() - began > EventHub.LONGEST.toNanos() || !mayListen()) {
        end();
      } else {
        ping();
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("who listens is not known: {}", e.getClass().getSimpleName()); // asked again soon
    }
  }

  /// Whether they still may see what they see: not after they were disabled, lost their role,
  /// logged out, or their token expired.
  private boolean mayListen() {
    return again.get().filter(caller -> caller.may(Permission.READ_CANDIDATES)).isPresent();
  }

  abstract void send(Events.Event event) throws IOException;

  /// Says that the connection is alive, or fails.
  abstract void ping() throws IOException;

  /// Closes the connection.
  abstract void close();
}
