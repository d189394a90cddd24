package dev.shortlist.admin;

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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The service on a home of its own and on free ports, as `shortlist serve` starts it.
public final class TestService {
  public static final String PASSWORD = "correct horse battery";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private TestService() {}

  public static AdminService start(Path home) throws InvalidSettingsException {
    return start(home, Map.of());
  }

  /// @param environment more settings, as variables of the environment
  public static AdminService start(Path home, Map<String, String> environment)
      throws InvalidSettingsException {
    var flags = new LinkedHashMap<SettingKey<?>, SettingsLoader.Flag>();
    flags.put(SettingKeys.HOME, new SettingsLoader.Flag("--home", home.toString()));
    flags.put(ServiceKeys.PORT, new SettingsLoader.Flag("--port", "0"));
    flags.put(ServiceKeys.MANAGEMENT_PORT, new SettingsLoader.Flag("--management-port", "0"));
    flags.put(ServiceKeys.INTERNAL_PORT, new SettingsLoader.Flag("--internal-port", "0"));
    return AdminService.start(new SettingsLoader(environment, home).load(flags, null));
  }

  /// Makes the first account, ana@example.org with [#PASSWORD], the owner of tenant `default`, as
  /// the set-up link does; gives her access token.
  public static String owner(AdminService service) throws IOException, InterruptedException {
    String link = service.setUpLink().orElseThrow();
    String body =
        """
        {"secret": "%s", "organisation": "Example", "email": "ana@example.org", "name": "Ana",
         "password": "%s"}
        """
            .formatted(link.substring(link.indexOf('=') + 1), PASSWORD);
    HttpResponse<String> answer = post(service, "/api/auth/setup", "", body);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException("set-up answered " + answer.body());
    }
    return accessToken(answer.body());
  }

  /// Posts JSON.
  ///
  /// @param token "" for none
  public static HttpResponse<String> post(
      AdminService service, String path, String token, String json)
      throws IOException, InterruptedException {
    return send(service, "POST", path, token, json);
  }

  public static HttpResponse<String> get(AdminService service, String path, String token)
      throws IOException, InterruptedException {
    return send(service, "GET", path, token, "");
  }

  /// @param json "" for no body
  public static HttpResponse<String> send(
      AdminService service, String method, String path, String token, String json)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
            .method(
                method,
                json.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(json));
    if (!json.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  public static String accessToken(String json) {
    return field(json, "accessToken");
  }

  /// A field of text in flat JSON.
  public static String field(String json, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + name + " in " + json);
    }
    return matcher.group(1);
  }
}
