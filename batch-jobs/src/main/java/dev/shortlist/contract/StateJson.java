package dev.shortlist.contract;

import tools.jackson.core.JsonGenerator;

/// state@1: one line of a tenant's derived state; part names the table, object or index it is of.
public record StateJson(String part, String line) implements ContractObject {
  @Override
  public String schema() {
    return "state@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("part", part);
    json.writeStringProperty("line", line);
  }
}
