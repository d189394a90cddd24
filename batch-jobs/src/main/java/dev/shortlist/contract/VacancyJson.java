package dev.shortlist.contract;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// vacancy@1: what was understood of a vacancy. Sentences are those of a posting that its
/// requirements come from, in their order; none for a vacancy that states its requirements.
public record VacancyJson(Vacancy vacancy, List<String> sentences) implements ContractObject {
  public VacancyJson {
    sentences = List.copyOf(sentences);
  }

  @Override
  public String schema() {
    return "vacancy@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("id", vacancy.id().value());
    json.writeStringProperty("title", vacancy.title());
    json.writeNumberProperty("threshold", ContractJson.decimal(vacancy.threshold()));
    ContractJson.array(json, "filters", vacancy.filters(), filter -> filter(json, filter));
    json.writeArrayPropertyStart("requirements");
    for (int i = 0; i < vacancy.requirements().size(); i++) {
      Requirement requirement = vacancy.requirements().get(i);
      json.writeStartObject();
      json.writeStringProperty("kind", kind(requirement));
      json.writeStringProperty("requirement", requirement.label());
      json.writeStringProperty("need", requirement.need().word());
      json.writeNumberProperty("weight", ContractJson.decimal(requirement.weight()));
      ContractJson.nullable(json, "from", i < sentences.size() ? sentences.get(i) : null);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void filter(JsonGenerator json, Filter filter) {
    json.writeStartObject();
    json.writeStringProperty("filter", filter.word());
    json.writeStringProperty("asked", filter.label());
    json.writeEndObject();
  }

  /// The word a vacancy file has for this kind of requirement.
  public static String kind(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Skill _ -> "skill";
      case Requirement.Statement _ -> "text";
      case Requirement.Education _ -> "education";
      case Requirement.Language _ -> "language";
      case Requirement.Certificate _ -> "certificate";
    };
  }
}
