package dev.shortlist.admin.events;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.tenants.Signals;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Events;
import dev.shortlist.store.Store;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

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
  private static final long WAKE_MILLIS = 5_000;

  /// Who takes nothing for so long, while events wait for them, may connect again.
  private static final Duration LAG = Duration.ofSeconds(30);

  /// For connections that are being written to when the service stops.
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private final Store store;
  private final Map<TenantId, Map<Subscriber, Thread>> subscribers = new HashMap<>();
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

  /// Brings them their events, from those they missed on, until either side ends it.
  synchronized void add(Subscriber subscriber) {
    Map<Subscriber, Thread> all =
        subscribers.computeIfAbsent(subscriber.tenant(), _ -> new LinkedHashMap<>());
    if (all.size() >= MOST_OF_A_TENANT || !running) {
      throw new Refusal(
          HttpStatus.SERVICE_UNAVAILABLE,
          "event.full",
          "more connections wait for events than this node serves",
          "try again in a while");
    }
    all.put(subscriber, Thread.ofVirtual().name("event-subscriber").start(() -> serve(subscriber)));
    told(subscriber.tenant()); // what was missed
  }

  private void serve(Subscriber subscriber) {
    try {
      subscriber.run(() -> told(subscriber.tenant())); // what there was no room for
    } finally {
      remove(subscriber);
    }
  }

  /// Forgets them: they went away.
  synchronized void remove(Subscriber subscriber) {
    subscriber.end();
    Map<Subscriber, Thread> all = subscribers.get(subscriber.tenant());
    if (all != null && all.remove(subscriber) != null && all.isEmpty()) {
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
    Thread.ofVirtual()
        .name("events")
        .start(() -> Repetition.of(() -> running, this::bringAll, this::failed));
  }

  private void bringAll() {
    for (TenantId tenant : next()) {
      bring(tenant);
    }
  }

  /// The events are still there, and are read again.
  private void failed(Throwable failure) {
    pause();
    LOG.warn("events wait: {}", failure.getClass().getSimpleName());
    missed();
  }

  private List<TenantId> next() {
    try {
      wakes.poll(WAKE_MILLIS, TimeUnit.MILLISECONDS);
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

  /// The database did not answer, and nothing tells when it will: asking at once would only load
  /// it.
  private static void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Those for whom a page has no room get theirs when they have taken what waits.
  private void bring(TenantId tenant) {
    boolean more = true;
    while (more) {
      List<Subscriber> all = of(tenant).stream().filter(each -> each.hasRoom(PAGE)).toList();
      long after = all.stream().mapToLong(Subscriber::last).min().orElse(Long.MAX_VALUE);
      List<Events.Event> page =
          after < Long.MAX_VALUE
              ? store.ask(tenant, each -> each.events().after(after, PAGE))
              : List.of();
      all.forEach(each -> each.tell(page));
      more = page.size() == PAGE;
    }
    of(tenant).stream().filter(each -> each.lags(LAG)).forEach(this::remove);
  }

  private synchronized List<Subscriber> of(TenantId tenant) {
    return List.copyOf(subscribers.getOrDefault(tenant, Map.of()).keySet());
  }

  private synchronized Map<Subscriber, Thread> everybody() {
    var all = new LinkedHashMap<Subscriber, Thread>();
    subscribers.values().forEach(all::putAll);
    return all;
  }

  /// Ends all connections, and leaves those that somebody does not read to the web server.
  @Override
  public void stop() {
    running = false;
    Map<Subscriber, Thread> all = everybody();
    wakes.offer(true);
    all.keySet().forEach(Subscriber::end);
    long until = System.nanoTime() + FAREWELL.toNanos();
    try {
      for (Thread each : all.values()) {
        each.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
