package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/// search-alert@1: a candidate who came or changed after a search was saved, and meets it.
public record SearchAlertJson(String search, CandidateId candidate, Instant foundAt)
    implements ContractObject {
  @Override
  public String schema() {
    return "search-alert@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("search", search);
    json.writeStringProperty("candidate", candidate.value());
    json.writeStringProperty("foundAt", foundAt.toString());
  }
}
