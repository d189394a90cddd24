package dev.shortlist.document.resume;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds a JSON Resume (jsonresume.org, schema 1.0.0) field by field; empty values are left out.
final class ResumeBuilder {
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  ResumeBuilder() {
    root.putObject("basics");
  }

  ObjectNode root() {
    return root;
  }

  ObjectNode basics() {
    return (ObjectNode) root.get("basics");
  }

  /// A new entry at the end of a section.
  ObjectNode entry(String section) {
    return array(section).addObject();
  }

  private ArrayNode array(String section) {
    return root.get(section) instanceof ArrayNode array ? array : root.putArray(section);
  }

  static void put(ObjectNode node, String field, String value) {
    if (!value.isBlank()) {
      node.put(field, value.strip());
    }
  }
}
