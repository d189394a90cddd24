package dev.shortlist.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthIT {
  private static final Pattern METRIC = Pattern.compile("\\b(shortlist|jvm)_[a-z_]+\\b");

  @TempDir Path home;

  @Test
  void isReadyWithDatabaseIndexAndStorageAndSaysWhenOneIsGone() throws Exception {
    try (AdminService service = TestService.start(home.resolve("home"))) {
      assertThat(status(service.managementPort(), "health/liveness")).isEqualTo(200);
      assertThat(status(service.managementPort(), "health/readiness")).isEqualTo(200);

      TestService.get(service, "/api/vacancies", "");
      String metrics = body(service.managementPort(), "prometheus");
      assertThat(metrics.lines().filter(line -> line.startsWith("shortlist_")).toList().toString())
          .contains(
              "shortlist_http_requests_seconds_count{",
              "shortlist_pool_connections{state=\"active\"}",
              "shortlist_pool_waiting",
              "shortlist_index_open",
              "shortlist_index_candidates",
              "shortlist_uploads_running",
              "shortlist_events_listeners",
              "shortlist_replica_read 0.0");

      asksOnlyForWhatThereIs("grafana.json", metrics);
      asksOnlyForWhatThereIs("alerts.yaml", metrics);

      Path index = home.resolve("home/index");
      Files.deleteIfExists(index);
      Files.writeString(index, "no folder");
      assertThat(status(service.managementPort(), "health/readiness")).isEqualTo(503);
      Files.delete(index);
      assertThat(status(service.managementPort(), "health/readiness")).isEqualTo(200);

      service.installation().close();

      assertThat(status(service.managementPort(), "health/liveness")).isEqualTo(200);
      assertThat(status(service.managementPort(), "health/readiness")).isEqualTo(503);
    }
  }

  private static void asksOnlyForWhatThereIs(String file, String metrics) throws Exception {
    String asked = Files.readString(Path.of("dashboards", file));
    assertThat(METRIC.matcher(asked).results().map(MatchResult::group).distinct())
        .as(file)
        .hasSizeGreaterThan(4)
        .allSatisfy(
            name -> assertThat(metrics).containsPattern("(?m)^" + name + "(\\{[^\n]*)? [0-9]"));
  }

  private static int status(int port, String path) throws Exception {
    return ask(port, path).statusCode();
  }

  private static String body(int port, String path) throws Exception {
    return ask(port, path).body();
  }

  private static HttpResponse<String> ask(int port, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + port + "/actuator/" + path);
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
