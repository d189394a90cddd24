package dev.shortlist.admin.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.TestService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String VACANCY =
      """
      id: %s
      title: Backend Engineer
      requirements:
        - {skill: Java, need: must}
        - {skill: Kafka, need: should}
      threshold: 1
      """;

  @TempDir static Path home;
  private static AdminService service;
  private static String token;

  @BeforeAll
  static void start() throws Exception {
    service = TestService.start(home.resolve("home"));
    token = TestService.owner(service);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aCvThatIsSentIsAnalysedAndToldOfOverTheWebSocketAndTheStream() throws Exception {
    var heard = new LinkedBlockingQueue<String>();
    WebSocket socket = connect(heard, "");
    addVacancy("flow");

    HttpResponse<String> sent = send(cv("Ana Example"), "flow", "");
    String id = TestService.field(sent.body(), "analysis_id");
    String message = about(id, heard);

    assertThat(sent.statusCode()).isEqualTo(201);
    assertThat(sent.headers().firstValue("Location")).hasValue("/api/cv-analysis/" + id);
    assertThat(message).contains("\"type\":\"analysis_complete\"");
    HttpResponse<String> told = get("/analysis/" + id);
    assertThat(told.body())
        .contains("\"status\":\"completed\"", "\"outcome\":\"accepted\"", "\"score\":")
        .contains("\"file\":null")
        .doesNotContain("Ana");
    assertThat(get("/api/cv-analysis/" + id + "?blind=false").body()).contains("cv.txt");
    assertThat(conditional(told).statusCode()).isEqualTo(304);
    socket.abort();

    // Who was away names the event seen last, and gets what was missed.
    var missed = new LinkedBlockingQueue<String>();
    WebSocket again = connect(missed, "?after=0");
    assertThat(about(id, missed)).isEqualTo(message);
    again.abort();
  }

  @Test
  void aCvThatCannotBeReadHasItsVerdict() throws Exception {
    HttpResponse<String> sent = send("%PDF-1.4 nothing", "", "");

    String told = whenDone(TestService.field(sent.body(), "analysis_id"));

    assertThat(told).contains("\"outcome\":\"unreadable\"", "\"candidate\":null");
  }

  @Test
  void aRequestWithAKeyIsDoneOnce() throws Exception {
    HttpResponse<String> first = send(cv("Bo Example"), "", "once");

    HttpResponse<String> again = send(cv("Bo Example"), "", "once");
    HttpResponse<String> other = send(cv("Bo Other"), "", "once");

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(other.statusCode()).isEqualTo(422);
  }

  @Test
  void ofManyAtOnceWithOneKeyOneIsDone() throws Exception {
    var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
    for (int i = 0; i < 20; i++) {
      answers.add(
          CLIENT.sendAsync(
              form(cv("Cy Example"), "", "race"), HttpResponse.BodyHandlers.ofString()));
    }

    var ids = new ArrayList<String>();
    for (CompletableFuture<HttpResponse<String>> each : answers) {
      HttpResponse<String> answer = each.get(60, TimeUnit.SECONDS);
      if (answer.statusCode() == 201) {
        ids.add(TestService.field(answer.body(), "analysis_id"));
      } else {
        assertThat(answer.statusCode()).isEqualTo(409);
      }
    }

    assertThat(ids.stream().distinct()).hasSize(1);
  }

  @Test
  void aVacancyIsChangedByWhoeverSawItLast() throws Exception {
    HttpResponse<String> added = addVacancy("changing");
    String tag = added.headers().firstValue("ETag").orElseThrow();
    String changed = VACANCY.formatted("changing").replace("Kafka", "PostgreSQL");

    assertThat(addVacancy("changing").statusCode()).isEqualTo(409);
    assertThat(put("changing", changed, null).statusCode()).isEqualTo(428);
    assertThat(put("changing", changed, "\"old\"").statusCode()).isEqualTo(412);
    HttpResponse<String> done = put("changing", changed, tag);

    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body()).contains("PostgreSQL");
    assertThat(put("changing", changed, tag).statusCode()).isEqualTo(412);
    assertThat(delete("/api/vacancies/changing", null).statusCode()).isEqualTo(428);
    assertThat(delete("/api/vacancies/changing", tag).statusCode()).isEqualTo(412);
    assertThat(TestService.trail(service))
        .filteredOn(line -> line.contains("vacancies.delete"))
        .hasSize(2)
        .allMatch(line -> line.contains("REFUSED"));
    String now = done.headers().firstValue("ETag").orElseThrow();
    assertThat(delete("/api/vacancies/changing", now).statusCode()).isEqualTo(204);
    assertThat(get("/api/vacancies/changing").statusCode()).isEqualTo(404);
  }

  @Test
  void aZipBecomesARunWithAReceiptAndItsCandidatesARanking() throws Exception {
    addVacancy("zipped");
    byte[] zip = zip(cv("Di Example") + "\nKafka", cv("Ed Example"), cv("Flo Example"));

    HttpResponse<String> sent =
        exchange(
            request("/api/intake?vacancy=zipped")
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip)));
    String run = "/api/runs/" + TestService.field(sent.body(), "run");
    await(() -> get(run).body().contains("\"status\":\"COMPLETED\""));

    assertThat(sent.statusCode()).isEqualTo(202);
    assertThat(home.resolve("home/objects/default/archives")).isEmptyDirectory();
    assertThat(get(run + "/receipt").body().lines())
        .hasSize(3)
        .allMatch(line -> line.contains("\"outcome\":\"accepted\""));
    var ranks = new ArrayList<String>();
    String cursor = "";
    do {
      String page = get("/api/vacancies/zipped/candidates?limit=1&cursor=" + cursor).body();
      ranks.add(TestService.field(page, "candidate"));
      cursor = page.contains("\"next\":null") ? "" : TestService.field(page, "next");
    } while (!cursor.isEmpty());
    assertThat(ranks).hasSize(3).doesNotHaveDuplicates();
    assertThat(get("/api/vacancies/zipped/candidates").body()).doesNotContain("Example\",\"next");
    assertThat(get("/api/vacancies/zipped/candidates?blind=false").body()).contains("Di Example");
    assertThat(get("/api/search?query=kafka&mode=text").body()).contains(ranks.getFirst());
    assertThat(get("/api/interviews?vacancy=zipped").body()).contains(ranks.getFirst());
    ranksAgainAfterAChange(ranks);
    erases(ranks.getFirst());
  }

  private void ranksAgainAfterAChange(List<String> candidates) throws Exception {
    String tag = get("/api/vacancies/zipped").headers().firstValue("ETag").orElseThrow();
    put("zipped", VACANCY.formatted("zipped").replace("Kafka", "PostgreSQL"), tag);
    assertThat(get("/api/vacancies/zipped/candidates").body()).contains("\"items\":[]");

    assertThat(post("/api/vacancies/zipped/scores", "application/json", "").body())
        .contains("\"scored\":3");

    assertThat(get("/api/vacancies/zipped/candidates").body()).contains(candidates);
    addVacancy("second");
    String some = "{\"candidates\": [\"%s\"]}".formatted(candidates.getLast());
    assertThat(post("/api/vacancies/second/candidates", "application/json", some).body())
        .contains("\"considered\":1", "\"scored\":1");
  }

  private void erases(String candidate) throws Exception {
    String path = "/api/candidates/" + candidate;
    HttpResponse<String> document = get(path + "/document");
    assertThat(document.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"" + candidate);
    String tag = get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(delete(path, null).statusCode()).isEqualTo(428);
    assertThat(delete(path, tag).body()).contains("\"documents\":1");

    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void theInternalPortHasInsightsAndNothingElse() throws Exception {
    HttpResponse<String> sent = send(cv("Gil Example"), "", "");
    String id = TestService.field(sent.body(), "analysis_id");
    whenDone(id);

    assertThat(get("/internal/cv-analysis/" + id).statusCode()).isEqualTo(404);
    assertThat(internal("/internal/cv-analysis/" + id).body())
        .contains("shortlist/insights@1", "Java")
        .doesNotContain("Gil");
    assertThat(internal("/api/runs").statusCode()).isEqualTo(404);
  }

  private static String cv(String name) {
    return name
        + """

        Backend engineer

        Experience
        Backend Engineer, Example Ltd, January 2019 - December 2023
        Built payment services with Java and Spring Boot.

        Skills
        Java, Spring Boot, PostgreSQL
        """;
  }

  private static byte[] zip(String... texts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < texts.length; i++) {
        zip.putNextEntry(new ZipEntry("cv" + i + ".txt"));
        zip.write(texts[i].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static HttpResponse<String> addVacancy(String id) throws Exception {
    return post("/api/vacancies", "application/yaml", VACANCY.formatted(id));
  }

  private static HttpResponse<String> send(String text, String vacancy, String key)
      throws Exception {
    return CLIENT.send(form(text, vacancy, key), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest form(String text, String vacancy, String key) {
    String part = "--b%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    String body =
        part.formatted("", "file", "; filename=\"cv.txt\"", text)
            + (vacancy.isEmpty() ? "" : part.formatted("", "vacancy", "", vacancy))
            + "--b--\r\n";
    HttpRequest.Builder request =
        request("/api/cv-analysis")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return (key.isEmpty() ? request : request.header("Idempotency-Key", key)).build();
  }

  /// The message about this analysis; others are of other tests.
  private static String about(String analysis, BlockingQueue<String> heard) throws Exception {
    String message = "";
    while (!message.contains("\"analysis_id\":\"" + analysis + "\"")) {
      message = heard.poll(60, TimeUnit.SECONDS);
      assertThat(message).as("a message about " + analysis + " within a minute").isNotNull();
    }
    return message;
  }

  private static String whenDone(String analysis) throws Exception {
    String path = "/api/cv-analysis/" + analysis;
    await(() -> get(path).body().contains("\"status\":\"completed\""));
    return get(path).body();
  }

  private interface Question {
    boolean isAnsweredYes() throws Exception;
  }

  private static void await(Question question) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!question.isAnsweredYes()) {
      assertThat(System.nanoTime()).as("waited 90 s").isLessThan(until);
      Thread.sleep(200);
    }
  }

  private static WebSocket connect(BlockingQueue<String> heard, String query) throws Exception {
    var listener =
        new WebSocket.Listener() {
          @Override
          public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.add(text.toString());
            return WebSocket.Listener.super.onText(socket, text, last);
          }
        };
    return CLIENT
        .newWebSocketBuilder()
        .header("Authorization", "Bearer " + token)
        .buildAsync(URI.create("ws://127.0.0.1:" + service.port() + "/ws/events" + query), listener)
        .get(20, TimeUnit.SECONDS);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return exchange(request(path));
  }

  private static HttpResponse<String> internal(String path) throws Exception {
    return exchange(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.internalPort() + path))
            .header("Authorization", "Bearer " + token));
  }

  private static HttpResponse<String> conditional(HttpResponse<String> told) throws Exception {
    return exchange(
        HttpRequest.newBuilder(told.uri())
            .header("Authorization", "Bearer " + token)
            .header("If-None-Match", told.headers().firstValue("ETag").orElseThrow()));
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return exchange(
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> put(String vacancy, String body, String ifMatch)
      throws Exception {
    HttpRequest.Builder request =
        request("/api/vacancies/" + vacancy)
            .header("Content-Type", "application/yaml")
            .PUT(HttpRequest.BodyPublishers.ofString(body));
    return exchange(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  private static HttpResponse<String> delete(String path, String ifMatch) throws Exception {
    HttpRequest.Builder request = request(path).DELETE();
    return exchange(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }
}
