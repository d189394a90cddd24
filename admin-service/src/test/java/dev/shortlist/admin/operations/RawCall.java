package dev.shortlist.admin.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A request as bytes, which no client would send.
final class RawCall {
  private static final int PATIENCE_MILLIS = 20_000;

  private static final String END = "\r\n\r\n";
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)");

  private RawCall() {}

  /// What is answered to these lines, head and body, while the service may wait for more.
  static String answer(int port, String... lines) throws IOException {
    String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return read(socket.getInputStream());
    }
  }

  private static String read(InputStream in) throws IOException {
    var answer = new StringBuilder();
    for (int next = in.read(); next >= 0; next = isWhole(answer) ? -1 : in.read()) {
      answer.append((char) next);
    }
    return answer.toString();
  }

  /// Whether the head is over, and the body that it announces.
  private static boolean isWhole(CharSequence answer) {
    String text = answer.toString();
    int end = text.indexOf(END);
    if (end < 0) {
      return false;
    }
    Matcher length = LENGTH.matcher(text.substring(0, end));
    return length.find()
        ? text.length() - end - END.length() >= Integer.parseInt(length.group(1))
        : text.endsWith("\r\n0" + END);
  }
}
