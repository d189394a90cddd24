package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.VacancyId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// calibration@1: how far a vacancy's scores agree with a person's labels.
public record CalibrationJson(
    VacancyId vacancy, int labelled, List<Measure> measures, List<Disagreement> disagreements)
    implements ContractObject {
  /// A figure, with its interval of 95 % by the bootstrap over candidates; null for too few.
  public record Measure(String measure, double value, EvaluationJson.@Nullable Interval interval) {}

  /// A candidate's places among those labelled; apart is above 0 where the score puts them lower
  /// than the person does.
  public record Disagreement(
      CandidateId candidate,
      String label,
      double score,
      double placeByLabel,
      double placeByScore,
      double apart) {}

  public CalibrationJson {
    measures = List.copyOf(measures);
    disagreements = List.copyOf(disagreements);
  }

  @Override
  public String schema() {
    return "calibration@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("vacancy", vacancy.value());
    json.writeNumberProperty("labelled", labelled);
    ContractJson.array(json, "measures", measures, each -> measure(json, each));
    ContractJson.array(json, "disagreements", disagreements, each -> disagreement(json, each));
  }

  private static void measure(JsonGenerator json, Measure measure) {
    EvaluationJson.Interval interval = measure.interval();
    json.writeStartObject();
    json.writeStringProperty("measure", measure.measure());
    json.writeNumberProperty("value", share(measure.value()));
    if (interval == null) {
      json.writeNullProperty("interval");
    } else {
      json.writeArrayPropertyStart("interval");
      json.writeNumber(share(interval.low()));
      json.writeNumber(share(interval.high()));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static BigDecimal share(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
  }

  private static void disagreement(JsonGenerator json, Disagreement disagreement) {
    json.writeStartObject();
    json.writeStringProperty("candidate", disagreement.candidate().value());
    json.writeStringProperty("label", disagreement.label());
    json.writeNumberProperty("score", ContractJson.decimal(disagreement.score()));
    json.writeNumberProperty("placeByLabel", ContractJson.decimal(disagreement.placeByLabel()));
    json.writeNumberProperty("placeByScore", ContractJson.decimal(disagreement.placeByScore()));
    json.writeNumberProperty("apart", ContractJson.decimal(disagreement.apart()));
    json.writeEndObject();
  }
}
