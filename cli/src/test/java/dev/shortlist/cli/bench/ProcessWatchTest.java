package dev.shortlist.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ProcessWatchTest {
  /// Counts to a number that takes a shell some tenths of a second.
  private static final String WORK = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";

  @TempDir Path folder;

  @Test
  void countsAProcessWhoseParentIsGoneAndTheChildrenItWaitedFor() throws Exception {
    Optional<SystemCalls> calls = SystemCalls.ofThisProcess();
    assumeThat(calls).isPresent();
    CountedRun alone = run(calls, WORK);

    // The middle shell ends at once; its child works on, and has a child that does the same work.
    CountedRun left = run(calls, "(( " + WORK + " ); " + WORK + ") & exit 3");

    assertThat(left.exit()).isEqualTo(3);
    assertThat(left.wall()).isLessThan(alone.wall());
    assertThat(left.cpu())
        .isBetween(alone.cpu().multipliedBy(14).dividedBy(10), alone.cpu().multipliedBy(3));
  }

  @Test
  void aProcessThatOnlyWaitsCostsNothing() throws Exception {
    CountedRun idle = run(SystemCalls.ofThisProcess(), "sleep 0.6");

    assertThat(idle.wall()).isGreaterThan(Duration.ofMillis(600));
    assertThat(idle.cpu()).isLessThan(Duration.ofMillis(100));
  }

  @Test
  void withoutTheSystemsCountItIsWhatWasSeen() throws Exception {
    CountedRun seen = run(Optional.empty(), WORK + "; sleep 0.6");

    assertThat(seen.cpu()).isGreaterThan(Duration.ofMillis(50));
  }

  @Test
  void aProcessThatEndsWhileItIsLookedAtKeepsItsPeak() {
    var working = new ProcessLook(7, 1, "java", Duration.ofSeconds(2), 300 << 20, 1, 2, false);
    var ending = new ProcessLook(7, 1, "java", Duration.ofSeconds(3), 0, 0, 0, false);

    ProcessLook last = ending.after(working);

    assertThat(last.peakBytes()).isEqualTo(300 << 20);
    assertThat(last.cpu()).isEqualTo(Duration.ofSeconds(3));
    assertThat(last.ownBytes()).isZero();
  }

  private CountedRun run(Optional<SystemCalls> calls, String script) throws Exception {
    return ProcessWatch.run(calls, new ProcessBuilder("sh", "-c", script), folder);
  }
}
