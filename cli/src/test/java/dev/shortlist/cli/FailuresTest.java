package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void whatNobodyExpectedEndsWithOneAndSaysHowToReportIt() {
    Failures.Told told = Failures.of(new IllegalStateException("the books do not balance"));

    assertThat(told.exit()).isEqualTo(ExitCode.UNEXPECTED);
    assertThat(told.errors()).hasSize(1);
    assertThat(told.errors().getFirst().code()).isEqualTo("internal.unexpected");
    assertThat(told.errors().getFirst().hint()).contains("-v");
  }

  @Test
  void anOutputThatItsReaderClosedIsNoFailure() {
    Failures.Told told = Failures.of(new OutputClosedException());

    assertThat(told.exit()).isEqualTo(ExitCode.DONE);
    assertThat(told.errors()).isEmpty();
  }
}
