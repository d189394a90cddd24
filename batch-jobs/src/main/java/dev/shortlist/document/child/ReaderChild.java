package dev.shortlist.document.child;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ExtractionCodec;
import dev.shortlist.document.format.ReadProblem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One reading process as its parent sees it. Used by one thread at a time; [#timeOut] may come
/// from any.
final class ReaderChild implements AutoCloseable {
  /// What a child makes of a document is never longer.
  private static final int LONGEST_ANSWER = 128_000_000;

  private static final int EXIT_OUT_OF_MEMORY = 3;
  private final Process process;
  private final Path folder;
  private final DataOutputStream toChild;
  private final DataInputStream fromChild;
  private volatile boolean timedOut;

  private ReaderChild(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
    toChild = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    fromChild = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  static ReaderChild start(ReaderSettings settings, List<Path> classPath, String mainClass) {
    Path folder = PrivateFolder.make();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + settings.heapMegabytes() + "m",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            // A process reads some hundreds of documents: the optimizing compiler, which comes only
            // to what is hot, is paid back; earlier it costs a third of the reading.
            "-XX:Tier4InvocationThreshold=80000",
            "-XX:Tier4MinInvocationThreshold=9600",
            "-XX:Tier4CompileThreshold=240000",
            "-XX:Tier4BackEdgeThreshold=640000",
            "-XX:+DisableAttachMechanism",
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=",
            "-Duser.timezone=UTC",
            "-Duser.home=" + folder,
            "-Djava.io.tmpdir=" + folder,
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dorg.apache.commons.logging.LogFactory="
                + "org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dlog4j2.loggerContextFactory="
                + "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-Dorg.apache.logging.log4j.simplelog.level=OFF",
            "-cp",
            String.join(
                java.io.File.pathSeparator, classPath.stream().map(Path::toString).toList()),
            mainClass));
    command.addAll(ReaderArguments.of(settings.options()));
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.directory(folder.toFile());
    builder.redirectError(Redirect.DISCARD);
    try {
      return new ReaderChild(builder.start(), folder);
    } catch (IOException e) {
      PrivateFolder.remove(folder);
      throw new UncheckedIOException("cannot start a process to read documents", e);
    }
  }

  /// IOException when the child is lost; [#loss] says how.
  Extraction read(byte[] document) throws IOException {
    byte[] answer = ask(document);
    try {
      return ExtractionCodec.decode(answer);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("the answer is no extraction", e);
    }
  }

  /// The child's answer as it is; IOException when the child is lost.
  byte[] ask(byte[] document) throws IOException {
    Frames.write(toChild, document);
    return Frames.read(fromChild, LONGEST_ANSWER);
  }

  /// The document's time is over.
  void timeOut() {
    timedOut = true;
    end();
  }

  /// Why the child was lost; ends what is left of it.
  ReadProblem loss() {
    boolean gone = waitFor(500);
    int exit = gone ? process.exitValue() : -1;
    close();
    if (timedOut) {
      return ReadProblem.READER_TIMEOUT;
    }
    return exit == EXIT_OUT_OF_MEMORY ? ReadProblem.READER_MEMORY : ReadProblem.READER_DIED;
  }

  boolean alive() {
    return process.isAlive();
  }

  /// With what it has started itself.
  private void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    end();
    waitFor(5_000);
    PrivateFolder.remove(folder);
  }

  private boolean waitFor(long millis) {
    boolean interrupted = false;
    try {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      while (true) {
        try {
          return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
