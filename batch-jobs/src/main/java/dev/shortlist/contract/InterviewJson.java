package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.VacancyId;
import tools.jackson.core.JsonGenerator;

/// interview@1: an interview pack that can be fetched, by its id.
public record InterviewJson(String pack, VacancyId vacancy, CandidateId candidate, double score)
    implements ContractObject {
  @Override
  public String schema() {
    return "interview@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("interview", pack);
    json.writeStringProperty("vacancy", vacancy.value());
    json.writeStringProperty("candidate", candidate.value());
    json.writeNumberProperty("score", ContractJson.decimal(score));
  }
}
