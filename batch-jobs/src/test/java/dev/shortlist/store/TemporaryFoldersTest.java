package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFoldersTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path folder;

  @Test
  void removesWhatAProcessLeftThatIsNoMore() throws Exception {
    Path own = file(new TemporaryFolders(folder, "here").own().resolve("body-1"));
    String[] name = own.getParent().getFileName().toString().split("\\.");
    Path dead = file(folder.resolve("here.999999999.1000").resolve("received-1"));
    Path reused = file(folder.resolve("here." + name[1] + ".1000").resolve("archive-1.zip"));
    Path elsewhere = file(folder.resolve("there.999999999.1000").resolve("received-1"));

    new TemporaryFolders(folder, "here").sweep(NOW);

    assertThat(own).exists();
    assertThat(dead.getParent()).doesNotExist();
    assertThat(reused.getParent()).as("the number is another process's now").doesNotExist();
    assertThat(elsewhere).as("whether it lives is not known here").exists();
  }

  @Test
  void removesWhatAnybodyLeftADayAgo() throws Exception {
    Path old = file(folder.resolve("received-1"));
    Path elsewhere = file(folder.resolve("there.1.1000").resolve("received-1"));
    Path fresh = file(folder.resolve("received-2"));
    for (Path each : new Path[] {old, elsewhere}) {
      Files.setLastModifiedTime(each, FileTime.from(NOW.minus(Duration.ofHours(25))));
    }

    new TemporaryFolders(folder, "here").sweep(NOW);

    assertThat(old).doesNotExist();
    assertThat(elsewhere).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void hasNothingToRemoveWhereThereIsNoFolder() throws Exception {
    new TemporaryFolders(folder.resolve("none"), "here").sweep(NOW);

    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static Path file(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "made up");
    Files.setLastModifiedTime(file, FileTime.from(NOW));
    return file;
  }
}
