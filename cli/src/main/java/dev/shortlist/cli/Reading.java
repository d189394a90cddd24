package dev.shortlist.cli;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.Progress;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.pipeline.SettingKeys;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;

/// Reads documents in child processes, several at once, and hands results on in the order of the
/// files.
final class Reading {
  /// What came of one file: an extraction, or bytes that could not be had.
  sealed interface Outcome {
    InputFile file();

    record Extracted(InputFile file, Extraction extraction) implements Outcome {}

    record Unopened(InputFile file, DocumentProblem problem) implements Outcome {}
  }

  /// Sees each document that was read, with its bytes, on the thread that read it.
  @FunctionalInterface
  interface Onlooker {
    void saw(InputFile file, byte[] bytes, Extraction extraction);
  }

  private final Invocation invocation;
  private final Onlooker onlooker;
  private final long mostBytes = ReadLimits.DEFAULTS.bytes();
  private final int threads;

  Reading(Invocation invocation) throws InvalidSettingsException {
    this(invocation, (file, bytes, extraction) -> {});
  }

  Reading(Invocation invocation, Onlooker onlooker) throws InvalidSettingsException {
    this.invocation = invocation;
    this.onlooker = onlooker;
    this.threads = invocation.setting(SettingKeys.THREADS);
  }

  /// Reads all files and makes a result of each on the thread that read it; results arrive in
  /// order, one at a time.
  <R> void each(List<InputFile> files, Function<Outcome, R> work, Consumer<R> results)
      throws InvalidSettingsException {
    try (ReaderPool pool = Screening.readers(invocation.settings());
        Progress.Step step = invocation.progress().step("read", files.size())) {
      files.stream()
          .gather(Gatherers.mapConcurrent(threads, file -> work.apply(read(pool, file))))
          .forEach(result -> {
            step.advance(1);
            results.accept(result);
          });
    }
  }

  private Outcome read(ReaderPool pool, InputFile file) {
    byte[] bytes;
    try {
      bytes = file.read(invocation.terminal().in(), mostBytes);
    } catch (IOException e) {
      String why = e instanceof AccessDeniedException ? "access is denied" : "it cannot be opened";
      return new Outcome.Unopened(
          file, new DocumentProblem("source.unopened", why, "check who may read the file"));
    }
    Extraction extraction = pool.read(bytes);
    onlooker.saw(file, bytes, extraction);
    return new Outcome.Extracted(file, extraction);
  }
}
