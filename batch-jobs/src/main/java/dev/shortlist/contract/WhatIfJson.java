package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Band;
import dev.shortlist.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// what-if@1: a candidate's score as it is and as it would be for a changed vacancy. Nothing is
/// kept of it.
///
/// @param changes as they were typed
/// @param origins for each requirement of the changed vacancy, its place in the vacancy as it is
public record WhatIfJson(
    CandidateId candidate,
    VacancyId vacancy,
    List<String> changes,
    Scorecard before,
    Scorecard after,
    List<Integer> origins)
    implements ContractObject {
  /// Title and overall, which every scorecard ends with.
  private static final int COMMON = 2;

  /// A criterion as it is and as it would be; after is null when it would no longer be asked.
  public record Pair(Scorecard.Criterion before, Scorecard.@Nullable Criterion after) {}

  public WhatIfJson {
    changes = List.copyOf(changes);
    origins = List.copyOf(origins);
    if (after.criteria().size() != origins.size() + COMMON) {
      throw new IllegalArgumentException("every requirement needs its origin");
    }
  }

  /// The criteria in the order of the vacancy as it is.
  public List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    int requirements = before.criteria().size() - COMMON;
    for (int i = 0; i < before.criteria().size(); i++) {
      int at = i < requirements ? origins.indexOf(i) : origins.size() + i - requirements;
      pairs.add(new Pair(before.criteria().get(i), at < 0 ? null : after.criteria().get(at)));
    }
    return pairs;
  }

  @Override
  public String schema() {
    return "what-if@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("candidate", candidate.value());
    json.writeStringProperty("vacancy", vacancy.value());
    ContractJson.strings(json, "changes", changes);
    state(json, "before", before);
    state(json, "after", after);
    ContractJson.array(json, "criteria", pairs(), pair -> criterion(json, pair));
  }

  private static void state(JsonGenerator json, String name, Scorecard scorecard) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("score", ContractJson.decimal(scorecard.score()));
    json.writeStringProperty("band", Band.of(scorecard.score()).word());
    json.writeStringProperty("fingerprint", scorecard.fingerprint());
    ContractJson.strings(json, "reasons", scorecard.reasons());
    json.writeEndObject();
  }

  private static void criterion(JsonGenerator json, Pair pair) {
    json.writeStartObject();
    json.writeStringProperty("kind", pair.before().kind().word());
    side(json, "before", pair.before());
    Scorecard.Criterion after = pair.after();
    if (after == null) {
      json.writeNullProperty("after");
    } else {
      side(json, "after", after);
    }
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String name, Scorecard.Criterion criterion) {
    Need need = criterion.need();
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("requirement", criterion.requirement());
    ContractJson.nullable(json, "need", need == null ? null : need.word());
    json.writeNumberProperty("weight", ContractJson.decimal(criterion.weight()));
    json.writeNumberProperty("points", ContractJson.decimal(criterion.points()));
    json.writeNumberProperty("max", ContractJson.decimal(criterion.max()));
    json.writeStringProperty("met", criterion.met().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }
}
