package dev.shortlist.document.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Ocr;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.Samples;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderPoolTest {
  private static ReaderPool misbehaving(Duration wallClock) throws URISyntaxException {
    List<Path> classPath = new ArrayList<>(ReaderClassPath.find());
    classPath.add(
        Path.of(
            MisbehavingReader.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    var settings = new ReaderSettings(1, 64, wallClock, ReadOptions.DEFAULTS);
    return new ReaderPool(settings, classPath, MisbehavingReader.class.getName());
  }

  private static String outcome(ReaderPool pool, String document) {
    return switch (pool.read(document.getBytes(StandardCharsets.UTF_8))) {
      case Extraction.Read read -> read.text().text();
      case Extraction.Unreadable unreadable -> unreadable.problem().code();
      case Extraction.Interrupted interrupted -> interrupted.problem().code();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "memory, reader.memory",
    "exit, reader.died",
    "halt, reader.died",
    "garbage, reader.died",
    "throw, reader.died",
    "print, print"
  })
  void aLostChildCostsItsOwnDocumentOnly(String document, String outcome)
      throws URISyntaxException {
    try (ReaderPool pool = misbehaving(Duration.ofSeconds(60))) {
      assertThat(outcome(pool, document)).isEqualTo(outcome);
      assertThat(outcome(pool, "the next document")).isEqualTo("the next document");
    }
  }

  @Test
  void aDocumentThatHangsIsInterruptedInTime() throws URISyntaxException {
    try (ReaderPool pool = misbehaving(Duration.ofSeconds(6))) {
      long start = System.nanoTime();

      assertThat(outcome(pool, "hang")).isEqualTo("reader.timeout");

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
      assertThat(outcome(pool, "the next document")).isEqualTo("the next document");
    }
  }

  @Test
  void aDocumentBeingReadWhenThePoolClosesIsInterrupted() throws Exception {
    ReaderPool pool = misbehaving(Duration.ofSeconds(60));
    try (var thread = Executors.newSingleThreadExecutor()) {
      Future<String> outcome = thread.submit(() -> outcome(pool, "hang"));
      while (readers() == 0) {
        Thread.sleep(20);
      }
      Thread.sleep(500);

      pool.close();

      assertThat(outcome.get()).isEqualTo("reader.died");
      assertThat(readers()).isZero();
    }
  }

  @Test
  void givesWhatReadingInProcessGivesAndLeavesNoChildBehind() throws Exception {
    byte[] pdf = Samples.pdf(pen -> pen.text(50, 60, 10, "Ada Example"));
    var pool = new ReaderPool(ReaderSettings.defaults().withChildren(2));
    var found = new ArrayList<Future<Extraction>>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 12; i++) {
        found.add(threads.submit(() -> pool.read(pdf)));
      }
    }
    for (Future<Extraction> future : found) {
      assertThat(future.get()).isEqualTo(Samples.read(pdf));
    }
    assertThat(readers()).isBetween(1L, 2L);

    pool.close();

    assertThat(readers()).isZero();
    assertThatThrownBy(() -> pool.read(pdf)).isInstanceOf(IllegalStateException.class);
  }

  private static long readers() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }

  @Test
  void aChildEndsWhenItsParentIsGoneEvenIfBusy() throws Exception {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            MisbehavingReader.class.getName());
    var all = new ArrayList<>(command);
    all.addAll(ReaderArguments.of(ReadOptions.DEFAULTS));
    Process child = new ProcessBuilder(all).start();
    try (var pipe = new java.io.DataOutputStream(child.getOutputStream())) {
      Frames.write(pipe, "hang".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(child.waitFor(Duration.ofSeconds(20))).isTrue();
  }

  @Test
  void settingsHaveTheirDocumentedDefaults() {
    ReaderSettings settings = ReaderSettings.defaults();

    assertThat(settings.children()).isBetween(1, 8);
    assertThat(settings.heapMegabytes()).isEqualTo(256);
    assertThat(settings.wallClock()).isEqualTo(Duration.ofSeconds(20));
    assertThat(settings.options().limits())
        .isEqualTo(new ReadLimits(50_000_000, 200_000_000, 200, 500, 2_000_000, 3_000_000, 200));
  }

  @Test
  void refusesWhatIsLargerThanTheLimitWithoutAChild() throws IOException {
    var limits = new ReadLimits(10, 10, 10, 10, 10, 10, 10);
    var settings = new ReaderSettings(1, 64, Duration.ofSeconds(5), new ReadOptions(limits));
    try (var pool = new ReaderPool(settings)) {
      assertThat(outcome(pool, "more than ten bytes")).isEqualTo("document.limit.bytes");
      assertThat(readers()).isZero();
    }
  }

  @Test
  void theChildIsToldWhichProgramDoesOcr() {
    var tesseract = new Ocr.Tesseract(Path.of("/x/tesseract"), "5.3.0", "eng+deu");
    var options = new ReadOptions(ReadLimits.DEFAULTS, tesseract);

    String[] arguments = ReaderArguments.of(options).toArray(String[]::new);

    assertThat(ReaderArguments.options(arguments)).isEqualTo(options);
  }
}
