package dev.shortlist.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A published schema, made stricter than the contract is to others: here a field that the schema
/// does not name is an error too, so that none is written undocumented.
public final class StrictSchema {
  private final Schema schema;

  private StrictSchema(Schema schema) {
    this.schema = schema;
  }

  /// The schema of, say, "document@1".
  public static StrictSchema of(String nameAndVersion) {
    String file = nameAndVersion.substring(0, nameAndVersion.indexOf('@')) + ".schema.json";
    try (InputStream stream = ContractObject.class.getResourceAsStream(file)) {
      assertThat(stream).as("schema file " + file).isNotNull();
      JsonNode tree = JsonMapper.shared().readTree(stream);
      close(tree);
      return new StrictSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> problems(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.get("properties") instanceof ObjectNode
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(StrictSchema::close);
  }
}
