package dev.shortlist.contract;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.Grade;
import dev.shortlist.document.HiddenText;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.profile.TextLanguage;
import dev.shortlist.scoring.FlagWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// document@1: one file, what came of reading it, and its profile. Of an unreadable file the fields
/// stay, empty: grade F, language und, no evidence.
public record DocumentJson(String path, Extraction extraction, Profile profile, Text text)
    implements ContractObject {
  /// Whether the visible text is told too (parse --text).
  public enum Text {
    WITH,
    WITHOUT
  }

  private static final String UNKNOWN_TYPE = "application/octet-stream";

  @Override
  public String schema() {
    return "document@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    switch (extraction) {
      case Extraction.Read read -> {
        file(json, read.mediaType(), read.bytes(), read.pages(), TextLanguage.of(read));
        verdict(json, null, read.grade(), read.flags());
        review(json, read.grade(), read.flags(), read.hidden());
        if (text == Text.WITH) {
          json.writeStringProperty("text", read.text().text());
        }
      }
      case Extraction.Unreadable unreadable -> {
        file(json, unreadable.mediaType(), unreadable.bytes(), 0, "und");
        verdict(json, unreadable.problem(), Grade.F, List.of());
        review(json, Grade.F, List.of(), List.of());
      }
      case Extraction.Interrupted interrupted -> {
        file(json, UNKNOWN_TYPE, interrupted.bytes(), 0, "und");
        verdict(json, interrupted.problem(), Grade.F, List.of());
        review(json, Grade.F, List.of(), List.of());
      }
    }
    ProfileJson.write(json, "profile", profile);
    ContractJson.array(json, "evidence", profile.evidence(), each -> evidence(json, each));
    ContractJson.array(json, "protected", profile.protectedFacts(), each -> fact(json, each));
    json.writeNumberProperty("experienceMonths", profile.experienceMonths());
  }

  private static void fact(JsonGenerator json, Profile.ProtectedFact fact) {
    json.writeStartObject();
    json.writeStringProperty("kind", fact.kind().word());
    QuoteJson.placeAndWords(json, fact.quote());
    json.writeEndObject();
  }

  private void file(JsonGenerator json, String type, long bytes, int pages, String language) {
    json.writeStringProperty("path", path);
    json.writeStringProperty("sha256", extraction.document().sha256());
    json.writeStringProperty("mediaType", type);
    json.writeNumberProperty("bytes", bytes);
    json.writeNumberProperty("pages", pages);
    json.writeStringProperty("language", language);
  }

  private static void verdict(
      JsonGenerator json, @Nullable DocumentProblem problem, Grade grade, List<String> flags) {
    json.writeStringProperty("status", problem == null ? "read" : "unreadable");
    if (problem == null) {
      json.writeNullProperty("error");
    } else {
      json.writeObjectPropertyStart("error");
      json.writeStringProperty("code", problem.code());
      json.writeStringProperty("message", problem.message());
      json.writeEndObject();
    }
    json.writeStringProperty("grade", grade.name());
    ContractJson.strings(json, "flags", flags);
  }

  /// Whether a person must look before the document is used, why, and what of it is not seen.
  private static void review(
      JsonGenerator json, Grade grade, List<String> flags, List<HiddenText> hidden) {
    var asking = new ArrayList<>(flags);
    if (grade.compareTo(Grade.D) > 0) {
      asking.add("quality.grade-" + grade.name().toLowerCase(Locale.ROOT));
    }
    var reasons = new ArrayList<String>();
    for (String flag : asking) {
      String words = FlagWords.of(flag);
      if (!words.isEmpty()) {
        reasons.add(words + " (" + flag + ")");
      }
    }
    json.writeBooleanProperty("review", !reasons.isEmpty());
    ContractJson.strings(json, "reasons", reasons);
    ContractJson.array(json, "hidden", hidden, each -> hidden(json, each));
  }

  private static void hidden(JsonGenerator json, HiddenText hidden) {
    json.writeStartObject();
    json.writeStringProperty("flag", hidden.flag());
    json.writeStringProperty("quote", hidden.quote());
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("pointer", evidence.pointer());
    QuoteJson.placeAndWords(json, evidence.quote());
    json.writeNumberProperty("confidence", ContractJson.decimal(evidence.confidence()));
    json.writeStringProperty("method", evidence.method());
    json.writeEndObject();
  }
}
