package dev.shortlist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The text another program (poppler's pdftotext) finds in a PDF, to stand beside ours.
final class PopplerText {
  static final String PROGRAM = "pdftotext";
  private static final long SECONDS = 20;

  private PopplerText() {}

  static boolean installed() throws InterruptedException {
    try {
      return new ProcessBuilder(PROGRAM, "-v")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      return false; // there is no such program
    }
  }

  /// Empty when it fails or takes longer than 20 s.
  static Optional<String> of(Path pdf) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(PROGRAM, "-enc", "UTF-8", pdf.toString(), "-"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    var watch = Thread.ofVirtual().start(() -> stopLate(process));
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      boolean good = process.waitFor() == 0;
      return good ? Optional.of(text) : Optional.empty();
    } finally {
      process.destroyForcibly();
      watch.join();
    }
  }

  private static void stopLate(Process process) {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
