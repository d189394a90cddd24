package dev.shortlist.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.TestService;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OpenApiIT {
  private static final Path CHECKED_IN =
      Path.of("src/main/resources").resolve(OpenApiController.FILE);

  private static final Map<String, String> GENERATE =
      Map.of(
          "springdoc.api-docs.enabled", "true",
          "springdoc.api-docs.version", "openapi_3_1",
          "springdoc.packages-to-scan", "dev.shortlist.admin",
          "springdoc.paths-to-match",
          "/api/**,/cv-analysis,/analysis/**,/internal/**,/.well-known/**",
          "springdoc.use-fqn", "true",
          "springdoc.override-with-generic-response", "false");

  private static final JsonMapper SORTED =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  @TempDir static Path folder;
  private static AdminService service;
  private static String owner = "";

  @BeforeAll
  static void start() throws Exception {
    GENERATE.forEach(System::setProperty);
    service = TestService.start(folder.resolve("home"), TestService.UNLIMITED);
    owner = TestService.owner(service);
  }

  @AfterAll
  static void stop() {
    GENERATE.keySet().forEach(System::clearProperty);
    service.close();
  }

  @Test
  void isAsCheckedIn() throws Exception {
    String now = generated();
    Path fresh = Files.createDirectories(Path.of("target")).resolve("openapi.json");
    Files.writeString(fresh, now);

    assertThat(Files.exists(CHECKED_IN) ? Files.readString(CHECKED_IN) : "")
        .as(
            "the API has changed; if that is wanted: cp admin-service/"
                + fresh
                + " admin-service/"
                + CHECKED_IN)
        .isEqualTo(now);
  }

  @Test
  void saysOfEveryOperationWhatItDoesWhatItAnswersAndWhatItNeeds() throws Exception {
    var lacking = new ArrayList<String>();
    JsonNode paths = JsonMapper.shared().readTree(generated()).get("paths");
    paths.forEachEntry((path, verbs) ->
        verbs.forEachEntry((verb, operation) -> {
          boolean whole =
              !operation.path("summary").asString("").isBlank()
                  && !operation.path("x-permission").asString("").isBlank()
                  && operation.path("responses").has("4XX")
                  && operation.path("responses").has("5XX");
          if (!whole) {
            lacking.add(verb + " " + path);
          }
        }));

    assertThat(lacking).isEmpty();
    assertThat(paths.size()).isGreaterThan(30);
  }

  @Test
  void isShownToThoseWhoAreSignedIn() throws Exception {
    HttpResponse<String> shown = TestService.get(service, "/api/openapi.json", owner);

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).isEqualTo(Files.readString(CHECKED_IN));
    assertThat(TestService.get(service, "/api/openapi.json", "").statusCode()).isEqualTo(401);
  }

  private static String generated() throws Exception {
    String document = TestService.get(service, "/v3/api-docs", "").body();
    Object tree = JsonMapper.shared().readValue(document, Object.class);
    // Two records called Wanted are two: TokensController.Wanted is Tokens-Wanted.
    return SORTED.writeValueAsString(tree)
            .replaceAll("dev\\.shortlist\\.admin\\.[a-z]+\\.", "")
            .replace("Controller.", "-")
            .replace("\r\n", "\n")
        + "\n";
  }
}
