package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// candidate@1: a candidate in a list. Name is null in a blind view.
public record CandidateJson(
    CandidateId candidate,
    DocumentId document,
    @Nullable String name,
    int experienceMonths,
    List<String> skills,
    String grade,
    List<String> flags)
    implements ContractObject {
  public CandidateJson {
    skills = List.copyOf(skills);
    flags = List.copyOf(flags);
  }

  @Override
  public String schema() {
    return "candidate@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("candidate", candidate.value());
    json.writeStringProperty("document", document.sha256());
    ContractJson.nullable(json, "name", name);
    json.writeNumberProperty("experienceMonths", experienceMonths);
    ContractJson.strings(json, "skills", skills);
    json.writeStringProperty("grade", grade);
    ContractJson.strings(json, "flags", flags);
  }
}
