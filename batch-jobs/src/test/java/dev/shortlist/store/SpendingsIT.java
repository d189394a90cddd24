package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class SpendingsIT {
  private final Database database = TestDatabase.shared();
  private final Store store = TestDatabase.store(database);
  private final TenantId ours = TestDatabase.freshTenant();
  private final TenantId theirs = TestDatabase.freshTenant();

  private boolean reserve(TenantId tenant, long nanos, long cap) {
    return store.askApart(tenant, apart -> apart.spendings().reserve("openai", nanos, cap));
  }

  private long spent(TenantId tenant) {
    return store.askApart(tenant, apart -> apart.spendings().spentNanos("openai"));
  }

  @Test
  void countsUpToTheCapAndNotOver() {
    assertThat(reserve(ours, 60, 100)).isTrue();
    assertThat(reserve(ours, 41, 100)).isFalse();
    assertThat(reserve(ours, 40, 100)).isTrue();

    assertThat(spent(ours)).isEqualTo(100);
    assertThat(spent(theirs)).as("each tenant has a sum of its own").isZero();
  }

  @Test
  void putsRightWhatWasReserved() {
    reserve(ours, 60, 100);

    store.askApart(
        ours,
        apart -> {
          apart.spendings().correct("openai", -45);
          return 0;
        });

    assertThat(spent(ours)).isEqualTo(15);
  }

  @Test
  void staysCountedWhenTheWorkAroundItIsRolledBack() {
    var outer = new TransactionTemplate(database.transactionManager());

    outer.executeWithoutResult(status -> {
      store.tell(ours, inside -> reserve(ours, 7, 100));
      status.setRollbackOnly();
    });

    assertThat(spent(ours)).isEqualTo(7);
  }

  @Test
  void neverGoesOverTheCapHoweverManyAskAtOnce() throws Exception {
    var asking = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 40; i++) {
      asking.add(() -> reserve(ours, 10, 105));
    }

    int granted = 0;
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> answer : threads.invokeAll(asking)) {
        granted += answer.get() ? 1 : 0;
      }
    }

    assertThat(granted).isEqualTo(10);
    assertThat(spent(ours)).isEqualTo(100);
  }
}
