package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.shortlist.contract.ContractObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schemas of the contract, found by the "schema" field of what was printed. A field that
/// a schema does not name is a problem here, so that none is printed undocumented.
final class PublishedSchemas {
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private PublishedSchemas() {}

  /// What is wrong with the object, or with each one of an array.
  static List<String> problems(String json) {
    JsonNode node = JsonMapper.shared().readTree(json);
    List<JsonNode> objects = node.isArray() ? List.copyOf(node.values()) : List.of(node);
    return objects.stream().flatMap(object -> problems(object).stream()).toList();
  }

  private static List<String> problems(JsonNode object) {
    String name = object.path("schema").asString("");
    assertThat(name).as("schema field of " + object).matches("shortlist/[a-z-]+@1");
    return SCHEMAS
        .computeIfAbsent(name, PublishedSchemas::load)
        .validate(object.toString(), InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema load(String name) {
    String file = name.substring("shortlist/".length(), name.indexOf('@')) + ".schema.json";
    try (InputStream stream = ContractObject.class.getResourceAsStream(file)) {
      assertThat(stream).as("schema file " + file).isNotNull();
      JsonNode tree = JsonMapper.shared().readTree(stream);
      close(tree);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.get("properties") instanceof ObjectNode
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(PublishedSchemas::close);
  }
}
