package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.TenantId;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SecondLookVectorsIT {
  private static final Embedding VECTOR = new Embedding(new byte[] {1, -2, 3});

  private final Store store = TestDatabase.store(TestDatabase.shared());
  private final TenantId ours = TestDatabase.freshTenant();
  private final TenantId theirs = TestDatabase.freshTenant();

  private void add(TenantId tenant, String hash) {
    var vectors = new TreeMap<String, Embedding>();
    vectors.put(hash, VECTOR);
    store.tell(tenant, asked -> asked.secondLookVectors().add("m", vectors));
  }

  private Set<String> kept(TenantId tenant) {
    return store.ask(
        tenant, asked -> asked.secondLookVectors().find("m", Set.of("a", "b", "c")).keySet());
  }

  @Test
  void keepsEachTenantsVectorsApart() {
    add(ours, "a");
    add(theirs, "b");

    assertThat(kept(ours)).containsExactly("a");
    assertThat(kept(theirs)).containsExactly("b");
  }

  @Test
  void findsWhatSearchHasByTheSameModel() {
    var vectors = new TreeMap<String, Embedding>();
    vectors.put("a", VECTOR);
    store.tell(ours, asked -> asked.passageVectors().addVectors("m", vectors));

    assertThat(kept(ours)).containsExactly("a");
  }

  @Test
  void letsTheOldestGoFirstAndOnlyOurs() {
    add(theirs, "a");
    add(ours, "a");
    add(ours, "b");
    add(ours, "c");

    int gone = store.ask(ours, asked -> asked.secondLookVectors().trim(2));

    assertThat(gone).isEqualTo(1);
    assertThat(kept(ours)).containsExactlyInAnyOrder("b", "c");
    assertThat(kept(theirs)).containsExactly("a");
  }
}
