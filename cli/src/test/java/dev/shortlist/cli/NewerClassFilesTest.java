package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class NewerClassFilesTest {
  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void copyOfALibrary() throws Exception {
    URL library = CommandLine.class.getProtectionDomain().getCodeSource().getLocation();
    jar = Files.copy(Path.of(library.toURI()), folder.resolve("library.jar"));
    assertThat(version(jar, "picocli/CommandLine.class")).isEqualTo(49);
  }

  @Test
  void everyClassIsVerifiedByItsStackMaps() throws Exception {
    List<String> names = names(jar);
    NewerClassFiles.main(new String[] {jar.toString()});
    assertThat(version(jar, "picocli/CommandLine.class")).isEqualTo(52);
    assertThat(names(jar)).isEqualTo(names);
    try (var loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      for (String name : names) {
        if (name.startsWith("picocli/") && name.endsWith(".class") && !name.contains("groovy")) {
          String type = name.substring(0, name.length() - 6).replace('/', '.');
          assertThat(Class.forName(type, true, loader).getName()).isEqualTo(type);
        }
      }
    }
  }

  @Test
  void aSecondRunLeavesTheJarAlone() throws Exception {
    NewerClassFiles.main(new String[] {jar.toString()});
    FileTime old = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(jar, old);
    NewerClassFiles.main(new String[] {jar.toString()});
    assertThat(Files.getLastModifiedTime(jar)).isEqualTo(old);
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  private static int version(Path jar, String entry) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.getInputStream(zip.getEntry(entry)).readNBytes(8)[7];
    }
  }

  private static List<String> names(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    }
  }
}
