package dev.shortlist.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;

/// A bucket whose keys no file system and few servers would take, each with its own key as content.
final class KeysOnly implements Closeable {
  private final HttpServer listener;
  private final String prefix;
  private final List<String> names;

  KeysOnly(String prefix, List<String> names) throws IOException {
    this.prefix = prefix;
    this.names = names;
    this.listener = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    listener.createContext("/", this::handle);
    listener.start();
  }

  String endpoint() {
    return String.format(Locale.ROOT, "http://127.0.0.1:%d", listener.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getRawPath();
      String query = exchange.getRequestURI().getRawQuery();
      String answer =
          query == null
              ? URLDecoder.decode(path.substring("/cvs/".length()), UTF_8)
              : listing();
      byte[] body = answer.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String listing() {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListBucketResult>");
    xml.append("<EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>");
    for (String name : names) {
      xml.append("<Contents><Key>")
          .append(URLEncoder.encode(prefix + name, UTF_8))
          .append("</Key><ETag>e</ETag><Size>")
          .append((prefix + name).getBytes(UTF_8).length)
          .append("</Size><LastModified>2026-11-01T00:00:00.000Z</LastModified></Contents>");
    }
    return xml.append("</ListBucketResult>").toString();
  }

  @Override
  public void close() {
    listener.stop(0);
  }
}
