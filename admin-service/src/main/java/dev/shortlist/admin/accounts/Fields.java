package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.http.Words;
import org.jspecify.annotations.Nullable;

/// Fields of a request's JSON.
final class Fields {
  private Fields() {}

  /// A field that a request must have.
  static String required(@Nullable String value, String field) {
    if (value == null || value.isEmpty()) {
      throw Refusal.invalid(
          "request.missing", "the request has no " + field, "add \"" + field + "\" to the JSON");
    }
    return Words.checked(value);
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : Words.checked(value);
  }
}
