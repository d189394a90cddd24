package dev.shortlist.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderObjectStoreTest {
  @TempDir Path folder;

  @Test
  void whatIsPutIsThereWhole() throws IOException {
    var store = new FolderObjectStore(folder);

    store.put("packs/t/c-1.json", "{}".getBytes(UTF_8));

    assertThat(store.exists("packs/t/c-1.json")).isTrue();
    assertThat(store.get("packs/t/c-1.json")).asString(UTF_8).isEqualTo("{}");
    assertThat(Path.of(store.location("packs/t/c-1.json"))).hasContent("{}");
  }

  @Test
  void puttingTwiceIsPuttingOnce() throws IOException {
    var store = new FolderObjectStore(folder);
    store.put("a/b", "same".getBytes(UTF_8));
    var long_ago = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("a/b"), long_ago);

    store.put("a/b", "same".getBytes(UTF_8));

    assertThat(Files.getLastModifiedTime(folder.resolve("a/b"))).isEqualTo(long_ago);
    assertThat(files()).containsExactly("a/b");
  }

  @Test
  void whatWasLeftHalfWrittenIsNeverSeen() throws IOException {
    var store = new FolderObjectStore(folder);
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(folder.resolve("a/.writing-of-a-dead-process"), "hal");

    assertThat(store.exists("a/b")).isFalse();
    assertThatThrownBy(() -> store.get("a/.writing-of-a-dead-process"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodySeesLessThanTheWholeWhileManyPut() throws Exception {
    var store = new FolderObjectStore(folder);
    byte[] bytes = new byte[3_000_000];
    try (var threads = Executors.newFixedThreadPool(5)) {
      Callable<Integer> watching =
          () -> {
            int seen = 0;
            while (seen < 200) {
              if (store.exists("big")) {
                assertThat(store.get("big")).hasSize(bytes.length);
                seen += 50;
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

    assertThat(files()).containsExactly("big");
  }

  @Test
  void aFailedPutLeavesNothing() throws IOException {
    var store = new FolderObjectStore(folder);
    Files.writeString(folder.resolve("taken"), "a file where a folder should be");

    assertThatThrownBy(() -> store.put("taken/b", new byte[1])).isInstanceOf(IOException.class);

    assertThat(files()).containsExactly("taken");
  }

  @Test
  void anObjectThatIsNotThereSaysSo() {
    assertThatThrownBy(() -> new FolderObjectStore(folder).get("a/b"))
        .isInstanceOf(NoSuchFileException.class);
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
    var store = new FolderObjectStore(folder);

    assertThatThrownBy(() -> store.put(key, new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.get(key)).isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
