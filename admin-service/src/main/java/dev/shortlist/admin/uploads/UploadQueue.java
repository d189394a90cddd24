package dev.shortlist.admin.uploads;

import dev.shortlist.admin.tenants.Signals;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import dev.shortlist.store.Uploads;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Takes uploads from the database as there is room on this node: at once when one is told of, and
/// every few seconds those that were missed or whose process died. Tenants take turns, one upload
/// each, so that who sends thousands keeps nobody waiting who sends one.
@Component
public class UploadQueue implements SmartLifecycle, Signals.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(UploadQueue.class);
  private static final long SWEEP_MILLIS = 5_000;

  private final Store store;
  private final UploadWorker worker;
  private final Clock clock;
  private final int atOnce;
  private final Semaphore room;
  private final Set<TenantId> remembered = ConcurrentHashMap.newKeySet();
  private final Set<TenantId> told = new LinkedHashSet<>();
  private final SequencedSet<TenantId> turns = new LinkedHashSet<>();
  private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
  private boolean missed = true;
  private volatile boolean running;

  UploadQueue(Store store, UploadWorker worker, Signals signals, Settings settings, Clock clock) {
    this.store = store;
    this.worker = worker;
    this.clock = clock;
    this.atOnce = settings.get(ServiceKeys.UPLOADS_AT_ONCE);
    this.room = new Semaphore(atOnce);
    signals.listen(Uploads.CHANNEL, this);
  }

  /// Has the tenant's uploads found by every node from now on; before the first is added.
  public void remember(TenantId tenant) {
    if (!remembered.contains(tenant)) {
      store.tell(Uploads.SERVICE, each -> each.uploads().remember(tenant));
      remembered.add(tenant);
    }
  }

  @Override
  public synchronized void told(TenantId tenant) {
    told.add(tenant);
    wakes.offer(true);
  }

  @Override
  public synchronized void missed() {
    missed = true;
    wakes.offer(true);
  }

  @Override
  public synchronized void start() {
    running = true;
    Thread.ofVirtual().name("uploads").start(this::takeUntilStopped);
  }

  private void takeUntilStopped() {
    long swept = 0;
    while (running) {
      try {
        boolean all = System.nanoTime() - swept > SWEEP_MILLIS * 1_000_000 || isMissed();
        if (all) {
          swept = System.nanoTime();
        }
        for (TenantId tenant : all ? everybody() : nextTold()) {
          worker.stopAsked(tenant);
          turns.add(tenant);
          if (all) {
            takeLeft(tenant);
          }
        }
        takeInTurn();
        await();
      } catch (RuntimeException | Error e) { // whatever it is, uploads are taken again
        LOG.warn("uploads wait: {}", e.getClass().getSimpleName());
        pause();
      }
    }
  }

  private synchronized boolean isMissed() {
    boolean was = missed;
    missed = false;
    return was;
  }

  private synchronized List<TenantId> nextTold() {
    List<TenantId> next = List.copyOf(told);
    told.clear();
    return next;
  }

  private void await() {
    try {
      wakes.poll(SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What failed fails again at once; nothing tells when it no longer would.
  private static void pause() {
    try {
      Thread.sleep(SWEEP_MILLIS / 5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<TenantId> everybody() {
    nextTold();
    return store.ask(Uploads.SERVICE, each -> each.uploads().tenants());
  }

  /// Takes what waits, one of each tenant in turn, as long as there is room; whoever ends asks for
  /// more.
  private void takeInTurn() {
    while (running && !turns.isEmpty() && room.tryAcquire()) {
      TenantId tenant = turns.removeFirst();
      boolean taken = false;
      try {
        Optional<Upload> next = store.ask(tenant, each -> each.uploads().claim(clock.instant()));
        taken = next.isPresent();
        next.ifPresent(upload -> begin(tenant, upload.id(), false));
      } finally {
        if (taken) {
          turns.addLast(tenant);
        } else {
          room.release();
        }
      }
    }
  }

  /// Those that somebody took: whose process is gone they are free for us.
  private void takeLeft(TenantId tenant) {
    for (String upload : store.ask(tenant, each -> each.uploads().taken())) {
      if (!worker.has(upload) && running && room.tryAcquire()) {
        begin(tenant, upload, true);
      }
    }
  }

  private void begin(TenantId tenant, String upload, boolean left) {
    Thread.ofVirtual()
        .name("upload-" + upload)
        .start(() -> {
          try {
            worker.work(tenant, upload, left);
          } finally {
            room.release();
            told(tenant);
          }
        });
  }

  /// Stops at the next chunks, and waits for them.
  @Override
  public void stop() {
    running = false;
    wakes.offer(true);
    worker.stop();
    room.acquireUninterruptibly(atOnce);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 500;
  }
}
