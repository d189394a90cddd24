package dev.shortlist.cli;

import dev.shortlist.admin.AdminService;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.SettingKey;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.SettingsLoader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The service as its first visitors use it: set up, logged in to, sent a CV, asked for lists.
final class ServiceTraining {
  private static final String JSON = "application/json";
  private static final int MOST_LOOKS = 300;
  private static final long PAUSE_MILLIS = 100;

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private String token = "";

  private ServiceTraining(int port) {
    this.port = port;
  }

  /// @param home an empty one
  static void run(Path vacancy, Path cv, Path home)
      throws IOException, InterruptedException, InvalidSettingsException {
    var flags = new LinkedHashMap<SettingKey<?>, SettingsLoader.Flag>();
    flags.put(SettingKeys.HOME, new SettingsLoader.Flag("--home", home.toString()));
    for (SettingKey<Integer> port :
        List.of(ServiceKeys.PORT, ServiceKeys.MANAGEMENT_PORT, ServiceKeys.INTERNAL_PORT)) {
      flags.put(port, new SettingsLoader.Flag("--port", "0"));
    }
    Logging.leaveToService();
    try (AdminService service =
        AdminService.start(new SettingsLoader(Map.of(), home).load(flags, null))) {
      var training = new ServiceTraining(service.port());
      training.setUp(service.setUpLink().orElseThrow());
      if (Files.exists(vacancy) && Files.exists(cv)) {
        training.analyse(vacancy, cv);
      }
      training.read();
      new ServiceTraining(service.managementPort()).get("/actuator/health/readiness");
    }
  }

  private void setUp(String link) throws IOException, InterruptedException {
    String secret = link.substring(link.indexOf('=') + 1);
    String password = "a training password";
    post(
        "/api/auth/setup",
        JSON,
        """
        {"secret": "%s", "organisation": "Training", "email": "t@example.org", "name": "T",
         "password": "%s"}
        """
            .formatted(secret, password)
            .getBytes(StandardCharsets.UTF_8));
    String login = "{\"email\": \"t@example.org\", \"password\": \"%s\"}".formatted(password);
    token =
        field(post("/api/auth/login", JSON, login.getBytes(StandardCharsets.UTF_8)), "accessToken");
  }

  private void analyse(Path vacancy, Path cv) throws IOException, InterruptedException {
    post("/api/vacancies", "application/yaml", Files.readAllBytes(vacancy));
    byte[] head =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.docx\"\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] file = Files.readAllBytes(cv);
    byte[] tail = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] form = new byte[head.length + file.length + tail.length];
    System.arraycopy(head, 0, form, 0, head.length);
    System.arraycopy(file, 0, form, head.length, file.length);
    System.arraycopy(tail, 0, form, head.length + file.length, tail.length);
    String sent = post("/api/cv-analysis", "multipart/form-data; boundary=b", form);
    String path = "/api/cv-analysis/" + field(sent, "analysis_id");
    for (int look = 0; look < MOST_LOOKS && !get(path).contains("\"endedAt\":\""); look++) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private void read() throws IOException, InterruptedException {
    for (String path :
        List.of(
            "/login",
            "/api/auth/me",
            "/api/vacancies",
            "/api/candidates",
            "/api/cv-analysis",
            "/api/runs",
            "/api/users",
            "/api/audit",
            "/api/search?query=java%20engineer",
            "/api/candidates/none")) {
      get(path);
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)).GET());
  }

  private String post(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String field(String json, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    return matcher.find() ? matcher.group(1) : "";
  }
}
