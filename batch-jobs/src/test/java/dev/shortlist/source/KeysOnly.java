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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A bucket whose keys no file system and few servers would take, each with its own key as content.
final class KeysOnly implements Closeable {
  private static final Pattern TOKEN = Pattern.compile("continuation-token=([0-9]+)");

  private final HttpServer listener;
  private final String prefix;
  private final List<String> names;
  private final AtomicInteger requests = new AtomicInteger();

  KeysOnly(String prefix, List<String> names) throws IOException {
    this.prefix = prefix;
    this.names = names;
    this.listener = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    listener.createContext("/", this::handle);
    listener.start();
  }

  int requests() {
    return requests.get();
  }

  String endpoint() {
    return String.format(Locale.ROOT, "http://127.0.0.1:%d", listener.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.incrementAndGet();
      String path = exchange.getRequestURI().getRawPath();
      String query = exchange.getRequestURI().getRawQuery();
      String answer =
          query == null
              ? URLDecoder.decode(path.substring("/cvs/".length()), UTF_8)
              : listing(query);
      byte[] body = answer.getBytes(UTF_8);
      exchange.getResponseHeaders().set("ETag", "\"e\"");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /// A page of a thousand from the number in the token on.
  private String listing(String query) {
    Matcher token = TOKEN.matcher(query);
    int from = token.find() ? Integer.parseInt(token.group(1)) : 0;
    int to = Math.min(names.size(), from + 1_000);
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListBucketResult>");
    xml.append("<EncodingType>url</EncodingType><IsTruncated>")
        .append(to < names.size())
        .append("</IsTruncated><NextContinuationToken>")
        .append(to)
        .append("</NextContinuationToken>");
    for (String name : names.subList(from, to)) {
      xml.append("<Contents><Key>")
          .append(URLEncoder.encode(prefix + name, UTF_8))
          .append("</Key><ETag>e</ETag><Size>")
          .append((prefix + name).getBytes(UTF_8).length)
          .append("</Size><LastModified>2026-11-01T00:00:00.000Z</LastModified>")
          .append(keeping(name))
          .append("</Contents>");
    }
    return xml.append("</ListBucketResult>").toString();
  }

  /// Names tell where the object lies.
  private static String keeping(String name) {
    if (name.startsWith("glacier")) {
      return "<StorageClass>GLACIER</StorageClass>";
    }
    return name.startsWith("restored")
        ? "<StorageClass>DEEP_ARCHIVE</StorageClass><RestoreStatus>"
            + "<IsRestoreInProgress>false</IsRestoreInProgress>"
            + "<RestoreExpiryDate>2099-01-01T00:00:00.000Z</RestoreExpiryDate></RestoreStatus>"
        : "<StorageClass>STANDARD</StorageClass>";
  }

  @Override
  public void close() {
    listener.stop(0);
  }
}
