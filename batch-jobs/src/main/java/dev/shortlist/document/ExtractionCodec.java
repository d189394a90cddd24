package dev.shortlist.document;

import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// An extraction as bytes, for the pipe between a reading process and its parent of the same build.
public final class ExtractionCodec {
  private static final int READ = 1;
  private static final int UNREADABLE = 2;
  private static final int INTERRUPTED = 3;

  private ExtractionCodec() {}

  public static byte[] encode(Extraction extraction) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      switch (extraction) {
        case Extraction.Read read -> write(read, out);
        case Extraction.Unreadable unreadable -> {
          out.writeByte(UNREADABLE);
          string(unreadable.document().sha256(), out);
          string(unreadable.mediaType(), out);
          out.writeLong(unreadable.bytes());
          write(unreadable.problem(), out);
        }
        case Extraction.Interrupted interrupted -> {
          out.writeByte(INTERRUPTED);
          string(interrupted.document().sha256(), out);
          out.writeLong(interrupted.bytes());
          write(interrupted.problem(), out);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /// IOException or IllegalArgumentException when the bytes are no extraction.
  public static Extraction decode(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int kind = in.readByte();
      var id = new DocumentId(string(in));
      return switch (kind) {
        case READ -> read(id, in);
        case UNREADABLE -> new Extraction.Unreadable(id, string(in), in.readLong(), problem(in));
        case INTERRUPTED -> new Extraction.Interrupted(id, in.readLong(), problem(in));
        default -> throw new IOException("not an extraction: kind " + kind);
      };
    }
  }

  private static void write(Extraction.Read read, DataOutputStream out) throws IOException {
    out.writeByte(READ);
    string(read.document().sha256(), out);
    string(read.mediaType(), out);
    out.writeLong(read.bytes());
    out.writeInt(read.pages());
    string(read.language(), out);
    string(read.text().text(), out);
    out.writeInt(read.text().lines().size());
    for (TextLine line : read.text().lines()) {
      write(line, out);
    }
    out.writeInt(read.blocks().size());
    for (Block block : read.blocks()) {
      out.writeInt(block.start());
      out.writeInt(block.end());
      string(block.kind().name(), out);
    }
    string(read.grade().name(), out);
    out.writeInt(read.flags().size());
    for (String flag : read.flags()) {
      string(flag, out);
    }
    out.writeInt(read.hidden().size());
    for (HiddenText hidden : read.hidden()) {
      string(hidden.flag(), out);
      string(hidden.quote(), out);
    }
    switch (read.structure()) {
      case Structure.None() -> out.writeByte(0);
      case Structure.JsonResume(String json) -> {
        out.writeByte(1);
        string(json, out);
      }
    }
  }

  private static Extraction read(DocumentId id, DataInputStream in) throws IOException {
    String mediaType = string(in);
    long bytes = in.readLong();
    int pages = in.readInt();
    String language = string(in);
    String text = string(in);
    var lines = new ArrayList<TextLine>();
    for (int i = in.readInt(); i > 0; i--) {
      lines.add(line(in));
    }
    var blocks = new ArrayList<Block>();
    for (int i = in.readInt(); i > 0; i--) {
      blocks.add(new Block(in.readInt(), in.readInt(), Block.Kind.valueOf(string(in))));
    }
    Grade grade = Grade.valueOf(string(in));
    var flags = new ArrayList<String>();
    for (int i = in.readInt(); i > 0; i--) {
      flags.add(string(in));
    }
    var hidden = new ArrayList<HiddenText>();
    for (int i = in.readInt(); i > 0; i--) {
      hidden.add(new HiddenText(string(in), string(in)));
    }
    Structure structure =
        in.readByte() == 0 ? new Structure.None() : new Structure.JsonResume(string(in));
    return new Extraction.Read(
        id,
        mediaType,
        bytes,
        pages,
        language,
        new VisibleText(text, lines),
        blocks,
        grade,
        flags,
        hidden,
        structure);
  }

  private static void write(TextLine line, DataOutputStream out) throws IOException {
    Integer page = line.page();
    Box box = line.box();
    out.writeInt(line.start());
    out.writeInt(line.end());
    out.writeInt(page == null ? 0 : page);
    out.writeBoolean(box != null);
    if (box != null) {
      out.writeDouble(box.x0());
      out.writeDouble(box.y0());
      out.writeDouble(box.x1());
      out.writeDouble(box.y1());
    }
  }

  private static TextLine line(DataInputStream in) throws IOException {
    int start = in.readInt();
    int end = in.readInt();
    int page = in.readInt();
    @Nullable Box box =
        in.readBoolean()
            ? new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble())
            : null;
    return new TextLine(start, end, page == 0 ? null : Integer.valueOf(page), box);
  }

  private static void write(DocumentProblem problem, DataOutputStream out) throws IOException {
    string(problem.code(), out);
    string(problem.message(), out);
    string(problem.hint(), out);
  }

  private static DocumentProblem problem(DataInputStream in) throws IOException {
    return new DocumentProblem(string(in), string(in), string(in));
  }

  private static void string(String value, DataOutputStream out) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a text of " + length + " bytes does not fit");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
