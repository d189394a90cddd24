package dev.shortlist.contract;

import dev.shortlist.hiring.VacancyId;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/// vacancy-version@1: one version of a vacancy.
///
/// @param number from 1, in the order the versions came
/// @param name of what it asks: equal names ask the same
/// @param changes to the version before it, in words; "" for the first
public record VacancyVersionJson(
    VacancyId vacancy,
    int number,
    String name,
    LocalDate addedOn,
    boolean current,
    int requirements,
    String changes)
    implements ContractObject {
  @Override
  public String schema() {
    return "vacancy-version@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("vacancy", vacancy.value());
    json.writeNumberProperty("number", number);
    json.writeStringProperty("version", name);
    json.writeStringProperty("addedOn", addedOn.toString());
    json.writeBooleanProperty("current", current);
    json.writeNumberProperty("requirements", requirements);
    json.writeStringProperty("changes", changes);
  }
}
