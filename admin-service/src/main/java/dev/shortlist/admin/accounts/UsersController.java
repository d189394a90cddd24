package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.contract.UserJson;
import dev.shortlist.store.Users.User;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The users of the caller's organisation.
@RestController
@RequestMapping("/api/users")
class UsersController {
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

  @Allowed(Permission.READ_USERS)
  @GetMapping("/{id}")
  ResponseEntity<String> find(Caller caller, @PathVariable String id) {
    return Answer.of(HttpStatus.OK, json(members.find(caller, id)));
  }

  /// Invites somebody by mail.
  @Allowed(Permission.WRITE_USERS)
  @PostMapping
  ResponseEntity<String> invite(Caller caller, @RequestBody Invitation request) {
    User user =
        members.invite(
            caller,
            EmailAddress.of(Answer.required(request.email(), "email")),
            Person.name(Answer.required(request.name(), "name"), "name"),
            Person.language(Answer.orEmpty(request.language())),
            Members.role(Answer.required(request.role(), "role")));
    return Answer.made(URI.create("/api/users/" + user.id()), json(user));
  }

  /// Mails a new link to somebody who has not used theirs.
  @Allowed(Permission.WRITE_USERS)
  @PostMapping("/{id}/invitation")
  ResponseEntity<String> inviteAgain(Caller caller, @PathVariable String id) {
    return Answer.of(HttpStatus.OK, json(members.inviteAgain(caller, id)));
  }

  /// Changes name, language, role or status ("disabled" ends every log-in and token at once,
  /// "active" lets in again).
  @Allowed(Permission.WRITE_USERS)
  @PatchMapping("/{id}")
  ResponseEntity<String> change(
      Caller caller, @PathVariable String id, @RequestBody Members.Change request) {
    return Answer.of(HttpStatus.OK, json(members.change(caller, id, request)));
  }

  /// Removes a user for good, with their tokens.
  @Allowed(Permission.WRITE_USERS)
  @DeleteMapping("/{id}")
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
