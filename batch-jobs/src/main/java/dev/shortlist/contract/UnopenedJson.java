package dev.shortlist.contract;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/// document@1 of a file whose bytes could not be had, such as for want of permission: the sha256 is
/// null.
public record UnopenedJson(String path, String code, String message) implements ContractObject {
  @Override
  public String schema() {
    return "document@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("path", path);
    json.writeNullProperty("sha256");
    json.writeStringProperty("mediaType", "application/octet-stream");
    json.writeNumberProperty("bytes", 0);
    json.writeNumberProperty("pages", 0);
    json.writeStringProperty("language", "und");
    json.writeStringProperty("status", "unreadable");
    json.writeObjectPropertyStart("error");
    json.writeStringProperty("code", code);
    json.writeStringProperty("message", message);
    json.writeEndObject();
    json.writeStringProperty("grade", "F");
    ContractJson.strings(json, "flags", List.of());
    json.writeObjectPropertyStart("profile");
    json.writeEndObject();
    json.writeArrayPropertyStart("evidence");
    json.writeEndArray();
    json.writeArrayPropertyStart("protected");
    json.writeEndArray();
    json.writeNumberProperty("experienceMonths", 0);
  }
}
