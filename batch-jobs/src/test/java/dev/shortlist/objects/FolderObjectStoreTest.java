package dev.shortlist.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderObjectStoreTest extends ObjectStoreContract {
  @TempDir Path folder;

  @Override
  ObjectStore empty() {
    return new FolderObjectStore(folder);
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
  void aFailedPutLeavesNothing() throws IOException {
    var store = new FolderObjectStore(folder);
    Files.writeString(folder.resolve("taken"), "a file where a folder should be");

    assertThatThrownBy(() -> store.put("taken/b", new byte[1])).isInstanceOf(IOException.class);

    assertThat(files()).containsExactly("taken");
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
