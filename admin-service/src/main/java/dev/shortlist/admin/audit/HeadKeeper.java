package dev.shortlist.admin.audit;

import dev.shortlist.pipeline.Installation;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps every few seconds in the home how far the trails have come, so that rows cut off their
/// ends are missed.
@Component
class HeadKeeper implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(HeadKeeper.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Installation installation;
  private final Clock clock;
  private volatile boolean running;

  HeadKeeper(Installation installation, Clock clock) {
    this.installation = installation;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("audit-heads").start(this::run);
  }

  /// Heads are kept at an even pace, whatever happens: there is nothing to wait for but the time.
  private void run() {
    while (running) {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      keep();
    }
  }

  private void keep() {
    try {
      installation.auditing().keepHeads(clock);
    } catch (java.io.UncheckedIOException e) {
      LOG.error("cannot keep the audit trails' heads in the home", e);
    }
  }

  @Override
  public void stop() {
    running = false;
    keep();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
