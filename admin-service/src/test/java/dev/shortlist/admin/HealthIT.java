package dev.shortlist.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthIT {
  @TempDir Path home;

  @Test
  void isReadyWithDatabaseAndStorageAndSaysWhenTheDatabaseIsGone() throws Exception {
    try (AdminService service = TestService.start(home.resolve("home"))) {
      assertThat(status(service.managementPort(), "liveness")).isEqualTo(200);
      assertThat(status(service.managementPort(), "readiness")).isEqualTo(200);

      service.installation().close();

      assertThat(status(service.managementPort(), "liveness")).isEqualTo(200);
      assertThat(status(service.managementPort(), "readiness")).isEqualTo(503);
    }
  }

  private static int status(int port, String probe) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + "/actuator/health/" + probe))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
  }
}
