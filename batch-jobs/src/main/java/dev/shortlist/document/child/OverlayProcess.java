package dev.shortlist.document.child;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Overlay;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.overlay.OverlayDrawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The child process that draws overlays: a document in on standard input, its pages' pictures out
/// on standard output.
final class OverlayProcess {
  private OverlayProcess() {}

  /// Arguments: the limits, as for [ReaderProcess].
  public static void main(String[] arguments) throws InterruptedException, IOException {
    ReadOptions options = ReaderArguments.options(arguments);
    ReaderProcess.answer(bytes -> encode(OverlayDrawing.of(bytes, options)), options);
  }

  private static byte[] encode(Overlay overlay) {
    var answer = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(answer)) {
      switch (overlay) {
        case Overlay.Drawn(List<byte[]> pages, int more) -> {
          out.writeBoolean(true);
          out.writeInt(more);
          out.writeInt(pages.size());
          for (byte[] page : pages) {
            out.writeInt(page.length);
            out.write(page);
          }
        }
        case Overlay.NotDrawn(DocumentProblem problem) -> {
          out.writeBoolean(false);
          out.writeUTF(problem.code());
          out.writeUTF(problem.message());
          out.writeUTF(problem.hint());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return answer.toByteArray();
  }

  static Overlay decode(byte[] answer) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(answer))) {
      if (!in.readBoolean()) {
        return new Overlay.NotDrawn(new DocumentProblem(in.readUTF(), in.readUTF(), in.readUTF()));
      }
      int more = in.readInt();
      int count = in.readInt();
      var pages = new ArrayList<byte[]>();
      for (int i = 0; i < count; i++) {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
          throw new IOException("the answer is no overlay");
        }
        pages.add(in.readNBytes(length));
      }
      return new Overlay.Drawn(pages, more);
    }
  }
}
