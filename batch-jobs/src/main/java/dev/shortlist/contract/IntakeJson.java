package dev.shortlist.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// intake@1: an archive of documents that was sent, and the run that imports it. Code is why it
/// failed, or "".
public record IntakeJson(
    String intake,
    String status,
    String sha256,
    long bytes,
    Instant requestedAt,
    @Nullable Instant endedAt,
    List<String> vacancies,
    @Nullable String run,
    String code)
    implements ContractObject {
  public IntakeJson {
    vacancies = List.copyOf(vacancies);
  }

  @Override
  public String schema() {
    return "intake@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("intake_id", intake);
    json.writeStringProperty("status", status);
    json.writeStringProperty("sha256", sha256);
    json.writeNumberProperty("bytes", bytes);
    json.writeStringProperty("requestedAt", requestedAt.toString());
    ContractJson.nullable(json, "endedAt", endedAt == null ? null : endedAt.toString());
    ContractJson.strings(json, "vacancies", vacancies);
    ContractJson.nullable(json, "run", run);
    json.writeStringProperty("code", code);
  }
}
