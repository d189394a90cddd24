package dev.shortlist.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// user@1: a user of an organisation, as those see them who may.
public record UserJson(
    String id,
    String email,
    String name,
    String language,
    String role,
    String status,
    Instant createdAt,
    @Nullable Instant lastLoginAt)
    implements ContractObject {
  @Override
  public String schema() {
    return "user@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("id", id);
    json.writeStringProperty("email", email);
    json.writeStringProperty("name", name);
    json.writeStringProperty("language", language);
    json.writeStringProperty("role", role);
    json.writeStringProperty("status", status);
    json.writeStringProperty("createdAt", createdAt.toString());
    ContractJson.nullable(json, "lastLoginAt", lastLoginAt == null ? null : lastLoginAt.toString());
  }
}
