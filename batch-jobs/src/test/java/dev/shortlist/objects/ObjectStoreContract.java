package dev.shortlist.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store of objects promises.
abstract class ObjectStoreContract {
  private ObjectStore store;

  /// An empty store.
  abstract ObjectStore empty() throws IOException;

  @BeforeEach
  void open() throws IOException {
    store = empty();
  }

  @Test
  void whatIsPutIsThereWhole() throws IOException {
    store.put("packs/t/c-1.json", "{}".getBytes(UTF_8));

    assertThat(store.exists("packs/t/c-1.json")).isTrue();
    assertThat(store.get("packs/t/c-1.json")).asString(UTF_8).isEqualTo("{}");
    assertThat(store.location("packs/t/c-1.json")).endsWith("packs/t/c-1.json");
  }

  @Test
  void emptyAndLargeObjectsComeBackAsTheyWere() throws IOException {
    byte[] large = new byte[2_000_000];
    new java.util.Random(20261122).nextBytes(large);

    store.put("empty", new byte[0]);
    store.put("large", large);

    assertThat(store.get("empty")).isEmpty();
    assertThat(store.get("large")).isEqualTo(large);
  }

  @Test
  void theFirstPutStays() throws IOException {
    byte[] large = new byte[1_000_000];
    store.put("a/b", "first".getBytes(UTF_8));

    store.put("a/b", large);

    assertThat(store.get("a/b")).asString(UTF_8).isEqualTo("first");
  }

  @Test
  void nobodySeesLessThanTheWholeWhileManyPut() throws Exception {
    byte[] bytes = new byte[1_000_000];
    try (var threads = Executors.newFixedThreadPool(5)) {
      Callable<Integer> watching =
          () -> {
            int seen = 0;
            while (seen < 3) {
              if (store.exists("big")) {
                assertThat(store.get("big")).hasSize(bytes.length);
                seen++;
              }
            }
            return seen;
          };
      Callable<Integer> putting =
          () -> {
            store.put("big", bytes);
            return 0;
          };
      for (Future<Integer> each :
          threads.invokeAll(List.of(watching, putting, putting, putting, putting))) {
        each.get();
      }
    }

    assertThat(store.get("big")).hasSize(bytes.length);
  }

  @Test
  void anObjectThatIsNotThereSaysSo() throws IOException {
    assertThat(store.exists("a/b")).isFalse();
    assertThatThrownBy(() -> store.get("a/b")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void whatIsDeletedIsGoneAndDeletingNothingIsNoError() throws IOException {
    store.put("a/b", new byte[1]);

    store.delete("a/b");
    store.delete("a/b");

    assertThat(store.exists("a/b")).isFalse();
  }

  @Test
  void deletingBelowLeavesWhatLiesBeside() throws IOException {
    for (String key : List.of("objects/t/1", "objects/t/x/2", "objects/t2/3", "packs/t/4")) {
      store.put(key, new byte[1]);
    }

    store.deleteBelow("objects/t");
    store.deleteBelow("objects/nobody");

    assertThat(store.exists("objects/t/1")).isFalse();
    assertThat(store.exists("objects/t/x/2")).isFalse();
    assertThat(store.exists("objects/t2/3")).isTrue();
    assertThat(store.exists("packs/t/4")).isTrue();
  }

  @Test
  void removesWhatBeginsSo() throws IOException {
    for (String key :
        List.of("packs/t/v/c-1-a.pdf", "packs/t/v/c-1-b.json", "packs/t/v/c-2-a.pdf")) {
      store.put(key, new byte[1]);
    }

    store.deleteStarting("packs/t/v/c-1");
    store.deleteStarting("packs/nobody/v/c-1");

    assertThat(store.exists("packs/t/v/c-1-a.pdf")).isFalse();
    assertThat(store.exists("packs/t/v/c-1-b.json")).isFalse();
    assertThat(store.exists("packs/t/v/c-2-a.pdf")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "..",
        "../x",
        "a/../b",
        "a//b",
        "a/",
        "./a",
        ".hidden",
        "a/.writing",
        "a b",
        "a\\b",
        "C:x",
        "ä",
        "a\0b",
        "a\n"
      })
  void aKeyThatIsNoKeyIsRefused(String key) {
    assertThatThrownBy(() -> store.put(key, new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.get(key)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.deleteBelow(key)).isInstanceOf(IllegalArgumentException.class);
  }
}
