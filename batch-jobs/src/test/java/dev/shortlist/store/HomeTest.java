package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shortlist.hiring.TenantId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir private Path folder;

  @Test
  void isForItsOwnerOnly() throws Exception {
    assumeTrue(Home.knowsModes(folder), "this file system has no modes");

    Home home = new Home(folder.resolve("a/b")).make();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
        .isEqualTo("rwx------");
  }

  @Test
  void keepsTenantsInFoldersOfTheirOwn() {
    Home home = new Home(folder);

    assertThat(home.index(new TenantId("acme"))).isEqualTo(folder.resolve("index/acme"));
    assertThat(home.objects(new TenantId("acme"))).isEqualTo(folder.resolve("objects/acme"));
  }

  @Test
  void isMadeOnceAndLeftAsItIs() {
    Home home = new Home(folder.resolve("home"));

    assertThat(home.make().make().folder()).isDirectory();
  }
}
