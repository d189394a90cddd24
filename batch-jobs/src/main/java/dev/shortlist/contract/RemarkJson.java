package dev.shortlist.contract;

import dev.shortlist.vacancy.VacancyProblem;
import tools.jackson.core.JsonGenerator;

/// vacancy-remark@1: a demand that discriminates, cannot be measured or contradicts another.
public record RemarkJson(VacancyProblem remark) implements ContractObject {
  @Override
  public String schema() {
    return "vacancy-remark@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("code", remark.code());
    json.writeStringProperty("message", remark.message());
    json.writeStringProperty("hint", remark.hint());
  }
}
