package dev.shortlist.admin.events;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.tenants.Signals;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Events;
import dev.shortlist.store.Store;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Brings each tenant's events to those of the tenant who are connected to this node, whichever
/// node they happened on.
@Component
class EventHub implements SmartLifecycle, Signals.Listener {
  /// A connection ends after this, so that who may no longer see events does not see them for ever;
  /// clients connect again and name the last event they saw.
  static final Duration LONGEST = Duration.ofMinutes(15);

  private static final Logger LOG = LoggerFactory.getLogger(EventHub.class);
  private static final int PAGE = 500;
  private static final int MOST_OF_A_TENANT = 200;
  private static final long PING_MILLIS = 15_000;

  private final Store store;
  private final Map<TenantId, Set<Subscriber>> subscribers = new HashMap<>();
  private final Map<Subscriber, Long> since = new HashMap<>();
  private final Set<TenantId> told = new LinkedHashSet<>();
  private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
  private volatile boolean running;

  EventHub(Store store, Signals signals, MeterRegistry meters) {
    this.store = store;
    meters.gauge("shortlist.events.listeners", this, hub -> hub.everybody().size());
    signals.listen(Events.CHANNEL, this);
  }

  /// The number after which somebody wants events: of the one they name, or of the newest there is.
  ///
  /// @throws Refusal when they name something else
  long start(TenantId tenant, String lastSeen) {
    if (lastSeen.isEmpty()) {
      return store.ask(tenant, each -> each.events().last());
    }
    try {
      long number = Long.parseLong(lastSeen);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Refusal.invalid(
        "event.id", "the last event's id is not one that was given out", "leave it out");
  }

  synchronized void add(Subscriber subscriber) {
    Set<Subscriber> all =
        subscribers.computeIfAbsent(subscriber.tenant(), _ -> new LinkedHashSet<>());
    if (all.size() >= MOST_OF_A_TENANT || !running) {
      throw new Refusal(
          HttpStatus.SERVICE_UNAVAILABLE,
          "event.full",
          "more connections wait for events than this node serves",
          "try again in a while");
    }
    all.add(subscriber);
    since.put(subscriber, System.nanoTime());
    told(subscriber.tenant()); // what was missed
  }

  synchronized void remove(Subscriber subscriber) {
    since.remove(subscriber);
    Set<Subscriber> all = subscribers.get(subscriber.tenant());
    if (all != null && all.remove(subscriber) && all.isEmpty()) {
      subscribers.remove(subscriber.tenant());
    }
  }

  @Override
  public synchronized void told(TenantId tenant) {
    if (subscribers.containsKey(tenant)) {
      told.add(tenant);
      wakes.offer(true);
    }
  }

  @Override
  public synchronized void missed() {
    told.addAll(subscribers.keySet());
    wakes.offer(true);
  }

  @Override
  public synchronized void start() {
    running = true;
    Thread.ofVirtual().name("events").start(this::bringUntilStopped);
  }

  private void bringUntilStopped() {
    long pinged = System.nanoTime();
    while (running) {
      try {
        for (TenantId tenant : next()) {
          bring(tenant);
        }
      } catch (DataAccessException | TransactionException | IllegalStateException e) {
        LOG.warn("events wait: {}", e.getClass().getSimpleName());
        missed();
        pause();
      }
      if (System.nanoTime() - pinged > PING_MILLIS * 1_000_000) {
        pinged = System.nanoTime();
        everybody().forEach(this::check);
      }
    }
  }

  private List<TenantId> next() {
    try {
      wakes.poll(PING_MILLIS / 3, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return nextTold();
  }

  private synchronized List<TenantId> nextTold() {
    List<TenantId> next = List.copyOf(told);
    told.clear();
    return next;
  }

  private static void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void bring(TenantId tenant) {
    List<Subscriber> all = of(tenant);
    long from = all.stream().mapToLong(Subscriber::last).min().orElse(Long.MAX_VALUE);
    while (from < Long.MAX_VALUE) {
      long after = from;
      List<Events.Event> page = store.ask(tenant, each -> each.events().after(after, PAGE));
      for (Events.Event event : page) {
        all.forEach(subscriber -> tell(subscriber, event));
      }
      from = page.size() < PAGE ? Long.MAX_VALUE : page.getLast().number();
    }
  }

  private void tell(Subscriber subscriber, Events.Event event) {
    try {
      subscriber.tell(event);
    } catch (IOException | IllegalStateException gone) {
      remove(subscriber);
      subscriber.end();
    }
  }

  private void check(Subscriber subscriber) {
    try {
      if (isOld(subscriber) || !subscriber.mayListen()) {
        remove(subscriber);
        subscriber.end();
      } else {
        subscriber.ping();
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("who listens is not known: {}", e.getClass().getSimpleName()); // asked again soon
    } catch (IOException | IllegalStateException gone) {
      remove(subscriber);
      subscriber.end();
    }
  }

  private synchronized boolean isOld(Subscriber subscriber) {
    Long began = since.get(subscriber);
    return began == null || System.nanoTime() - began > LONGEST.toNanos();
  }

  private synchronized List<Subscriber> of(TenantId tenant) {
    return List.copyOf(subscribers.getOrDefault(tenant, Set.of()));
  }

  private synchronized List<Subscriber> everybody() {
    var all = new ArrayList<Subscriber>();
    subscribers.values().forEach(all::addAll);
    return all;
  }

  @Override
  public void stop() {
    running = false;
    List<Subscriber> all = everybody();
    synchronized (this) {
      subscribers.clear();
      wakes.offer(true);
    }
    all.forEach(Subscriber::end);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /// Before the web server waits for its requests to end: those for events do not end by
  /// themselves.
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
