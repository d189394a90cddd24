package dev.shortlist.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// analysis@1: a document that was sent, how far its analysis has come, and what came of it. File
/// is null in a blind view; receipt until there is a verdict; code is why an analysis failed, or ""
public record AnalysisJson(
    String analysis,
    String status,
    String document,
    @Nullable String file,
    long bytes,
    Instant requestedAt,
    @Nullable Instant endedAt,
    List<String> vacancies,
    @Nullable String run,
    String code,
    @Nullable ReceiptJson receipt,
    List<ScorecardJson> scorecards)
    implements ContractObject {
  public AnalysisJson {
    vacancies = List.copyOf(vacancies);
    scorecards = List.copyOf(scorecards);
  }

  @Override
  public String schema() {
    return "analysis@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("analysis_id", analysis);
    json.writeStringProperty("status", status);
    json.writeStringProperty("document", document);
    ContractJson.nullable(json, "file", file);
    json.writeNumberProperty("bytes", bytes);
    json.writeStringProperty("requestedAt", requestedAt.toString());
    ContractJson.nullable(json, "endedAt", endedAt == null ? null : endedAt.toString());
    ContractJson.strings(json, "vacancies", vacancies);
    ContractJson.nullable(json, "run", run);
    json.writeStringProperty("code", code);
    ContractJson.nullable(json, "candidate", receipt == null ? null : receipt.candidate());
    if (receipt == null) {
      json.writeNullProperty("receipt");
    } else {
      json.writeName("receipt");
      ContractJson.object(json, receipt);
    }
    ContractJson.array(
        json, "scorecards", scorecards, scorecard -> ContractJson.object(json, scorecard));
  }
}
