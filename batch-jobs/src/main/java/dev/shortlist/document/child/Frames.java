package dev.shortlist.document.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/// Messages over a pipe: a mark, a length, that many bytes. Anything else on the pipe is an error,
/// not a message.
final class Frames {
  private static final int MARK = 0x5348_4C54;

  private Frames() {}

  static void write(DataOutputStream out, byte[] message) throws IOException {
    out.writeInt(MARK);
    out.writeInt(message.length);
    out.write(message);
    out.flush();
  }

  /// EOFException at the end of the pipe; IOException for what is no frame or longer than allowed.
  static byte[] read(DataInputStream in, int most) throws IOException {
    int mark = in.readInt();
    if (mark != MARK) {
      throw new IOException("not a frame");
    }
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new IOException("a frame of " + length + " bytes is longer than " + most);
    }
    byte[] message = in.readNBytes(length);
    if (message.length < length) {
      throw new EOFException("the pipe ended inside a frame");
    }
    return message;
  }
}
