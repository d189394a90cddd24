package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.contract.PageJson;
import dev.shortlist.contract.UserJson;
import dev.shortlist.store.Users.User;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The users of the caller's organisation.
@RestController
@RequestMapping("/api/users")
class UsersController {
  private static final String LIST = "users";

  private final Members members;

  UsersController(Members members) {
    this.members = members;
  }

  /// @param language of mails to them: en when left out, or de
  record Invitation(
      @Nullable String email,
      @Nullable String name,
      @Nullable String role,
      @Nullable String language) {
    @Override
    public String toString() {
      return "an invitation";
    }
  }

  /// In order of id.
  @Allowed(Permission.READ_USERS)
  @GetMapping
  @Operation(summary = "Lists the users of the organisation")
  PageJson list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Cursor.Page<User> page =
        Cursor.byId(
            LIST, limit, cursor, (last, most) -> members.list(caller, last, most), User::id);
    return new PageJson(page.items().stream().map(UsersController::json).toList(), page.next());
  }

  @Allowed(Permission.READ_USERS)
  @GetMapping("/{id}")
  @Operation(summary = "Tells of one user")
  UserJson find(Caller caller, @PathVariable String id) {
    return json(members.find(caller, id));
  }

  /// Invites somebody by mail.
  @Allowed(Permission.WRITE_USERS)
  @PostMapping
  @Operation(summary = "Invites somebody by mail")
  ResponseEntity<UserJson> invite(Caller caller, @RequestBody Invitation request) {
    User user =
        members.invite(
            caller,
            EmailAddress.of(Fields.required(request.email(), "email")),
            Person.name(Fields.required(request.name(), "name"), "name"),
            Person.language(Fields.orEmpty(request.language())),
            Members.role(Fields.required(request.role(), "role")));
    return ResponseEntity.created(URI.create("/api/users/" + user.id())).body(json(user));
  }

  /// Mails a new link to somebody who has not used theirs.
  @Allowed(Permission.WRITE_USERS)
  @PostMapping("/{id}/invitation")
  @Operation(summary = "Mails a new link to somebody who has not used theirs")
  UserJson inviteAgain(Caller caller, @PathVariable String id) {
    return json(members.inviteAgain(caller, id));
  }

  /// Changes name, language, role or status ("disabled" ends every log-in and token at once,
  /// "active" lets in again).
  @Allowed(Permission.WRITE_USERS)
  @PatchMapping("/{id}")
  @Operation(summary = "Changes name, language, role or status of a user")
  UserJson change(Caller caller, @PathVariable String id, @RequestBody Members.Change request) {
    return json(members.change(caller, id, request));
  }

  /// Removes a user for good, with their tokens.
  @Allowed(Permission.WRITE_USERS)
  @DeleteMapping("/{id}")
  @Operation(summary = "Removes a user for good, with their tokens")
  ResponseEntity<Void> remove(Caller caller, @PathVariable String id) {
    members.remove(caller, id);
    return ResponseEntity.noContent().build();
  }

  static UserJson json(User user) {
    return new UserJson(
        user.id(),
        user.email(),
        user.name(),
        user.language(),
        user.role(),
        user.status().name().toLowerCase(Locale.ROOT),
        user.createdAt(),
        user.lastLoginAt());
  }
}
