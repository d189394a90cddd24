package dev.shortlist.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Answers listings and objects with what a test says, as something that is no S3 server, or hardly
/// one, would. Sets the credentials that clients look for.
public final class ScriptedServer implements Closeable {
  /// What an answer is like; etag is "" for none.
  public record Script(String listing, String object, String etag) {}

  private final HttpServer listener;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch asked = new CountDownLatch(1);
  private volatile Script script = new Script("", "", "");
  private volatile boolean listings = true;
  private volatile boolean silent;

  public ScriptedServer() throws IOException {
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    this.listener = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    listener.createContext("/", this::handle);
    listener.setExecutor(threads);
    listener.start();
  }

  /// A listing of one page with these inner elements.
  public static String page(String inner) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListBucketResult>"
        + inner
        + "</ListBucketResult>";
  }

  /// An object in a listing.
  public static String object(String key, long bytes) {
    return "<Contents><Key>"
        + key
        + "</Key><ETag>&quot;e&quot;</ETag><Size>"
        + bytes
        + "</Size><LastModified>2026-11-01T00:00:00.000Z</LastModified></Contents>";
  }

  public ScriptedServer saying(String listing, String object, String etag) {
    script = new Script(listing, object, etag);
    return this;
  }

  /// From now on requests are taken and never answered.
  public ScriptedServer fallSilent() {
    listings = false;
    return fallSilentForObjects();
  }

  /// As [#fallSilent], but listings are answered.
  public ScriptedServer fallSilentForObjects() {
    silent = true;
    return this;
  }

  /// Waits until something was asked for after it fell silent.
  public void awaitRequest() throws InterruptedException {
    asked.await();
  }

  public int requests() {
    return requests.get();
  }

  public String endpoint() {
    return String.format(Locale.ROOT, "http://127.0.0.1:%d", listener.getAddress().getPort());
  }

  /// Settings for it that give up soon.
  public S3Settings settings() {
    return new S3Settings(
        endpoint(), "", 3, Duration.ofMillis(1_500), Duration.ofMillis(20), 1_000_000);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.incrementAndGet();
      exchange.getRequestBody().readAllBytes();
      boolean lists = isListing(exchange);
      if (lists ? !listings : silent) {
        asked.countDown();
        Thread.sleep(600_000);
      }
      byte[] body = (lists ? script.listing() : script.object()).getBytes(UTF_8);
      if (!lists && !script.etag().isEmpty()) {
        exchange.getResponseHeaders().set("ETag", script.etag());
      }
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(200, head || body.length == 0 ? -1 : body.length);
      if (!head && body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isListing(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    return query != null && query.contains("list-type");
  }

  @Override
  public void close() {
    threads.shutdownNow();
    listener.stop(0);
  }
}
