package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.ContractObject;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers about accounts: objects of the contract that no cache may keep.
final class Answer {
  private Answer() {}

  static ResponseEntity<String> of(HttpStatus status, ContractObject object) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(ContractJson.line(object));
  }

  /// The answer of a call that made something, and where it is.
  static ResponseEntity<String> made(URI place, ContractObject object) {
    return ResponseEntity.created(place)
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(ContractJson.line(object));
  }

  /// A field that a request must have.
  static String required(@Nullable String value, String field) {
    if (value == null || value.isEmpty()) {
      throw Refusal.invalid(
          "request.missing", "the request has no " + field, "add \"" + field + "\" to the JSON");
    }
    return value;
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
