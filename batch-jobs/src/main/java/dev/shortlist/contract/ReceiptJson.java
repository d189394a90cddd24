package dev.shortlist.contract;

import dev.shortlist.document.Grade;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// receipt@1: what became of one file of a run. Null where it does not apply: sha256 and grade of
/// what was never read, code and hint of what went well, candidate of what became none.
public record ReceiptJson(
    String path,
    @Nullable String sha256,
    Outcome outcome,
    @Nullable String code,
    @Nullable String hint,
    @Nullable String candidate,
    @Nullable Grade grade,
    List<String> flags,
    long millis)
    implements ContractObject {
  /// The verdict on one file of a run.
  public enum Outcome {
    ACCEPTED,
    DUPLICATE,
    UPDATED,
    UNREADABLE,
    SKIPPED;

    /// The word in files and answers.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ReceiptJson {
    flags = List.copyOf(flags);
    if (millis < 0) {
      throw new IllegalArgumentException("millis must not be negative but was " + millis);
    }
  }

  @Override
  public String schema() {
    return "receipt@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("path", path);
    ContractJson.nullable(json, "sha256", sha256);
    json.writeStringProperty("outcome", outcome.word());
    ContractJson.nullable(json, "code", code);
    ContractJson.nullable(json, "hint", hint);
    ContractJson.nullable(json, "candidate", candidate);
    ContractJson.nullable(json, "grade", grade == null ? null : grade.name());
    ContractJson.strings(json, "flags", flags);
    json.writeNumberProperty("millis", millis);
  }
}
