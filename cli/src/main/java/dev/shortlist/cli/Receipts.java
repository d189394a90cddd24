package dev.shortlist.cli;

import dev.shortlist.contract.ContractJson;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.RunForms;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A run's receipt: a line for every file, in code-point order of the paths.
final class Receipts {
  private final Installation shortlist;
  private final RunId run;

  Receipts(Installation shortlist, RunId run) {
    this.shortlist = shortlist;
    this.run = run;
  }

  /// Hands over every file that has a verdict.
  void forEach(Consumer<RunDocument> line) {
    shortlist
        .store()
        .scope()
        .run(
            shortlist.tenant(),
            () ->
                shortlist
                    .store()
                    .runDocuments()
                    .forEach(
                        run,
                        document -> {
                          if (document.outcome() != null) {
                            line.accept(document);
                          }
                        }));
  }

  /// Writes a line of JSON a file; folders on the way to it are made.
  void write(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      lines(file);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailure(
          ExitCode.ENVIRONMENT,
          "environment.receipt",
          "cannot write the receipt to " + file,
          "the run itself is kept: shortlist runs receipt " + run + " -o jsonl",
          e);
    }
  }

  private void lines(Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      forEach(document -> {
        try {
          writer.write(ContractJson.line(RunForms.receipt(document)));
          writer.write('\n');
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
