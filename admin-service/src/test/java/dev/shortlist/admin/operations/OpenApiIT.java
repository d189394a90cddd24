package dev.shortlist.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.SharedService;
import dev.shortlist.admin.TestService;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedService.class)
class OpenApiIT {
  private static final Path CHECKED_IN =
      Path.of("src/main/resources").resolve(OpenApiController.FILE);

  private static final JsonMapper SORTED =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private static AdminService service;
  private static String owner = "";

  @BeforeAll
  static void use(SharedService.Running shared) {
    service = shared.service();
    owner = shared.operator();
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
    Map<?, ?> tree = JsonMapper.shared().readValue(document, Map.class);
    tree.remove("servers"); // the test's port
    // Two records called Wanted are two: TokensController.Wanted is Tokens-Wanted.
    return SORTED
            .writeValueAsString(tree)
            .replaceAll("dev\\.shortlist\\.admin\\.[a-z]+\\.", "")
            .replace("Controller.", "-")
            .replaceAll("(schemas/|\")([A-Z][a-z]+)\\.([A-Z][a-z]+\")", "$1$2-$3")
            .replace("\r\n", "\n")
        + "\n";
  }
}
