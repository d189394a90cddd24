package dev.shortlist.contract;

import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// saved-search@1: a search that is kept, and how many candidates it has found since.
public record SavedSearchJson(
    String name, String query, List<String> filters, Instant savedAt, long alerts)
    implements ContractObject {
  public SavedSearchJson {
    filters = List.copyOf(filters);
  }

  @Override
  public String schema() {
    return "saved-search@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("name", name);
    json.writeStringProperty("query", query);
    ContractJson.strings(json, "filters", filters);
    json.writeStringProperty("savedAt", savedAt.toString());
    json.writeNumberProperty("alerts", alerts);
  }
}
