package dev.shortlist.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// tenant@1: an organisation on this service. One that only the command line has worked for has no
/// name and no date.
public record TenantJson(String id, String name, @Nullable Instant createdAt)
    implements ContractObject {
  @Override
  public String schema() {
    return "tenant@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("id", id);
    json.writeStringProperty("name", name);
    ContractJson.nullable(json, "createdAt", createdAt == null ? null : createdAt.toString());
  }
}
