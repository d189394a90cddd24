package dev.shortlist.contract;

import dev.shortlist.hiring.VacancyId;
import tools.jackson.core.JsonGenerator;

/// rescore@1: what re-scoring did for one vacancy.
///
/// @param dryRun whether scorecards were only counted
/// @param considered applications of the vacancy
/// @param changed those whose score is another than before
/// @param pending those whose document must be imported again first
public record RescoreJson(
    VacancyId vacancy, boolean dryRun, long considered, Causes causes, long changed, long pending)
    implements ContractObject {
  /// How many are scored anew because there was no scorecard, and because vacancy, document or
  /// rules are others.
  public record Causes(long first, long vacancy, long document, long rules) {
    long sum() {
      return first + vacancy + document + rules;
    }
  }

  /// How many were scored anew, or would be.
  public long scored() {
    return causes.sum();
  }

  /// How many were left alone.
  public long upToDate() {
    return considered - scored() - pending;
  }

  @Override
  public String schema() {
    return "rescore@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("vacancy", vacancy.value());
    json.writeBooleanProperty("dryRun", dryRun);
    json.writeNumberProperty("considered", considered);
    json.writeNumberProperty("upToDate", upToDate());
    json.writeNumberProperty("scored", scored());
    json.writeObjectPropertyStart("causes");
    json.writeNumberProperty("first", causes.first());
    json.writeNumberProperty("vacancy", causes.vacancy());
    json.writeNumberProperty("document", causes.document());
    json.writeNumberProperty("rules", causes.rules());
    json.writeEndObject();
    json.writeNumberProperty("changed", changed);
    json.writeNumberProperty("pending", pending);
  }
}
