package dev.shortlist.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FolderDocumentSourceTest extends DocumentSourceContract {
  @TempDir Path temporary;

  @Override
  DocumentSource holding(SortedMap<String, byte[]> files, PathPatterns patterns, Instant since)
      throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return new FolderDocumentSource(folder(), patterns, since);
  }

  @Override
  void overwrite(String path, byte[] bytes) throws IOException {
    Files.write(folder().resolve(path), bytes);
  }

  @Test
  void aFileModifiedAtTheVeryMomentIsThereAndOneBeforeIsNot() throws IOException {
    Instant since = Instant.parse("2026-11-01T09:30:00Z");
    holding(texts(List.of("at.txt", "before.txt")), PathPatterns.ALL).close();
    Files.setLastModifiedTime(folder().resolve("at.txt"), FileTime.from(since));
    Files.setLastModifiedTime(folder().resolve("before.txt"), FileTime.from(since.minusMillis(1)));

    assertThat(paths(new FolderDocumentSource(folder(), PathPatterns.ALL, since)))
        .containsExactly("at.txt");
  }

  @Test
  void aFileRemovedAfterListingIsGone() throws IOException {
    DocumentSource source = holding(texts(List.of("a.txt", "b.txt")), PathPatterns.ALL);
    assertThat(paths(source)).contains("a.txt");

    Files.delete(folder().resolve("a.txt"));

    assertThat(code(source.read("a.txt", MUCH))).isEqualTo("source.gone");
    assertThat(text(source.read("b.txt", MUCH))).isEqualTo("text of b.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsSkippedAndNeverOpened() throws Exception {
    DocumentSource source = holding(texts(List.of("a.txt")), PathPatterns.ALL);
    Process made = new ProcessBuilder("mkfifo", folder().resolve("pipe.txt").toString()).start();
    assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);

    assertThat(skipped(source)).containsExactly("pipe.txt source.special");
    assertThat(code(source.read("pipe.txt", MUCH))).isEqualTo("source.special");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAreNeverFollowedWhereverTheyLead() throws IOException {
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), "secret");
    DocumentSource source = holding(texts(List.of("a.txt")), PathPatterns.ALL);
    Files.createSymbolicLink(folder().resolve("file.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(folder().resolve("inside.txt"), folder().resolve("a.txt"));
    Files.createSymbolicLink(folder().resolve("linked"), outside);
    Files.createSymbolicLink(folder().resolve("loop"), folder());
    Files.createSymbolicLink(folder().resolve("nowhere"), folder().resolve("nothing"));

    assertThat(skipped(source))
        .containsExactly(
            "file.txt source.special",
            "inside.txt source.special",
            "linked source.special",
            "loop source.special",
            "nowhere source.special");
    assertThat(code(source.read("file.txt", MUCH))).isEqualTo("source.special");
    assertThat(code(source.read("linked/secret.txt", MUCH))).isEqualTo("source.special");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatBecameALinkAfterListingIsRefused() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "secret");
    DocumentSource source = holding(texts(List.of("a.txt")), PathPatterns.ALL);
    assertThat(paths(source)).containsExactly("a.txt");

    Files.delete(folder().resolve("a.txt"));
    Files.createSymbolicLink(folder().resolve("a.txt"), secret);

    assertThat(code(source.read("a.txt", MUCH))).isEqualTo("source.special");
  }

  @Test
  void aPathOutOfTheFolderIsRefused() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "secret");
    DocumentSource source = holding(texts(List.of("a.txt")), PathPatterns.ALL);

    for (String path : List.of("../secret.txt", "x/../../secret.txt", secret.toString(), "", ".")) {
      assertThat(code(source.read(path, MUCH))).as(path).isEqualTo("source.special");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatMayNotBeListedCostsItselfOnly() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may list everything");
    DocumentSource source = holding(texts(List.of("a.txt", "shut/b.txt")), PathPatterns.ALL);
    Path shut = folder().resolve("shut");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    try {
      assertThat(skipped(source)).containsExactly("shut/ source.denied");
      assertThat(paths(source)).contains("a.txt");
      assertThat(code(source.read("shut/b.txt", MUCH))).isEqualTo("source.denied");
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void aNameThatIsNoTextIsSkippedWithAWord() throws Exception {
    DocumentSource source = holding(texts(List.of("a.txt")), PathPatterns.ALL);
    var command = new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'caf\\351.txt')\"");
    command.directory(folder().toFile());
    assumeTrue(command.start().waitFor() == 0);

    assertThat(skipped(source)).containsExactly("caf\uFFFD.txt source.name");
  }

  @Test
  void aFolderInPlaceOfAFileIsRefused() throws IOException {
    DocumentSource source = holding(texts(List.of("a/b.txt")), PathPatterns.ALL);

    assertThat(code(source.read("a", MUCH))).isEqualTo("source.special");
    assertThat(code(source.read("a/b.txt/c.txt", MUCH))).isIn("source.gone", "source.special");
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> new FolderDocumentSource(temporary.resolve("no"), PathPatterns.ALL))
        .isInstanceOf(NoSuchFileException.class);
  }

  private Path folder() throws IOException {
    return Files.createDirectories(temporary.resolve("cvs"));
  }

  private static List<String> skipped(DocumentSource source) throws IOException {
    return entries(source).stream()
        .filter(SourceEntry.Skipped.class::isInstance)
        .map(SourceEntry.Skipped.class::cast)
        .map(entry -> entry.path() + " " + entry.code())
        .toList();
  }
}
