package dev.shortlist.contract;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// scorecard@1 in a ranking over REST: with the candidate's name, null in a blind view.
public record PlacedJson(ScorecardJson scorecard, @Nullable String name) implements ContractObject {
  @Override
  public String schema() {
    return scorecard.schema();
  }

  @Override
  public void writeFields(JsonGenerator json) {
    scorecard.writeFields(json);
    ContractJson.nullable(json, "name", name);
  }
}
