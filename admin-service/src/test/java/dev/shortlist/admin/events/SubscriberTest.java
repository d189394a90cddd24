package dev.shortlist.admin.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Events;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SubscriberTest {
  private final BlockingQueue<Long> sent = new LinkedBlockingQueue<>();
  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CountDownLatch emptied = new CountDownLatch(1);
  private final Subscriber subscriber =
      new Subscriber(new TenantId("acme"), Optional::empty, 3) {
        @Override
        void send(Events.Event event) {
          sent.add(event.number());
          try {
            reading.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }

        @Override
        void ping() {}

        @Override
        void close() {
          closed.countDown();
        }
      };

  @Test
  void getsWhatItHasNotSeenOnceAndInOrder() throws Exception {
    reading.countDown();
    subscriber.tell(events(1, 5));
    subscriber.tell(events(2, 6));

    Thread.startVirtualThread(() -> subscriber.run(() -> {}));

    assertThat(List.of(next(), next(), next())).containsExactly(4L, 5L, 6L);
    subscriber.end();
    assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(sent).isEmpty();
  }

  @Test
  void takesNoMoreThanItsRoomWhileItIsNotReadAndSaysWhenThereIsRoomAgain() throws Exception {
    Thread.startVirtualThread(() -> subscriber.run(emptied::countDown));
    subscriber.tell(events(1, Subscriber.MOST_WAITING));
    assertThat(next()).isEqualTo(4);

    assertThat(subscriber.hasRoom(500)).isFalse();
    assertThat(subscriber.lags(Duration.ofMinutes(1))).isFalse();
    assertThat(subscriber.lags(Duration.ZERO)).isTrue();

    assertThat(emptied.getCount()).isOne();
    reading.countDown();
    assertThat(emptied.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(subscriber.hasRoom(500)).isTrue();
    assertThat(subscriber.lags(Duration.ZERO)).isFalse();
  }

  @Test
  void endsWithoutSendingWhatStillWaited() throws Exception {
    Thread.startVirtualThread(() -> subscriber.run(() -> {}));
    subscriber.tell(events(1, 100));
    assertThat(next()).isEqualTo(4);

    subscriber.end();
    reading.countDown();

    assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(sent).isEmpty();
  }

  private long next() throws InterruptedException {
    Long number = sent.poll(10, TimeUnit.SECONDS);
    assertThat(number).isNotNull();
    return number;
  }

  private static List<Events.Event> events(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number ->
            new Events.Event(
                number, Instant.EPOCH, new Events.Happened("analysis_complete", "a", "done", null)))
        .toList();
  }
}
