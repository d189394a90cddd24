package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class EventsIT {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final Store store = TestDatabase.store(TestDatabase.shared());
  private final TenantId tenant = TestDatabase.freshTenant();

  private void add(String subject, Instant at) {
    store.tell(
        tenant,
        each -> each.events().add(new Events.Happened("x_complete", subject, "completed", 1L), at));
  }

  private List<Events.Event> after(long number) {
    return store.ask(tenant, each -> each.events().after(number, 1_000));
  }

  @Test
  void nobodyWhoFollowsTheNumbersMissesOne() throws Exception {
    var seen = new ArrayList<Long>();
    try (var threads = Executors.newFixedThreadPool(6)) {
      var adding = new ArrayList<Future<?>>();
      for (int i = 0; i < 200; i++) {
        String subject = "s" + i;
        adding.add(threads.submit(() -> add(subject, NOW)));
      }
      while (adding.stream().anyMatch(each -> !each.isDone())) {
        after(seen.isEmpty() ? 0 : seen.getLast()).forEach(event -> seen.add(event.number()));
      }
      for (Future<?> each : adding) {
        each.get();
      }
    }
    after(seen.isEmpty() ? 0 : seen.getLast()).forEach(event -> seen.add(event.number()));

    assertThat(seen).hasSize(200).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void forgetsWhatIsOlderThanADayAndShowsNobodyElses() {
    add("old", NOW.minus(Duration.ofDays(2)));
    add("new", NOW);

    assertThat(after(0)).extracting(event -> event.happened().subject()).containsExactly("new");
    List<Events.Event> others =
        store.ask(TestDatabase.freshTenant(), each -> each.events().after(0, 10));
    assertThat(others).isEmpty();
  }
}
