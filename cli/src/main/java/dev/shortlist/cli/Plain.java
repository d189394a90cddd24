package dev.shortlist.cli;

import dev.shortlist.contract.ContractObject;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;

/// An object that the contract names no form for: its fields by name, values as words, numbers or
/// lists of words.
record Plain(String schema, SequencedMap<String, Object> fields) implements ContractObject {
  @Override
  public void writeFields(JsonGenerator json) {
    fields.forEach((name, value) -> write(json, name, value));
  }

  private static void write(JsonGenerator json, String name, Object value) {
    switch (value) {
      case Integer number -> json.writeNumberProperty(name, number);
      case Long number -> json.writeNumberProperty(name, number);
      case Double number -> json.writeNumberProperty(name, number);
      case Boolean truth -> json.writeBooleanProperty(name, truth);
      case List<?> words -> {
        json.writeArrayPropertyStart(name);
        words.forEach(word -> json.writeString(word.toString()));
        json.writeEndArray();
      }
      default -> json.writeStringProperty(name, value.toString());
    }
  }
}
