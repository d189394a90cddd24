package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Open;
import dev.shortlist.admin.access.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Choosing passwords by REST: the first, a forgotten one's successor, another.
@RestController
@RequestMapping("/api/auth")
class PasswordController {
  private final Invitations invitations;
  private final Resets resets;

  PasswordController(Invitations invitations, Resets resets) {
    this.invitations = invitations;
    this.resets = resets;
  }

  /// @param secret of the link in the mail
  record Chosen(@Nullable String secret, @Nullable String password) {
    @Override
    public String toString() {
      return "a chosen password";
    }
  }

  record Forgotten(@Nullable String tenant, @Nullable String email) {
    @Override
    public String toString() {
      return "a forgotten password";
    }
  }

  record Changed(@Nullable String current, @Nullable String password) {
    @Override
    public String toString() {
      return "a changed password";
    }
  }

  /// Accepts an invitation; log in after it.
  @Open
  @PostMapping("/invitation")
  @Operation(summary = "Accepts an invitation and chooses a password")
  ResponseEntity<Void> accept(@RequestBody Chosen request) {
    invitations.accept(
        Fields.required(request.secret(), "secret"),
        Fields.required(request.password(), "password"));
    return ResponseEntity.noContent().build();
  }

  /// Asks for a link by mail; the answer is the same whether or not there is such a user.
  @Open
  @PostMapping("/forgotten")
  @Operation(summary = "Mails a link for a new password, if there is such a user")
  ResponseEntity<Void> forgotten(@RequestBody Forgotten request) {
    String email = Fields.required(request.email(), "email");
    Tenants.named(request.tenant()).ifPresent(tenant -> resets.ask(tenant, email));
    return ResponseEntity.accepted().build();
  }

  /// Chooses a new password by the link in the mail.
  @Open
  @PostMapping("/reset")
  @Operation(summary = "Chooses a new password with the link's secret")
  ResponseEntity<Void> reset(@RequestBody Chosen request) {
    resets.reset(
        Fields.required(request.secret(), "secret"),
        Fields.required(request.password(), "password"));
    return ResponseEntity.noContent().build();
  }

  /// Chooses another password; every log-in so far ends, this one too.
  @Allowed(Permission.OWN_ACCOUNT)
  @PostMapping("/password")
  @Operation(summary = "Changes one's own password")
  ResponseEntity<Void> change(Caller caller, @RequestBody Changed request) {
    resets.change(
        caller.tenant(),
        caller.user(),
        Fields.required(request.current(), "current"),
        Fields.required(request.password(), "password"));
    return ResponseEntity.noContent().build();
  }
}
