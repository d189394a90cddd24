package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.pipeline.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void tellsALineEveryTwoSecondsAndOneAtTheEnd() {
    var progress = new ProgressLines(err, ProgressLines.Form.PLAIN, nanos::get);

    try (Progress.Step step = progress.step("extract", 10)) {
      step.advance(1);
      nanos.addAndGet(2_500_000_000L);
      step.advance(4);
      step.advance(5);
    }

    assertThat(lines()).containsExactly("extract  5 of 10, 2.5 s", "extract  10 of 10 done, 2.5 s");
  }

  @Test
  void aStepWithNothingToDoSaysSo() {
    var progress = new ProgressLines(err, ProgressLines.Form.PLAIN, nanos::get);

    progress.step("embed", 0).closeIdle();

    assertThat(lines()).containsExactly("embed    nothing to do");
  }

  @Test
  void tellsProgramsObjects() {
    var progress = new ProgressLines(err, ProgressLines.Form.JSON, nanos::get);

    progress.step("index", Progress.UNKNOWN).close();

    assertThat(lines())
        .containsExactly(
            "{\"schema\":\"shortlist/progress@1\",\"step\":\"index\",\"state\":\"started\",\"done\":0,\"total\":null,\"millis\":0}",
            "{\"schema\":\"shortlist/progress@1\",\"step\":\"index\",\"state\":\"ended\",\"done\":0,\"total\":null,\"millis\":0}");
  }

  @Test
  void aBarIsOnlyForATerminal() {
    var terminal =
        new Terminal(java.io.InputStream.nullInputStream(), err, err, Terminal.Attached.NONE, 0);

    try (Progress.Step step =
        ProgressChoice.of("bar", ProgressChoice.Talk.NORMAL, terminal).step("extract", 1)) {
      step.advance(1);
    }

    assertThat(told.toString(StandardCharsets.UTF_8).chars()).noneMatch(c -> c < 0x20 && c != '\n');
  }

  private java.util.List<String> lines() {
    return told.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
