package dev.shortlist.admin.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A request's body read from another stream, by blocking.
public final class BodyStream extends ServletInputStream {
  private final InputStream body;
  private boolean finished;

  public BodyStream(InputStream body) {
    this.body = body;
  }

  @Override
  public int read() throws IOException {
    int read = body.read();
    finished = read < 0;
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = body.read(buffer, offset, length);
    finished = read < 0;
    return read;
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new UnsupportedOperationException("bodies are read by blocking");
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
