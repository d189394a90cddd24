package dev.shortlist.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A real S3 server in a process of its own: one for all tests, ended with them. Tests work in
/// prefixes of their own.
public final class S3Server {
  /// The bucket that is there.
  public static final String BUCKET = "cvs";

  private static final AtomicInteger PREFIXES = new AtomicInteger();
  private static final S3Server SHARED = start();

  private final String endpoint;
  private final HttpClient http = HttpClient.newHttpClient();

  private S3Server(String endpoint) {
    this.endpoint = endpoint;
  }

  /// The server, running; credentials for it are in the system properties.
  public static S3Server shared() {
    return SHARED;
  }

  /// A prefix that nobody else uses, ending in "/".
  public static S3Address freshPrefix() {
    return new S3Address(BUCKET, "t" + PREFIXES.incrementAndGet() + "/");
  }

  public String endpoint() {
    return endpoint;
  }

  /// Settings that give up soon.
  public S3Settings settings() {
    return settings(endpoint);
  }

  /// Settings that give up soon, for something in front of the server.
  public static S3Settings settings(String endpoint) {
    return new S3Settings(
        endpoint, "", 3, Duration.ofMillis(1_500), Duration.ofMillis(20), 1_000_000);
  }

  public void put(String key, byte[] bytes) throws IOException {
    send(request(key).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  /// Many objects of one content, several at once.
  public void putAll(List<String> keys, byte[] bytes) throws IOException {
    var gate = new Semaphore(16);
    var failed = new AtomicInteger();
    for (String key : keys) {
      gate.acquireUninterruptibly();
      http.sendAsync(
              request(key).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)).build(),
              HttpResponse.BodyHandlers.discarding())
          .whenComplete((response, failure) -> {
            if (failure != null || response.statusCode() >= 300) {
              failed.incrementAndGet();
            }
            gate.release();
          });
    }
    gate.acquireUninterruptibly(16);
    if (failed.get() > 0) {
      throw new IOException(failed + " objects were not taken");
    }
  }

  public void delete(String key) throws IOException {
    send(request(key).DELETE());
  }

  private HttpRequest.Builder request(String key) {
    String path =
        Arrays.stream(key.split("/", -1))
            .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
    return HttpRequest.newBuilder(URI.create(endpoint + "/" + BUCKET + "/" + path));
  }

  private void send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IOException(request.build().uri() + " answered " + response);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static S3Server start() {
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    try {
      Path root = Files.createTempDirectory("s3mock");
      int http = freePort();
      var builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-Xmx192m",
              "-Djava.io.tmpdir=" + root,
              "-jar",
              Path.of("target", "s3mock", "s3mock.jar").toAbsolutePath().toString(),
              "--http.port=" + http,
              "--server.port=" + freePort());
      builder.environment().put("COM_ADOBE_TESTING_S3MOCK_STORE_INITIAL_BUCKETS", BUCKET);
      Process process =
          builder
              .directory(root.toFile())
              .redirectErrorStream(true)
              .redirectOutput(root.resolve("log.txt").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, root)));
      var server = new S3Server(String.format(Locale.ROOT, "http://127.0.0.1:%d", http));
      server.await(process, root);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await(Process process, Path root) throws IOException {
    long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      try {
        put("there", new byte[0]);
        return;
      } catch (IOException e) {
        pause();
      }
    }
    throw new IOException("no S3 server: " + Files.readString(root.resolve("log.txt")));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(Process process, Path root) {
    try {
      process.destroyForcibly().waitFor();
      try (var files = Files.walk(root)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    } catch (IOException | InterruptedException e) {
      // The machine cleans its temporary folder.
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
