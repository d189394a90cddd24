package dev.shortlist.admin;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.SettingKey;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.SettingsLoader;
import dev.shortlist.privacy.AuditRow;
import dev.shortlist.store.AuditTrail;
import dev.shortlist.store.Store;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The service on a home of its own and on free ports, as `shortlist serve` starts it.
public final class TestService {
  public static final String PASSWORD = "correct horse battery";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// Settings under which a test may call as often as it likes.
  public static final Map<String, String> UNLIMITED =
      Map.of(
          "SHORTLIST_SERVICE_LIMIT_LOGIN", "1000000/1m",
          "SHORTLIST_SERVICE_LIMIT_OPEN", "1000000/1m",
          "SHORTLIST_SERVICE_LIMIT_READ", "1000000/1m",
          "SHORTLIST_SERVICE_LIMIT_WRITE", "1000000/1m",
          "SHORTLIST_SERVICE_LIMIT_SEARCH", "1000000/1m",
          "SHORTLIST_SERVICE_LIMIT_UPLOAD", "1000000/1m");

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

  /// Invites a user of tenant `default`, who accepts by the mail in the home and logs in; gives
  /// their access token.
  ///
  /// @param owner an owner's access token
  public static String member(
      AdminService service, Path home, String owner, String role, String email)
      throws IOException, InterruptedException {
    int before = mails(home).size();
    String wanted =
        "{\"email\": \"%s\", \"name\": \"Somebody\", \"role\": \"%s\"}".formatted(email, role);
    post(service, "/api/users", owner, wanted);
    String secret = secretInMail(home, before, "invitation");
    post(
        service,
        "/api/auth/invitation",
        "",
        "{\"secret\": \"%s\", \"password\": \"%s\"}".formatted(secret, PASSWORD));
    String login = "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, PASSWORD);
    return accessToken(post(service, "/api/auth/login", "", login).body());
  }

  /// The mails in the home, the oldest first.
  public static List<Path> mails(Path home) throws IOException {
    Path folder = home.resolve("mail");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
  }

  /// The secret in the link of a mail, waited for up to 20 seconds; "" when its link has none.
  ///
  /// @param number of the mail in the home, from 0
  /// @param page the link's
  public static String secretInMail(Path home, int number, String page)
      throws IOException, InterruptedException {
    for (int wait = 0; mails(home).size() <= number && wait < 400; wait++) {
      Thread.sleep(50);
    }
    return secret(Files.readAllBytes(mails(home).get(number)), page);
  }

  /// The secret in the link to this page in a mail.
  public static String secret(byte[] mail, String page) throws IOException {
    try {
      var message = new MimeMessage(null, new ByteArrayInputStream(mail));
      Matcher link = Pattern.compile("/" + page + "(?:\\?secret=(\\S+))?").matcher(text(message));
      if (!link.find()) {
        throw new IllegalArgumentException("no link to " + page + " in the mail");
      }
      return link.group(1) == null ? "" : link.group(1);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String text(Part part) throws IOException, MessagingException {
    if (part.isMimeType("text/plain")) {
      return (String) part.getContent();
    }
    return text(((Multipart) part.getContent()).getBodyPart(0));
  }

  /// What the service keeps, for what no endpoint would do.
  public static Store store(AdminService service) {
    return service.installation().store();
  }

  /// The last 200 events in the trail of tenant `default`, as "actor action outcome".
  public static List<String> trail(AdminService service) {
    return store(service)
        .ask(
            new TenantId("default"),
            each ->
                each.audit().list(AuditTrail.Wanted.ALL, 200).stream()
                    .map(AuditRow::event)
                    .map(event -> event.actor() + " " + event.action() + " " + event.outcome())
                    .toList());
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
