package dev.shortlist.contract;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/// account@1: who calls, and what this call may do: their role's permissions, less what a personal
/// token leaves out.
public record AccountJson(
    String tenant,
    String user,
    String email,
    String name,
    String language,
    String role,
    List<String> permissions)
    implements ContractObject {
  public AccountJson {
    permissions = List.copyOf(permissions);
  }

  @Override
  public String schema() {
    return "account@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("tenant", tenant);
    json.writeStringProperty("user", user);
    json.writeStringProperty("email", email);
    json.writeStringProperty("name", name);
    json.writeStringProperty("language", language);
    json.writeStringProperty("role", role);
    ContractJson.strings(json, "permissions", permissions);
  }
}
