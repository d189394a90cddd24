package dev.shortlist.contract;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// vacancy@1: what was understood of a vacancy. Sentences are those of a posting that its
/// requirements come from, in their order, and beside those of its filters; none for a vacancy that
/// states what it asks.
public record VacancyJson(Vacancy vacancy, List<String> sentences, List<String> beside)
    implements ContractObject {
  public VacancyJson {
    sentences = List.copyOf(sentences);
    beside = List.copyOf(beside);
  }

  /// A vacancy that states what it asks.
  public VacancyJson(Vacancy vacancy, List<String> sentences) {
    this(vacancy, sentences, List.of());
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
    json.writeArrayPropertyStart("filters");
    for (int i = 0; i < vacancy.filters().size(); i++) {
      filter(json, vacancy.filters().get(i), i < beside.size() ? beside.get(i) : null);
    }
    json.writeEndArray();
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

  private static void filter(JsonGenerator json, Filter filter, @Nullable String sentence) {
    json.writeStartObject();
    json.writeStringProperty("filter", filter.word());
    json.writeStringProperty("asked", filter.label());
    ContractJson.nullable(json, "from", sentence);
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
