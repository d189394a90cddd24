package dev.shortlist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Answers `POST /v1/embeddings` on this machine in the shapes of OpenAI's published protocol, and
/// keeps what it was sent. Misbehaves on demand, one call at a time; else answers well.
final class LoopbackService implements AutoCloseable {
  /// One misbehaviour.
  sealed interface Turn {
    record Status(int status, String code, Map<String, String> headers) implements Turn {}

    record Slow(Duration delay) implements Turn {}

    record Truncated() implements Turn {}

    record Dimension(int dimension) implements Turn {}

    record OneTooFew() implements Turn {}

    record Reversed() implements Turn {}

    record Repeated() implements Turn {}

    record WithoutUsage() implements Turn {}

    record Redirect(String address) implements Turn {}
  }

  /// What arrived.
  record Call(JsonNode body, String authorization) {
    List<String> texts() {
      var texts = new ArrayList<String>();
      body.get("input").forEach(text -> texts.add(text.asText()));
      return texts;
    }
  }

  static final int DIMENSION = 16;
  static final int TOKENS_PER_TEXT = 5;

  private final ObjectMapper json = new ObjectMapper();
  private final Deque<Turn> turns = new ArrayDeque<>();
  private final List<Call> calls = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  LoopbackService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/v1/embeddings", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  void next(Turn... misbehaviours) {
    synchronized (turns) {
      turns.addAll(List.of(misbehaviours));
    }
  }

  List<Call> calls() {
    synchronized (turns) {
      return List.copyOf(calls);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
      Turn turn;
      synchronized (turns) {
        calls.add(
            new Call(body, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
        turn = turns.poll();
      }
      int dimension = body.has("dimensions") ? body.get("dimensions").asInt() : DIMENSION;
      ObjectNode good = good(body, dimension);
      switch (turn) {
        case null -> send(exchange, 200, good);
        case Turn.Status(int status, String code, Map<String, String> headers) -> {
          headers.forEach(exchange.getResponseHeaders()::set);
          send(exchange, status, error(code, body));
        }
        case Turn.Slow(Duration delay) -> slowly(exchange, good, delay);
        case Turn.Truncated() -> {
          byte[] bytes = json.writeValueAsBytes(good);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        }
        case Turn.Dimension(int other) -> send(exchange, 200, good(body, other));
        case Turn.OneTooFew() -> {
          good.withArray("data").remove(0);
          send(exchange, 200, good);
        }
        case Turn.Reversed() -> {
          var data = good.withArray("data");
          for (int i = 0; i < data.size(); i++) {
            data.insert(i, data.remove(data.size() - 1));
          }
          send(exchange, 200, good);
        }
        case Turn.Repeated() -> {
          good.withArray("data").forEach(item -> ((ObjectNode) item).put("index", 0));
          send(exchange, 200, good);
        }
        case Turn.WithoutUsage() -> {
          good.remove("usage");
          send(exchange, 200, good);
        }
        case Turn.Redirect(String address) -> {
          exchange.getResponseHeaders().set("Location", address);
          exchange.sendResponseHeaders(307, -1);
        }
      }
    }
  }

  private ObjectNode good(JsonNode body, int dimension) {
    ObjectNode answer = json.createObjectNode();
    answer.put("object", "list");
    answer.put("model", body.get("model").asText());
    var data = answer.putArray("data");
    int index = 0;
    for (JsonNode text : body.get("input")) {
      ObjectNode item = data.addObject();
      item.put("object", "embedding");
      item.put("index", index++);
      var values = item.putArray("embedding");
      for (float value : vector(text.asText(), dimension)) {
        values.add(value);
      }
    }
    ObjectNode usage = answer.putObject("usage");
    usage.put("prompt_tokens", index * TOKENS_PER_TEXT);
    usage.put("total_tokens", index * TOKENS_PER_TEXT);
    return answer;
  }

  /// The same for the same text, and unlike that of any other.
  static float[] vector(String text, int dimension) {
    RandomGenerator random = RandomGeneratorFactory.of("SplittableRandom").create(text.hashCode());
    var values = new float[dimension];
    for (int i = 0; i < dimension; i++) {
      values[i] = random.nextFloat(-0.5f, 0.5f);
    }
    return values;
  }

  /// A message that quotes what was sent, as real ones do.
  private ObjectNode error(String code, JsonNode body) {
    ObjectNode answer = json.createObjectNode();
    ObjectNode error = answer.putObject("error");
    error.put("message", "Not now for input: " + body.get("input"));
    error.put("type", "requests");
    error.putNull("param");
    error.put("code", code);
    return answer;
  }

  private void slowly(HttpExchange exchange, ObjectNode good, Duration delay) throws IOException {
    byte[] bytes = json.writeValueAsBytes(good);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes, 0, 10);
      out.flush();
      Thread.sleep(delay);
      out.write(bytes, 10, bytes.length - 10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
