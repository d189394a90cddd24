package dev.shortlist.admin;

import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A tenant with a user of every role and one of everything that a tenant has.
///
/// @param tokens an access token for each role's word
/// @param ids what it has, by kind: vacancy, candidate, analysis, intake, run, interview, user,
///   token, tenant
public record Organisation(String name, Map<String, String> tokens, Map<String, String> ids) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// Makes it, by REST alone.
  ///
  /// @param word stands in its CVs, its vacancy and its names, and nowhere else
  public static Organisation make(SharedService.Running shared, String name, String word)
      throws IOException, InterruptedException {
    Organisation made = withUsersOnly(shared, name, word);
    made.fill(shared.service(), word);
    return made;
  }

  /// One that has users, and nothing else.
  public static Organisation withUsersOnly(SharedService.Running shared, String name)
      throws IOException, InterruptedException {
    return withUsersOnly(shared, name, name);
  }

  private static Organisation withUsersOnly(SharedService.Running shared, String name, String word)
      throws IOException, InterruptedException {
    var tokens = new LinkedHashMap<String, String>();
    var ids = new LinkedHashMap<String, String>();
    tokens.put("owner", owner(shared, name, word));
    for (String role : List.of("admin", "recruiter", "interviewer", "auditor")) {
      tokens.put(role, member(shared, name, tokens.get("owner"), role));
    }
    ids.put("tenant", name);
    return new Organisation(name, tokens, ids);
  }

  private static String owner(SharedService.Running shared, String name, String word)
      throws IOException, InterruptedException {
    String wanted =
        """
        {"id": "%s", "name": "%s Ltd", "owner": {"email": "owner@%s.example", "name": "Owner"}}
        """
            .formatted(name, word, name);
    int before = TestService.mails(shared.home()).size();
    TestService.post(shared.service(), "/api/tenants", shared.operator(), wanted);
    return accept(shared, name, before, "owner@" + name + ".example");
  }

  private static String member(SharedService.Running shared, String name, String owner, String role)
      throws IOException, InterruptedException {
    String email = role + "@" + name + ".example";
    int before = TestService.mails(shared.home()).size();
    TestService.post(
        shared.service(),
        "/api/users",
        owner,
        "{\"email\": \"%s\", \"name\": \"Somebody\", \"role\": \"%s\"}".formatted(email, role));
    return accept(shared, name, before, email);
  }

  private static String accept(SharedService.Running shared, String name, int before, String email)
      throws IOException, InterruptedException {
    String secret = secret(shared.home(), before, email);
    TestService.post(
        shared.service(),
        "/api/auth/invitation",
        "",
        "{\"secret\": \"%s\", \"password\": \"%s\"}".formatted(secret, TestService.PASSWORD));
    return logIn(shared, name, email);
  }

  /// An access token of one of its users, whose password all share.
  public static String logIn(SharedService.Running shared, String name, String email)
      throws IOException, InterruptedException {
    String login =
        "{\"tenant\": \"%s\", \"email\": \"%s\", \"password\": \"%s\"}"
            .formatted(name, email, TestService.PASSWORD);
    return TestService.accessToken(
        TestService.post(shared.service(), "/api/auth/login", "", login).body());
  }

  /// Other tests mail at the same time.
  private static String secret(Path home, int before, String email)
      throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < until) {
      List<Path> mails = TestService.mails(home);
      for (Path mail : mails.subList(Math.min(before, mails.size()), mails.size())) {
        if (Files.readString(mail, StandardCharsets.ISO_8859_1).contains("To: " + email)) {
          return TestService.secret(Files.readAllBytes(mail), "invitation");
        }
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("no mail to " + email);
  }

  private void fill(AdminService service, String word) throws IOException, InterruptedException {
    String owner = tokens.get("owner");
    String vacancy =
        """
        {"id": "vacancy-%s", "title": "Backend Engineer %s", "threshold": 1,
         "requirements": [{"skill": "Java", "need": "must"}, {"skill": "Kafka", "need": "should"}]}
        """
            .formatted(name, word);
    ids.put("vacancy", "vacancy-" + name);
    TestService.post(service, "/api/vacancies", owner, vacancy);
    String sent =
        upload(service, "/api/cv-analysis", "multipart/form-data; boundary=b", form(word));
    ids.put("analysis", TestService.field(sent, "analysis_id"));
    String path = "/api/cv-analysis/" + ids.get("analysis");
    ids.put("candidate", TestService.field(await(service, path, "completed"), "candidate"));
    String intake =
        upload(service, "/api/intake?vacancy=" + ids.get("vacancy"), "application/zip", zip(word));
    ids.put("intake", TestService.field(intake, "intake_id"));
    ids.put("run", TestService.field(intake, "run"));
    await(service, "/api/runs/" + ids.get("run"), "COMPLETED");
    String packs =
        TestService.get(service, "/api/interviews?vacancy=" + ids.get("vacancy"), owner).body();
    ids.put("interview", TestService.field(packs, "interview"));
    ids.put(
        "user", TestService.field(TestService.get(service, "/api/auth/me", owner).body(), "user"));
    String token = "{\"label\": \"%s\", \"scopes\": [\"runs:read\"]}".formatted(word);
    ids.put(
        "token",
        TestService.field(TestService.post(service, "/api/tokens", owner, token).body(), "id"));
  }

  private byte[] form(String word) {
    return """
    --b\r
    Content-Disposition: form-data; name="file"; filename="%1$s.txt"\r
    \r
    %2$s\r
    --b\r
    Content-Disposition: form-data; name="vacancy"\r
    \r
    %3$s\r
    --b--\r
    """
        .formatted(word, cv(word), ids.get("vacancy"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String cv(String word) {
    return """
    Ana %1$s

    Experience
    Backend Engineer, %1$s Ltd, January 2019 - December 2023
    Built payment services with Java and Kafka.

    Skills
    Java, Kafka, %1$s
    """
        .formatted(word);
  }

  private static byte[] zip(String word) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(word + "-2.txt"));
      zip.write((cv(word) + "\nMore than one.").getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private String upload(AdminService service, String path, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
            .header("Authorization", "Bearer " + tokens.get("owner"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private String await(AdminService service, String path, String status)
      throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    String told = "";
    while (System.nanoTime() < until) {
      told = TestService.get(service, path, tokens.get("owner")).body();
      if (told.contains("\"status\":\"" + status + "\"")) {
        return told;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("after 90 s " + told);
  }
}
