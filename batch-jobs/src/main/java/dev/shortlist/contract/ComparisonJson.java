package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Band;
import dev.shortlist.scoring.Scorecard;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/// comparison@1: candidates of one vacancy side by side, in the order they were named. All
/// scorecards have the same criteria; most names everybody who has the most points of one, several
/// when they tie and nobody when nobody has any.
public record ComparisonJson(VacancyId vacancy, List<Compared> candidates)
    implements ContractObject {
  /// One of those compared; tied is how many others of the vacancy have this score.
  public record Compared(
      CandidateId candidate, DocumentId document, int rank, int tied, Scorecard scorecard) {}

  public ComparisonJson {
    candidates = List.copyOf(candidates);
    if (candidates.size() < 2) {
      throw new IllegalArgumentException("a comparison needs two candidates or more");
    }
    for (Compared each : candidates) {
      if (!demands(each).equals(demands(candidates.getFirst()))) {
        throw new IllegalArgumentException(
            each.candidate() + " was scored for other requirements than those beside");
      }
    }
  }

  private static List<String> demands(Compared compared) {
    return compared.scorecard().criteria().stream().map(each -> each.requirement()).toList();
  }

  /// Those who have the most points of a criterion, as places in the list; none when nobody has
  /// any.
  public List<Integer> most(int criterion) {
    double most =
        candidates.stream().mapToDouble(each -> points(each, criterion)).max().orElseThrow();
    return most == 0
        ? List.of()
        : IntStream.range(0, candidates.size())
            .filter(at -> points(candidates.get(at), criterion) == most)
            .boxed()
            .toList();
  }

  private static double points(Compared compared, int criterion) {
    return compared.scorecard().criteria().get(criterion).points();
  }

  @Override
  public String schema() {
    return "comparison@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("vacancy", vacancy.value());
    ContractJson.array(json, "candidates", candidates, each -> candidate(json, each));
    json.writeArrayPropertyStart("criteria");
    for (int i = 0; i < candidates.getFirst().scorecard().criteria().size(); i++) {
      criterion(json, i);
    }
    json.writeEndArray();
  }

  private static void candidate(JsonGenerator json, Compared compared) {
    Scorecard scorecard = compared.scorecard();
    json.writeStartObject();
    json.writeStringProperty("candidate", compared.candidate().value());
    json.writeStringProperty("document", compared.document().sha256());
    json.writeNumberProperty("score", ContractJson.decimal(scorecard.score()));
    json.writeNumberProperty("rank", compared.rank());
    json.writeNumberProperty("tied", compared.tied());
    json.writeStringProperty("band", Band.of(scorecard.score()).word());
    json.writeStringProperty("fingerprint", scorecard.fingerprint());
    json.writeBooleanProperty("review", scorecard.review());
    ContractJson.strings(json, "reasons", scorecard.reasons());
    json.writeEndObject();
  }

  private void criterion(JsonGenerator json, int at) {
    Scorecard.Criterion first = candidates.getFirst().scorecard().criteria().get(at);
    Need need = first.need();
    json.writeStartObject();
    json.writeStringProperty("kind", first.kind().word());
    json.writeStringProperty("requirement", first.requirement());
    ContractJson.nullable(json, "need", need == null ? null : need.word());
    json.writeNumberProperty("weight", ContractJson.decimal(first.weight()));
    json.writeNumberProperty("max", ContractJson.decimal(first.max()));
    ContractJson.strings(
        json, "most", most(at).stream().map(i -> candidates.get(i).candidate().value()).toList());
    ContractJson.array(
        json, "cells", candidates, each -> cell(json, each, each.scorecard().criteria().get(at)));
    json.writeEndObject();
  }

  private static void cell(JsonGenerator json, Compared compared, Scorecard.Criterion criterion) {
    json.writeStartObject();
    json.writeStringProperty("candidate", compared.candidate().value());
    json.writeNumberProperty("points", ContractJson.decimal(criterion.points()));
    json.writeStringProperty("met", criterion.met().name().toLowerCase(Locale.ROOT));
    if (criterion.evidence().isEmpty()) {
      json.writeNullProperty("evidence");
    } else {
      Quote best = criterion.evidence().getFirst();
      json.writeObjectPropertyStart("evidence");
      QuoteJson.placeAndWords(json, best);
      json.writeEndObject();
    }
    json.writeStringProperty("missing", criterion.missing());
    json.writeEndObject();
  }
}
