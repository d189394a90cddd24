package dev.shortlist.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// evaluation@1: one figure against labelled data.
///
/// @param task what was measured, such as reading
/// @param set the set of labelled data
/// @param group the documents of the set it is of, or all
/// @param measure what the figure is, such as recall
/// @param value 0..1; of tau and correlations -1..1
/// @param interval of 95 % over documents; null where they are too few to say
/// @param other the same figure of another tool, or null
public record EvaluationJson(
    String task,
    String set,
    String group,
    int documents,
    String measure,
    double value,
    @Nullable Interval interval,
    @Nullable Other other)
    implements ContractObject {
  /// Where 95 of a hundred draws of documents lie.
  public record Interval(double low, double high) {}

  /// Another tool's figure on the same documents, and how much ours is above it where that was
  /// judged query by query.
  public record Other(String tool, double value, @Nullable Difference difference) {
    public Other(String tool, double value) {
      this(tool, value, null);
    }
  }

  /// Mean of paired differences, its interval of 95 %, and the two-sided p (0..1), by the
  /// bootstrap.
  public record Difference(double mean, Interval interval, double p) {}

  @Override
  public String schema() {
    return "evaluation@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("task", task);
    json.writeStringProperty("set", set);
    json.writeStringProperty("group", group);
    json.writeNumberProperty("documents", documents);
    json.writeStringProperty("measure", measure);
    json.writeNumberProperty("value", rounded(value));
    if (interval == null) {
      json.writeNullProperty("interval");
    } else {
      write(json, interval);
    }
    if (other == null) {
      json.writeNullProperty("other");
    } else {
      json.writeObjectPropertyStart("other");
      json.writeStringProperty("tool", other.tool());
      json.writeNumberProperty("value", rounded(other.value()));
      write(json, other.difference());
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, Interval interval) {
    json.writeArrayPropertyStart("interval");
    json.writeNumber(rounded(interval.low()));
    json.writeNumber(rounded(interval.high()));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, @Nullable Difference difference) {
    if (difference == null) {
      json.writeNullProperty("difference");
      return;
    }
    json.writeObjectPropertyStart("difference");
    json.writeNumberProperty("mean", rounded(difference.mean()));
    write(json, difference.interval());
    json.writeNumberProperty("p", rounded(difference.p()));
    json.writeEndObject();
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_EVEN);
  }
}
