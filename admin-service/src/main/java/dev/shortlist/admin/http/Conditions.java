package dev.shortlist.admin.http;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Conditions on changes (RFC 9110, 13): who changes something says which version they saw.
public final class Conditions {
  private Conditions() {}

  /// The entity tag of a version.
  public static String tag(String version) {
    return "\"" + version + "\"";
  }

  /// Refuses a change by somebody who has not seen this version: 428 without If-Match, 412 with
  /// another version's.
  public static void require(@Nullable String ifMatch, String version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refusal(
          HttpStatus.PRECONDITION_REQUIRED,
          "condition.missing",
          "a change needs If-Match with the ETag that was read",
          "GET it, and send its ETag as If-Match");
    }
    List<String> tags = Stream.of(ifMatch.split(",", -1)).map(String::strip).toList();
    if (!tags.contains("*") && !tags.contains(tag(version))) {
      throw new Refusal(
          HttpStatus.PRECONDITION_FAILED,
          "condition.failed",
          "it was changed since it was read",
          "GET it again, and make the change on what is there now");
    }
  }
}
