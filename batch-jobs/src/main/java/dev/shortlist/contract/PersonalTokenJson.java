package dev.shortlist.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// token@1: a personal token. Its text stands in the answer that made it and nowhere else.
///
/// @param token the text, or "" when it is not to be shown
public record PersonalTokenJson(
    String id,
    String label,
    List<String> scopes,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastSeenAt,
    String token)
    implements ContractObject {
  public PersonalTokenJson {
    scopes = List.copyOf(scopes);
  }

  @Override
  public String schema() {
    return "token@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("id", id);
    json.writeStringProperty("label", label);
    ContractJson.strings(json, "scopes", scopes);
    json.writeStringProperty("createdAt", createdAt.toString());
    json.writeStringProperty("expiresAt", expiresAt.toString());
    ContractJson.nullable(json, "lastSeenAt", lastSeenAt == null ? null : lastSeenAt.toString());
    ContractJson.unlessEmpty(json, "token", token);
  }

  /// Without the text.
  @Override
  public String toString() {
    return "token " + id;
  }
}
