package dev.shortlist.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.Organisation;
import dev.shortlist.admin.SharedService;
import dev.shortlist.admin.TestService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is done over REST stands in the tenant's trail: what, on which object, by whom, for which
/// request, and no word of a CV.
@ExtendWith(SharedService.class)
class AuditIT {
  private static final String WORD = "zyxgranite";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void writesDownEveryChangeAndEveryViewWithoutAWordOfACv(SharedService.Running shared)
      throws Exception {
    Organisation own = Organisation.make(shared, "audited", WORD);
    String owner = own.tokens().get("owner");
    String candidate = own.ids().get("candidate");
    HttpResponse<String> viewed = view(shared, "/api/candidates/" + candidate, owner);
    view(shared, "/api/interviews/" + own.ids().get("interview"), owner);
    view(shared, "/api/candidates/" + candidate, own.tokens().get("interviewer"));

    String trail = TestService.get(shared.service(), "/api/audit?limit=200", owner).body();
    String verdict = TestService.get(shared.service(), "/api/audit/verify", owner).body();

    List<String> deeds =
        items(trail).map(row -> field(row, "action") + " " + field(row, "object")).toList();
    assertThat(deeds)
        .contains(
            "vacancies.create " + own.ids().get("vacancy"),
            "cv-analysis.create " + own.ids().get("analysis"),
            "tokens.create " + own.ids().get("token"),
            "candidates.view " + candidate,
            "interviews.view " + own.ids().get("interview"))
        .anyMatch(
            deed -> deed.startsWith("intake.create ") && deed.contains(own.ids().get("intake")))
        .anyMatch(deed -> deed.startsWith("users.create "));
    assertThat(items(trail).map(row -> field(row, "action") + " " + field(row, "outcome")))
        .contains("candidates.view refused");
    assertThat(items(trail).map(row -> field(row, "request")))
        .contains(viewed.headers().firstValue("X-Request-Id").orElseThrow());
    assertThat(trail).doesNotContain(WORD, "Ana", "audited.example");
    assertThat(verdict).contains("\"whole\":true", "\"breaks\":[]");
  }

  private static HttpResponse<String> view(SharedService.Running shared, String path, String token)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + shared.service().port() + path))
            .header("Authorization", "Bearer " + token)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static java.util.stream.Stream<JsonNode> items(String page) {
    return StreamSupport.stream(
        JsonMapper.shared().readTree(page).get("items").spliterator(), false);
  }

  private static String field(JsonNode row, String name) {
    return row.get(name).asString();
  }
}
