package dev.shortlist.document.child;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ExtractionCodec;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/// The child process that reads documents: a document in on standard input, an extraction out on
/// standard output, until the parent closes the pipe or is gone; then it ends at once, even in the
/// middle of a document.
final class ReaderProcess {
  private static final int BROKEN = 70;

  private ReaderProcess() {}

  /// Arguments: the seven limits in the order of [ReadLimits], and what does OCR where it is on.
  public static void main(String[] arguments) throws InterruptedException, IOException {
    ReadOptions options = ReaderArguments.options(arguments);
    var reader = new DocumentReader();
    serve(bytes -> reader.read(bytes, options), options);
  }

  /// Answers until standard input ends. What libraries print goes nowhere, so that it cannot come
  /// between the frames.
  static void serve(Function<byte[], Extraction> reader, ReadOptions options)
      throws InterruptedException, IOException {
    answer(bytes -> ExtractionCodec.encode(reader.apply(bytes)), options);
  }

  static void answer(Function<byte[], byte[]> reader, ReadOptions options)
      throws InterruptedException, IOException {
    var out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    BlockingQueue<byte[]> documents = new LinkedBlockingQueue<>(1);
    Thread.ofPlatform().daemon().name("parent").start(() -> receive(documents, options));
    try {
      while (true) {
        byte[] document = documents.take();
        Frames.write(out, reader.apply(document));
      }
    } finally {
      // Only an error ends the loop, and then the parent must not wait.
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  private static void receive(BlockingQueue<byte[]> documents, ReadOptions options) {
    try (var in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16))) {
      while (true) {
        documents.put(Frames.read(in, ReaderArguments.largestDocument(options)));
      }
    } catch (IOException | InterruptedException e) {
      ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
      PrivateFolder.remove(Path.of(System.getProperty("java.io.tmpdir")));
      // The parent is gone or done: nobody waits for an answer, whatever the main thread is busy
      // with.
      Runtime.getRuntime().halt(0);
    }
  }
}
