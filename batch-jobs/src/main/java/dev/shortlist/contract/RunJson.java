package dev.shortlist.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// run@1: one execution of a batch job, its steps in order, and a count that adds up: seen = done +
/// unreadable + skipped + pending. Status is Spring Batch's word; endedAt is null while it runs.
public record RunJson(
    String run,
    String job,
    String status,
    Instant startedAt,
    @Nullable Instant endedAt,
    List<String> allowedActions,
    List<Step> steps,
    Totals totals)
    implements ContractObject {
  /// One step: items read, written and skipped, how long it took, and the CPU that its threads used
  /// in the program itself.
  public record Step(
      String name, long read, long written, long skipped, long millis, long cpuMillis) {}

  /// Files of the run by what became of them.
  public record Totals(long seen, long done, long unreadable, long skipped, long pending) {
    public Totals {
      if (seen != done + unreadable + skipped + pending) {
        throw new IllegalArgumentException(
            "seen must be done + unreadable + skipped + pending but was "
                + seen
                + " with "
                + done
                + ", "
                + unreadable
                + ", "
                + skipped
                + ", "
                + pending);
      }
    }
  }

  public RunJson {
    allowedActions = List.copyOf(allowedActions);
    steps = List.copyOf(steps);
  }

  @Override
  public String schema() {
    return "run@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("run", run);
    json.writeStringProperty("job", job);
    json.writeStringProperty("status", status);
    json.writeStringProperty("startedAt", startedAt.toString());
    ContractJson.nullable(json, "endedAt", endedAt == null ? null : endedAt.toString());
    ContractJson.strings(json, "allowedActions", allowedActions);
    ContractJson.array(json, "steps", steps, step -> step(json, step));
    json.writeObjectPropertyStart("totals");
    json.writeNumberProperty("seen", totals.seen());
    json.writeNumberProperty("done", totals.done());
    json.writeNumberProperty("unreadable", totals.unreadable());
    json.writeNumberProperty("skipped", totals.skipped());
    json.writeNumberProperty("pending", totals.pending());
    json.writeEndObject();
  }

  private static void step(JsonGenerator json, Step step) {
    json.writeStartObject();
    json.writeStringProperty("name", step.name());
    json.writeNumberProperty("read", step.read());
    json.writeNumberProperty("written", step.written());
    json.writeNumberProperty("skipped", step.skipped());
    json.writeNumberProperty("millis", step.millis());
    json.writeNumberProperty("cpuMillis", step.cpuMillis());
    json.writeEndObject();
  }
}
