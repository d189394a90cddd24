package dev.shortlist.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// event@1: something that people and programs wait for. The subject goes by the name of its kind,
/// as analysis_id; run is null when there never was one.
public record EventJson(
    long number,
    String type,
    String subjectName,
    String subject,
    String status,
    @Nullable String run,
    Instant at)
    implements ContractObject {
  @Override
  public String schema() {
    return "event@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("type", type);
    json.writeStringProperty(subjectName, subject);
    json.writeStringProperty("status", status);
    ContractJson.nullable(json, "run", run);
    json.writeStringProperty("id", Long.toString(number));
    json.writeStringProperty("at", at.toString());
  }
}
