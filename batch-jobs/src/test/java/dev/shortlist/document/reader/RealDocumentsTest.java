package dev.shortlist.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.shortlist.document.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Runs over real CVs where the data folder lies beside the checkout, and is skipped elsewhere.
class RealDocumentsTest {
  @Test
  void readsOrdinaryCvsWithHardlyAFalseFlag() throws IOException {
    Path folder = Path.of(System.getProperty("shortlist.data", "none"), "livecareer", "pdf");
    assumeThat(folder).isDirectory();
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }

    int suspected = 0;
    for (Path file : files) {
      Extraction.Read read = Samples.reading(Files.readAllBytes(file));
      suspected += read.flags().stream().anyMatch(flag -> !flag.startsWith("quality.")) ? 1 : 0;
    }

    assertThat(suspected).isLessThanOrEqualTo(Math.ceilDiv(files.size(), 100));
  }
}
