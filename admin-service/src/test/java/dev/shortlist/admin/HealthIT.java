package dev.shortlist.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class HealthIT {
  @TempDir Path home;

  @Test
  void isReadyWithDatabaseAndStorageAndSaysWhenTheDatabaseIsGone() throws Exception {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(AdminApplication.class)
            .run("--shortlist.home=" + home.resolve("home"), "--server.port=0")) {
      String port = context.getEnvironment().getProperty("local.server.port");

      assertThat(status(port, "liveness")).isEqualTo(200);
      assertThat(status(port, "readiness")).isEqualTo(200);

      context.getBean(dev.shortlist.pipeline.Installation.class).close();

      assertThat(status(port, "liveness")).isEqualTo(200);
      assertThat(status(port, "readiness")).isEqualTo(503);
    }
  }

  private static int status(String port, String probe) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + "/actuator/health/" + probe))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
  }
}
