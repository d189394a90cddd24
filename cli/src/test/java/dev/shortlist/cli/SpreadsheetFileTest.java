package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetFileTest {
  private static final List<Column<String>> COLUMNS = List.of(Column.left("name", name -> name));

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoMayNotReadTheOldFileMayNotReadTheNewOne() throws IOException {
    Path file = Files.writeString(folder.resolve("people.csv"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    assertThat(write(file, List.of("Ada")::forEach)).isEqualTo(1);

    assertThat(file).hasContent("name\r\nAda\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(files()).containsExactly("people.csv");
  }

  @Test
  void theOldFileStaysWhenTheNewOneIsNotWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("people.xlsx"), "old");

    assertThatThrownBy(() ->
            write(
                file,
                take -> {
                  take.accept("Ada");
                  throw new IllegalStateException("the database is gone");
                }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly("people.xlsx");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkIsFollowedWhetherItsFileIsThereOrNot() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("people.csv"));

    write(link, List.of("Ada")::forEach);
    write(link, List.of("Bob")::forEach);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("people.csv")).hasContent("name\r\nBob\r\n");
  }

  @Test
  void saysWhatToDoWhereNothingCanBeWritten() {
    assertThatThrownBy(() -> write(folder.resolve("none/people.csv"), List.of("Ada")::forEach))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("cannot write");
  }

  private static long write(Path file, Rows<String> rows) {
    return SpreadsheetFile.at(file, file.toString()).write("people", COLUMNS, rows);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
