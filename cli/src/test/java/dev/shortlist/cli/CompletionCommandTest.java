package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  @TempDir Path folder;

  @Test
  void theScriptKnowsEveryCommand() {
    CliRun.Result result = CliRun.in(folder).run("completion");

    assertThat(result.exit()).isZero();
    assertThat(result.output()).startsWith("#!/usr/bin/env bash");
    for (Verb verb : Verb.values()) {
      assertThat(result.output()).contains(verb.word());
    }
  }
}
