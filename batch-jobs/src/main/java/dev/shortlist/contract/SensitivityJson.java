package dev.shortlist.contract;

import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Sensitivity;
import tools.jackson.core.JsonGenerator;

/// sensitivity@1: how a candidate's rank depends on the weights.
///
/// @param top how many the shortlist holds
/// @param by the share each weight was changed by, 0..1
public record SensitivityJson(VacancyId vacancy, int top, double by, Sensitivity.Outcome outcome)
    implements ContractObject {
  @Override
  public String schema() {
    return "sensitivity@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("vacancy", vacancy.value());
    json.writeNumberProperty("top", top);
    json.writeNumberProperty("by", ContractJson.decimal(by));
    json.writeStringProperty("candidate", outcome.candidate().value());
    json.writeNumberProperty("rank", outcome.rank());
    json.writeNumberProperty("score", ContractJson.decimal(outcome.score()));
    json.writeNumberProperty("best", outcome.best());
    json.writeNumberProperty("worst", outcome.worst());
    json.writeBooleanProperty("flips", outcome.flips());
    ContractJson.array(json, "moves", outcome.moves(), move -> move(json, move));
  }

  private static void move(JsonGenerator json, Sensitivity.Move move) {
    json.writeStartObject();
    json.writeStringProperty("requirement", move.requirement());
    json.writeNumberProperty("weight", ContractJson.decimal(move.weight()));
    json.writeNumberProperty("then", ContractJson.decimal(move.then()));
    json.writeNumberProperty("rank", move.rank());
    json.writeNumberProperty("score", ContractJson.decimal(move.score()));
    json.writeEndObject();
  }
}
