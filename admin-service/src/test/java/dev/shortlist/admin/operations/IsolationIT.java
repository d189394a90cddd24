package dev.shortlist.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.ApiDocument;
import dev.shortlist.admin.ApiDocument.Endpoint;
import dev.shortlist.admin.ApiDocument.Parameter;
import dev.shortlist.admin.Organisation;
import dev.shortlist.admin.SharedService;
import dev.shortlist.admin.TestService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Asks for what belongs to one tenant with the tokens of another, at every endpoint, in every
/// place an id can stand, as every role. The answer must be the one for an id that does not exist,
/// to the byte. Made from the API's description: an endpoint, parameter or field that is new fails
/// here until it is said what stands in it.
@ExtendWith(SharedService.class)
class IsolationIT {
  private static final String HERS = "zyxquartz";
  private static final String THEIRS = "zyxbasalt";

  /// What stands in a path's variable, by the word before it.
  private static final Map<String, String> PATHS =
      Map.of(
          "analysis", "analysis",
          "cv-analysis", "analysis",
          "candidates", "candidate",
          "intake", "intake",
          "interviews", "interview",
          "runs", "run",
          "tenants", "tenant",
          "tokens", "token",
          "users", "user",
          "vacancies", "vacancy");

  /// What stands in a parameter of the query.
  private static final Map<String, String> QUERIES =
      Map.of("vacancy", "vacancy", "like", "candidate", "object", "candidate");

  /// Parameters that name nothing of anybody's.
  private static final Set<String> PLAIN =
      Set.of(
          "action", "actor", "blind", "cursor", "facet", "filter", "format", "kind", "limit", "min",
          "mode", "name", "query", "text");

  /// What is sent to an endpoint that takes a body; ids stand as %kind%.
  private static final Map<String, String> BODIES = bodies();

  private static Map<String, String> bodies() {
    String vacancy = "{\"id\": \"%vacancy%\", \"title\": \"Engineer\", \"requirements\": []}";
    var bodies = new LinkedHashMap<String, String>();
    bodies.put("POST /api/auth/forgotten", "{\"email\": \"nobody@example.org\"}");
    bodies.put("POST /api/auth/invitation", "{\"secret\": \"none\", \"password\": \"none\"}");
    bodies.put("POST /api/auth/login", "{\"email\": \"nobody@example.org\", \"password\": \"no\"}");
    bodies.put("POST /api/auth/logout", "{\"refreshToken\": \"none\"}");
    bodies.put("POST /api/auth/password", "{}");
    bodies.put("POST /api/auth/refresh", "{\"refreshToken\": \"none\"}");
    bodies.put("POST /api/auth/reset", "{\"secret\": \"none\", \"password\": \"none\"}");
    bodies.put("POST /api/auth/setup", "{\"secret\": \"none\"}");
    bodies.put("POST /api/cv-analysis", "");
    bodies.put("POST /cv-analysis", "");
    bodies.put("POST /api/intake", "");
    bodies.put("POST /api/interviews", "{\"vacancy\": \"%vacancy%\", \"min\": 0}");
    bodies.put("POST /api/search", "{\"like\": \"%candidate%\", \"mode\": \"text\"}");
    bodies.put("POST /api/tenants", "{}");
    bodies.put("PATCH /api/tenants/{id}", "{\"name\": \"Taken over\"}");
    bodies.put("POST /api/tokens", "{}");
    bodies.put("POST /api/users", "{}");
    bodies.put("PATCH /api/users/{id}", "{\"status\": \"disabled\"}");
    bodies.put("POST /api/vacancies", "{}");
    bodies.put("PUT /api/vacancies/{id}", vacancy);
    bodies.put("POST /api/vacancies/{id}/candidates", "{\"candidates\": [\"%candidate%\"]}");
    return bodies;
  }

  private static SharedService.Running shared;
  private static ApiDocument api;
  private static Organisation hers;
  private static Organisation theirs;

  @BeforeAll
  static void make(SharedService.Running running) throws Exception {
    shared = running;
    api = ApiDocument.read();
    hers = Organisation.make(running, "hers", HERS);
    theirs = Organisation.make(running, "theirs", THEIRS);
  }

  @Test
  void answersForWhatIsAnothersAsForWhatDoesNotExist() throws Exception {
    Map<String, String> before = theirState();
    var caller = new ApiCaller(shared.service());
    var leaks = new TreeSet<String>();
    int compared = 0;
    for (Endpoint endpoint : api.endpoints()) {
      for (List<String> places : places(endpoint)) {
        for (Map.Entry<String, String> role : callers().entrySet()) {
          if (isTheOperators(endpoint, role.getKey())) {
            continue;
          }
          var foreign = filled(caller, endpoint, places, theirs.ids(), role.getValue());
          var unknown = filled(caller, endpoint, places, unknown(), role.getValue());
          if (!foreign.equals(unknown) || foreign.status() < 400) {
            leaks.add(
                endpoint
                    + " "
                    + places
                    + " as "
                    + role.getKey()
                    + ": "
                    + foreign
                    + " but for what does not exist "
                    + unknown);
          }
          compared++;
        }
      }
    }

    assertThat(leaks).isEmpty();
    assertThat(compared).isGreaterThan(250);
    assertThat(caller.faults()).isEmpty();
    assertThat(theirState()).isEqualTo(before);
  }

  /// Its owners made the others, and may see that they are there.
  private static boolean isTheOperators(Endpoint endpoint, String role) {
    return role.equals("operator") && endpoint.path().equals("/api/tenants/{id}");
  }

  @Test
  void showsNothingOfAnotherTenantInAnyList() throws Exception {
    var caller = new ApiCaller(shared.service());
    var leaks = new TreeSet<String>();
    var asked = new ArrayList<String>();
    for (Endpoint endpoint : api.endpoints()) {
      boolean reads = endpoint.method().equals("GET") || endpoint.path().equals("/api/search");
      if (!reads || endpoint.path().contains("{")) {
        continue;
      }
      for (Map.Entry<String, String> role : callers().entrySet()) {
        var ids = new LinkedHashMap<>(hers.ids());
        ids.put("query", THEIRS);
        String path = query(endpoint, ids);
        String body = caller.whole(endpoint, path, role.getValue(), body(endpoint, ids));
        asked.add(body);
        boolean operators = role.getKey().equals("operator") && path.startsWith("/api/tenants");
        if (!operators && tells(body)) {
          leaks.add(path + " told " + role.getKey() + ": " + body);
        }
      }
    }

    assertThat(leaks).isEmpty();
    assertThat(caller.faults()).isEmpty();
    assertThat(asked.toString())
        .contains(HERS, hers.ids().get("candidate")); // lists were not empty
  }

  private static boolean tells(String body) {
    return theirs.ids().entrySet().stream()
            .filter(each -> !List.of("tenant", "run").contains(each.getKey()))
            .anyMatch(each -> body.contains(each.getValue()))
        || body.replace("\"query\":\"" + THEIRS + "\"", "").contains(THEIRS);
  }

  @Test
  void letsEachRoleDoWhatTheMatrixSaysAtEveryEndpoint() throws Exception {
    var caller = new ApiCaller(shared.service());
    Map<String, Set<String>> matrix = RoleScopes.read();
    var wrong = new TreeSet<String>();
    for (Endpoint endpoint : api.endpoints()) {
      if (endpoint.isOpen()) {
        continue;
      }
      for (String role : hers.tokens().keySet()) {
        boolean may =
            matrix.get(role).contains(endpoint.permission())
                && !endpoint.permission().equals("operate");
        var answer = filled(caller, endpoint, List.of(), unknown(), hers.tokens().get(role));
        if (answer.isForbidden() == may || answer.status() == 401) {
          wrong.add(endpoint + " as " + role + ": " + answer);
        }
      }
      for (String token : List.of("", "nonsense", "slt_token_hers.nonsense")) {
        var answer = filled(caller, endpoint, List.of(), unknown(), token);
        if (answer.status() != 401) {
          wrong.add(endpoint + " without a token that holds: " + answer);
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(caller.faults()).isEmpty();
  }

  /// Everybody but themselves: who could ask.
  private static Map<String, String> callers() {
    var callers = new LinkedHashMap<>(hers.tokens());
    callers.put("operator", shared.operator());
    callers.put("nobody", "");
    return callers;
  }

  /// Of the form that ids have, and nobody's.
  private static Map<String, String> unknown() {
    var unknown = new LinkedHashMap<String, String>();
    theirs
        .ids()
        .forEach((kind, id) ->
            unknown.put(
                kind,
                switch (kind) {
                  case "run" -> "9" + id.replaceAll("[0-9]", "7");
                  case "vacancy", "tenant" -> "n" + id.substring(1);
                  default ->
                      id.substring(0, id.length() - 12)
                          + id.substring(id.length() - 12).replaceAll("[0-9a-f]", "7");
                }));
    return unknown;
  }

  /// The places that ids stand in, alone and all together; hers stand in the others.
  private static List<List<String>> places(Endpoint endpoint) {
    var all = new ArrayList<String>();
    for (Parameter each : endpoint.parameters()) {
      switch (each.in()) {
        case "path" -> {
          if (!each.name().equals("action")) {
            all.add(kind(endpoint, each.name()));
          }
        }
        case "query" -> {
          if (QUERIES.containsKey(each.name()) && !endpoint.path().equals("/api/audit")) {
            all.add(QUERIES.get(each.name()));
          }
          assertThat(QUERIES.containsKey(each.name()) || PLAIN.contains(each.name()))
              .as("what stands in the parameter %s of %s? Say so here", each.name(), endpoint)
              .isTrue();
        }
        default -> {} // headers name no object
      }
    }
    boolean bodied = !endpoint.bodies().isEmpty();
    assertThat(!bodied || BODIES.containsKey(endpoint.toString()))
        .as("what body does %s take, and which ids stand in it? Say so here", endpoint)
        .isTrue();
    for (String kind : theirs.ids().keySet()) {
      if (bodied && BODIES.get(endpoint.toString()).contains("%" + kind + "%")) {
        all.add(kind);
      }
    }
    List<String> distinct = all.stream().distinct().toList();
    var places = new ArrayList<List<String>>();
    distinct.forEach(each -> places.add(List.of(each)));
    if (distinct.size() > 1) {
      places.add(distinct);
    }
    return places;
  }

  private static String kind(Endpoint endpoint, String variable) {
    String path = endpoint.path();
    String before = path.substring(0, path.indexOf("/{" + variable + "}"));
    String word = before.substring(before.lastIndexOf('/') + 1);
    assertThat(PATHS.containsKey(word))
        .as("whose id stands in {%s} of %s? Say so here", variable, endpoint)
        .isTrue();
    return PATHS.get(word);
  }

  /// Asks with hers in every place but these.
  private static ApiCaller.Answer filled(
      ApiCaller caller,
      Endpoint endpoint,
      List<String> places,
      Map<String, String> others,
      String token)
      throws Exception {
    var ids = new LinkedHashMap<>(places.isEmpty() ? others : hers.ids());
    places.forEach(place -> ids.put(place, others.get(place)));
    return caller.ask(endpoint, query(endpoint, ids), token, body(endpoint, ids));
  }

  private static String query(Endpoint endpoint, Map<String, String> ids) {
    String path = endpoint.path();
    var query = new StringBuilder();
    for (Parameter each : endpoint.parameters()) {
      if (each.in().equals("path")) {
        String value = each.name().equals("action") ? "stop" : ids.get(kind(endpoint, each.name()));
        path = path.replace("{" + each.name() + "}", value);
      } else if (each.in().equals("query")) {
        String value =
            each.name().equals("query") ? ids.get("query") : ids.get(QUERIES.get(each.name()));
        boolean either = each.name().equals("like") && ids.containsKey("query");
        if (value != null && !either) {
          query.append(query.isEmpty() ? "?" : "&").append(each.name()).append('=').append(value);
        }
      }
    }
    return path + query;
  }

  private static String body(Endpoint endpoint, Map<String, String> ids) {
    String body = BODIES.getOrDefault(endpoint.toString(), "");
    for (Map.Entry<String, String> each : ids.entrySet()) {
      body = body.replace("%" + each.getKey() + "%", each.getValue());
    }
    return body;
  }

  /// Everything of theirs, as they see it.
  private static Map<String, String> theirState() throws Exception {
    var state = new LinkedHashMap<String, String>();
    for (Endpoint endpoint : api.endpoints()) {
      boolean seen =
          endpoint.method().equals("GET")
              && endpoint.path().contains("{")
              && !endpoint.isInternal();
      if (seen) {
        String path = query(endpoint, theirs.ids());
        var answer = TestService.get(shared.service(), path, theirs.tokens().get("owner"));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        state.put(path, answer.body());
      }
    }
    return state;
  }
}
