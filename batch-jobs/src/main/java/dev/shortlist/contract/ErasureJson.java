package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import tools.jackson.core.JsonGenerator;

/// erasure@1: a candidate who was erased, and what went with them.
public record ErasureJson(
    CandidateId candidate, int documents, int scorecards, int packs, int receiptLines)
    implements ContractObject {
  @Override
  public String schema() {
    return "erasure@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("candidate", candidate.value());
    json.writeNumberProperty("documents", documents);
    json.writeNumberProperty("scorecards", scorecards);
    json.writeNumberProperty("packs", packs);
    json.writeNumberProperty("receiptLines", receiptLines);
  }
}
