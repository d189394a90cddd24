package dev.shortlist.admin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The checked-in description of the API, as tests are made from it.
public record ApiDocument(List<Endpoint> endpoints, JsonNode schemas) {
  /// @param in path, query or header
  public record Parameter(String name, String in, JsonNode schema) {}

  /// One verb of one path.
  ///
  /// @param permission the scope it needs, or open
  /// @param bodies the schema for each media type that it takes
  public record Endpoint(
      String method,
      String path,
      String permission,
      List<Parameter> parameters,
      Map<String, JsonNode> bodies) {
    public boolean isOpen() {
      return permission.equals("open");
    }

    public boolean isInternal() {
      return path.startsWith("/internal/");
    }

    /// Its answer does not end.
    public boolean isStream() {
      return path.equals("/api/events");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  public static ApiDocument read() throws IOException {
    JsonNode tree;
    try (InputStream file = AdminService.class.getResourceAsStream("openapi.json")) {
      tree = JsonMapper.shared().readTree(file);
    }
    var endpoints = new ArrayList<Endpoint>();
    tree.get("paths")
        .forEachEntry((path, verbs) ->
            verbs.forEachEntry(
                (verb, operation) -> endpoints.add(endpoint(path, verb, operation))));
    return new ApiDocument(List.copyOf(endpoints), tree.get("components").get("schemas"));
  }

  private static Endpoint endpoint(String path, String verb, JsonNode operation) {
    var parameters = new ArrayList<Parameter>();
    for (JsonNode each : operation.path("parameters")) {
      parameters.add(
          new Parameter(
              each.get("name").asString(), each.get("in").asString(), each.path("schema")));
    }
    var bodies = new TreeMap<String, JsonNode>();
    operation
        .path("requestBody")
        .path("content")
        .forEachEntry((type, content) -> bodies.put(type, content.path("schema")));
    return new Endpoint(
        verb.toUpperCase(Locale.ROOT),
        path,
        operation.get("x-permission").asString(),
        parameters,
        bodies);
  }
}
