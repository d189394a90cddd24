package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.PageJson;
import dev.shortlist.contract.PersonalTokenJson;
import dev.shortlist.store.AccountSecrets.Kept;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The caller's own personal tokens.
@RestController
@RequestMapping("/api/tokens")
class TokensController {
  private static final String LIST = "tokens";
  private static final Duration STANDARD_LIFE = Duration.ofDays(90);

  private final PersonalTokens tokens;
  private final Secrets secrets;

  TokensController(PersonalTokens tokens, Secrets secrets) {
    this.tokens = tokens;
    this.secrets = secrets;
  }

  /// @param scopes permissions of the caller's, as runs:read
  /// @param expiresAt ISO 8601, within a year; 90 days when left out
  record Wanted(
      @Nullable String label, @Nullable List<String> scopes, @Nullable String expiresAt) {}

  /// Makes a token; its text is in this answer only.
  @Allowed(Permission.OWN_ACCOUNT)
  @PostMapping
  @Operation(summary = "Makes a personal token, which is shown once")
  ResponseEntity<PersonalTokenJson> make(Caller caller, @RequestBody Wanted request) {
    PersonalTokens.Made made =
        tokens.make(
            caller,
            Fields.required(request.label(), "label"),
            request.scopes() == null ? List.of() : request.scopes(),
            expiry(request.expiresAt()));
    return ResponseEntity.created(URI.create("/api/tokens/" + made.kept().id()))
        .body(json(made.kept(), made.text()));
  }

  /// Those that still hold, in order of id, without their texts.
  @Allowed(Permission.OWN_ACCOUNT)
  @GetMapping
  @Operation(summary = "Lists one's own personal tokens")
  PageJson list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Cursor.Page<Kept> page =
        Cursor.byId(LIST, limit, cursor, (last, most) -> tokens.list(caller, last, most), Kept::id);
    return new PageJson(page.items().stream().map(kept -> json(kept, "")).toList(), page.next());
  }

  @Allowed(Permission.OWN_ACCOUNT)
  @DeleteMapping("/{id}")
  @Operation(summary = "Revokes a personal token")
  ResponseEntity<Void> revoke(Caller caller, @PathVariable String id) {
    tokens.revoke(caller, id);
    return ResponseEntity.noContent().build();
  }

  private Instant expiry(@Nullable String words) {
    if (words == null) {
      return secrets.now().plus(STANDARD_LIFE);
    }
    try {
      return Instant.parse(words);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid(
          "token.expiry", "expiresAt is no time", "for example 2027-01-31T00:00:00Z");
    }
  }

  static PersonalTokenJson json(Kept kept, String text) {
    return new PersonalTokenJson(
        kept.id(),
        kept.label(),
        kept.scopes(),
        kept.createdAt(),
        kept.expiresAt(),
        kept.seenAt(),
        text);
  }
}
