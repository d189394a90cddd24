package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Scorecard;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// insights@1: what other services need of an analysis, and nothing that names the person: what is
/// shown with its lines, and what is missing, for each vacancy.
public record InsightsJson(
    String analysis,
    String status,
    @Nullable CandidateId candidate,
    List<String> skills,
    int experienceMonths,
    List<Judged> vacancies)
    implements ContractObject {
  /// The scorecard of one vacancy.
  public record Judged(VacancyId vacancy, Scorecard scorecard) {}

  public InsightsJson {
    skills = List.copyOf(skills);
    vacancies = List.copyOf(vacancies);
  }

  @Override
  public String schema() {
    return "insights@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("analysis_id", analysis);
    json.writeStringProperty("status", status);
    ContractJson.nullable(json, "candidate", candidate == null ? null : candidate.value());
    ContractJson.strings(json, "skills", skills);
    json.writeNumberProperty("experienceMonths", experienceMonths);
    ContractJson.array(json, "vacancies", vacancies, judged -> judged(json, judged));
  }

  private static void judged(JsonGenerator json, Judged judged) {
    json.writeStartObject();
    json.writeStringProperty("vacancy", judged.vacancy().value());
    json.writeNumberProperty("score", ContractJson.decimal(judged.scorecard().score()));
    json.writeBooleanProperty("review", judged.scorecard().review());
    json.writeArrayPropertyStart("evidence");
    for (Scorecard.Criterion criterion : judged.scorecard().criteria()) {
      if (criterion.met() == Scorecard.Met.YES || criterion.met() == Scorecard.Met.PARTLY) {
        json.writeStartObject();
        json.writeStringProperty("requirement", criterion.requirement());
        json.writeStringProperty("met", criterion.met().name().toLowerCase(Locale.ROOT));
        ContractJson.strings(
            json, "quotes", criterion.evidence().stream().map(quote -> quote.text()).toList());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("gaps");
    for (Scorecard.Criterion criterion : judged.scorecard().criteria()) {
      if (criterion.met() != Scorecard.Met.YES && criterion.kind() == Scorecard.Kind.REQUIREMENT) {
        json.writeStartObject();
        json.writeStringProperty("requirement", criterion.requirement());
        json.writeStringProperty("met", criterion.met().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("missing", criterion.missing());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
