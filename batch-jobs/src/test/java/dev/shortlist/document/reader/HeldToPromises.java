package dev.shortlist.document.reader;

import dev.shortlist.document.Block;
import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.ExtractionCodec;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.DocumentFormat;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.TextLine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads any bytes as one format and holds the reading to its promises: a verdict or an extraction,
/// never an exception of our own; within the limits and the time; blocks in order that hold every
/// visible character; through the pipe unchanged; the same a second time.
///
/// An exception that a library throws about a damaged document is no broken promise:
/// [DocumentReader] answers it with a verdict.
final class HeldToPromises {
  /// Small, so that a blow-up shows early.
  static final ReadLimits LIMITS =
      new ReadLimits(4_000_000, 20_000_000, 200, 50, 200_000, 300_000, 100);

  /// CPU time a small document may take on a slow machine with instrumented classes.
  private static final long MOST_NANOS = 8_000_000_000L;

  private static final List<String> PLATFORM =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "com.code_intelligence.");

  private HeldToPromises() {}

  /// By the content's own format, as a file that comes in is read.
  static void check(byte[] bytes) {
    try {
      check(FormatDetector.detect(bytes), bytes);
    } catch (UnreadableDocumentException e) {
      verdict(e);
    } catch (RuntimeException e) {
      ours(e).ifPresent(HeldToPromises::broken);
    }
  }

  /// IllegalStateException when a promise is broken.
  static void check(DocumentFormat format, byte[] bytes) {
    long start = cpu();
    Optional<Extraction.Read> first = read(format, bytes);
    long spent = cpu() - start;
    if (spent > MOST_NANOS) {
      throw new IllegalStateException(
          bytes.length + " bytes took " + spent / 1_000_000 + " ms of CPU");
    }
    first.ifPresent(HeldToPromises::sound);
    if (!first.equals(read(format, bytes))) {
      throw new IllegalStateException("the second reading differs from the first");
    }
  }

  private static Optional<Extraction.Read> read(DocumentFormat format, byte[] bytes) {
    var budget = new Budget(LIMITS);
    try {
      budget.bytes(bytes.length);
      return Optional.of(
          DocumentReader.read(
              DocumentId.of(bytes), bytes, format, budget, new ReadOptions(LIMITS)));
    } catch (UnreadableDocumentException e) {
      verdict(e);
    } catch (IOException e) {
      // Declared: the document is damaged.
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      ours(e).ifPresent(HeldToPromises::broken);
    }
    return Optional.empty();
  }

  private static void verdict(UnreadableDocumentException e) {
    DocumentProblem problem = e.problem();
    if (!problem.code().startsWith("document.") || problem.hint().isBlank()) {
      throw new IllegalStateException("no verdict: " + problem.code());
    }
  }

  /// The exception when our own code threw it or let the platform throw it.
  private static Optional<Throwable> ours(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      long own = Arrays.stream(thrown.getStackTrace()).limit(100).filter(f -> own(f)).count();
      return own > 30 ? Optional.of(thrown) : Optional.empty();
    }
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (PLATFORM.stream().noneMatch(frame.getClassName()::startsWith)) {
        return own(frame) ? Optional.of(thrown) : Optional.empty();
      }
    }
    // Without any frame the virtual machine has shortened it, and nothing says whose it is.
    return Optional.empty();
  }

  private static boolean own(StackTraceElement frame) {
    return frame.getClassName().startsWith("dev.shortlist.");
  }

  private static void broken(Throwable cause) {
    throw new IllegalStateException("an undeclared exception: " + cause, cause);
  }

  private static void sound(Extraction.Read read) {
    String text = read.text().text();
    if (text.isBlank() || read.pages() > LIMITS.pages()) {
      throw new IllegalStateException("a reading without text, or with too many pages");
    }
    // Every character read may be written with a line's end, and a row of a table with its label.
    if (text.length() > 8L * LIMITS.characters()) {
      throw new IllegalStateException(text.length() + " characters are over the limit");
    }
    int last = 0;
    for (Block block : read.blocks()) {
      if (block.start() < last || block.end() <= block.start() || block.end() > text.length()) {
        throw new IllegalStateException("a block out of order at " + block.start());
      }
      blank(text, last, block.start());
      last = block.end();
    }
    blank(text, last, text.length());
    int line = 0;
    for (TextLine next : read.text().lines()) {
      blank(text, line, next.start());
      line = next.end();
    }
    blank(text, line, text.length());
    try {
      if (!ExtractionCodec.decode(ExtractionCodec.encode(read)).equals(read)) {
        throw new IllegalStateException("the extraction comes through the pipe changed");
      }
    } catch (IOException e) {
      throw new IllegalStateException("the extraction does not come through the pipe", e);
    }
  }

  private static void blank(String text, int from, int to) {
    if (!text.substring(from, to).isBlank()) {
      throw new IllegalStateException("text outside of blocks or lines at " + from);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
