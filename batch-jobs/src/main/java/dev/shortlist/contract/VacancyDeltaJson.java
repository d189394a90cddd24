package dev.shortlist.contract;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.Band;
import dev.shortlist.scoring.RankMoves;
import dev.shortlist.vacancy.RequirementEdit;
import dev.shortlist.vacancy.VacancyEdits;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// vacancy-delta@1: what changed between two versions of a vacancy, and who moves by it.
///
/// @param from the earlier version's number
/// @param to the later version's number
/// @param considered applications that were compared
/// @param moved how many of them have another score or rank
/// @param moves the first of those
public record VacancyDeltaJson(
    int from, int to, VacancyEdits edits, int considered, int moved, List<RankMoves.Move> moves)
    implements ContractObject {
  public VacancyDeltaJson {
    moves = List.copyOf(moves);
  }

  @Override
  public String schema() {
    return "vacancy-delta@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    Vacancy before = edits.before();
    Vacancy after = edits.after();
    json.writeStringProperty("vacancy", after.id().value());
    json.writeNumberProperty("from", from);
    json.writeNumberProperty("to", to);
    ContractJson.strings(json, "changed", edits.changed());
    json.writeArrayPropertyStart("requirements");
    for (RequirementEdit edit : edits.requirements()) {
      requirement(json, edit);
    }
    json.writeEndArray();
    json.writeNumberProperty("thresholdBefore", ContractJson.decimal(before.threshold()));
    json.writeNumberProperty("thresholdAfter", ContractJson.decimal(after.threshold()));
    json.writeNumberProperty("considered", considered);
    json.writeNumberProperty("moved", moved);
    ContractJson.array(json, "moves", moves, move -> move(json, move));
  }

  private static void requirement(JsonGenerator json, RequirementEdit edit) {
    switch (edit) {
      case RequirementEdit.Kept kept when !kept.changed() -> {}
      case RequirementEdit.Kept kept -> edit(json, "changed", kept.was(), kept.now());
      case RequirementEdit.Added added -> edit(json, "added", null, added.now());
      case RequirementEdit.Removed removed -> edit(json, "removed", removed.was(), null);
    }
  }

  private static void edit(
      JsonGenerator json, String change, @Nullable Requirement was, @Nullable Requirement now) {
    json.writeStartObject();
    json.writeStringProperty("change", change);
    asked(json, "before", was);
    asked(json, "after", now);
    json.writeEndObject();
  }

  private static void asked(JsonGenerator json, String name, @Nullable Requirement requirement) {
    if (requirement == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("kind", VacancyJson.kind(requirement));
    json.writeStringProperty("requirement", requirement.label());
    json.writeStringProperty("need", requirement.need().word());
    json.writeNumberProperty("weight", ContractJson.decimal(requirement.weight()));
    json.writeEndObject();
  }

  private static void move(JsonGenerator json, RankMoves.Move move) {
    json.writeStartObject();
    json.writeStringProperty("candidate", move.candidate().value());
    place(json, "before", move.before());
    place(json, "after", move.after());
    ContractJson.array(json, "criteria", move.shifts(), shift -> shift(json, shift));
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String name, RankMoves.Place place) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("score", ContractJson.decimal(place.score()));
    json.writeNumberProperty("rank", place.rank());
    json.writeStringProperty("band", Band.of(place.score()).word());
    json.writeEndObject();
  }

  private static void shift(JsonGenerator json, RankMoves.Shift shift) {
    json.writeStartObject();
    json.writeStringProperty("kind", shift.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("requirement", shift.requirement());
    json.writeNumberProperty("change", ContractJson.decimal(shift.change()));
    side(json, "before", shift.before());
    side(json, "after", shift.after());
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String name, RankMoves.@Nullable Side side) {
    if (side == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("points", ContractJson.decimal(side.points()));
    json.writeNumberProperty("max", ContractJson.decimal(side.max()));
    json.writeEndObject();
  }
}
