package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// How an import ends that does not come to its end, through the real launcher, and that the same
/// command goes on.
@DisabledOnOs(OS.WINDOWS)
class RunExitCodesIT {
  private static final int FILES = 400;

  @TempDir Path folder;

  @Test
  void aRunThatCannotKeepItsDocumentsFailsWithTenAndGoesOn() throws Exception {
    writeCvs(3);
    Files.createDirectory(folder.resolve("home"));
    Path inTheWay = Files.writeString(folder.resolve("home/objects"), "not a folder");

    Launched.Ended failed = Launched.in(folder).run("import", "cvs");

    assertThat(failed.exit()).as(failed.errors()).isEqualTo(10);
    assertThat(failed.errors()).contains("[run.failed]\n  fix: ").contains("runs restart 1");
    Files.delete(inTheWay);
    assertGoesOn(3);
  }

  @Test
  void aTerminatedImportEndsWith143AndGoesOn() throws Exception {
    assertThat(endedBy("TERM")).isEqualTo(143);
    assertGoesOn(FILES);
  }

  @Test
  void anInterruptedImportEndsWith130AndGoesOn() throws Exception {
    assertThat(endedBy("INT")).isEqualTo(130);
    assertGoesOn(FILES);
  }

  private int endedBy(String signal) throws Exception {
    writeCvs(FILES);
    var builder =
        new ProcessBuilder(Launched.ROOT.resolve("shortlist").toString(), "import", "cvs", "-q")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile());
    builder.environment().put("SHORTLIST_HOME", folder.resolve("home").toString());
    Process process = builder.start();
    awaitFirstDocument(process);
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void awaitFirstDocument(Process process) throws Exception {
    Path objects = folder.resolve("home/objects");
    while (process.isAlive() && !Files.exists(objects)) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    assertThat(process.isAlive()).as("still at work when its first document is kept").isTrue();
  }

  private void assertGoesOn(int files) throws Exception {
    Launched.Ended again = Launched.in(folder).run("import", "cvs");

    assertThat(again.exit()).as(again.errors()).isZero();
    assertThat(again.errors())
        .contains("taken up where it had stopped")
        .contains(files + " seen = " + files + " done");
  }

  private void writeCvs(int count) throws Exception {
    Path cvs = Files.createDirectory(folder.resolve("cvs"));
    for (int i = 0; i < count; i++) {
      Files.writeString(
          cvs.resolve("cv-" + i + ".txt"), ParseCommandTest.CV + "\nReference " + i + "\n");
    }
  }
}
