package dev.shortlist.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// Bytes in memory as the PDF parser wants them, with nothing between it and the bytes.
final class BytesRead implements RandomAccessRead {
  private final byte[] bytes;
  private final int length;
  private int position;
  private boolean closed;

  /// The first length of the bytes, which are not copied.
  BytesRead(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  @Override
  public int read() {
    return position < length ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int count) {
    if (position >= length) {
      return -1;
    }
    int read = Math.min(count, length - position);
    System.arraycopy(bytes, position, into, offset, read);
    position += read;
    return read;
  }

  @Override
  public int peek() {
    return position < length ? bytes[position] & 0xFF : -1;
  }

  @Override
  public void rewind(int count) {
    position = Math.max(0, position - count);
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long to) throws IOException {
    if (to < 0) {
      throw new IOException("there is no byte before the first");
    }
    position = (int) Math.min(to, length);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() {
    return position >= length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public RandomAccessReadView createView(long start, long count) throws IOException {
    throw new IOException("no part of a page's content is a file of its own");
  }
}
