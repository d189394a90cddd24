package dev.shortlist.document.child;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A reading process that does what the document says: the way parsers fail, on purpose.
public final class MisbehavingReader {
  private MisbehavingReader() {}

  public static void main(String[] arguments) throws InterruptedException, IOException {
    ReadOptions options = ReaderArguments.options(arguments);
    ReaderProcess.serve(bytes -> behave(bytes, options), options);
  }

  private static Extraction behave(byte[] bytes, ReadOptions options) {
    switch (new String(bytes, StandardCharsets.UTF_8)) {
      case "hang" -> hang();
      case "memory" -> fill();
      case "exit" -> System.exit(0);
      case "halt" -> Runtime.getRuntime().halt(9);
      case "garbage" -> garbage();
      case "print" -> System.out.println("a library talks");
      case "throw" -> throw new LinkageError("broken");
      default -> {}
    }
    return new DocumentReader().read(bytes, options);
  }

  @SuppressWarnings("InfiniteLoopStatement")
  private static void hang() {
    long n = 0;
    while (true) {
      n++;
    }
  }

  private static void fill() {
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      all.add(new byte[1 << 20]);
    }
  }

  private static void garbage() {
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      out.write("this is no frame, and a long one at that".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
