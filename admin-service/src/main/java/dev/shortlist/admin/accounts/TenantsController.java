package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.contract.TenantJson;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The caller's organisation, and for those who run the service the others.
@RestController
@RequestMapping("/api/tenants")
class TenantsController {
  private final Tenants tenants;

  TenantsController(Tenants tenants) {
    this.tenants = tenants;
  }

  /// @param owner who is invited as its first owner
  record Wanted(@Nullable String id, @Nullable String name, @Nullable Owner owner) {}

  record Owner(@Nullable String email, @Nullable String name, @Nullable String language) {
    @Override
    public String toString() {
      return "an owner";
    }
  }

  record Change(@Nullable String name) {}

  @Allowed(Permission.READ_TENANT)
  @GetMapping("/{id}")
  ResponseEntity<String> find(Caller caller, @PathVariable String id) {
    return Answer.of(HttpStatus.OK, tenants.find(caller, id));
  }

  @Allowed(Permission.WRITE_TENANT)
  @PatchMapping("/{id}")
  ResponseEntity<String> rename(
      Caller caller, @PathVariable String id, @RequestBody Change request) {
    return Answer.of(
        HttpStatus.OK, tenants.rename(caller, id, Answer.required(request.name(), "name")));
  }

  /// Makes an organisation and invites its first owner by mail.
  @Allowed(Permission.OPERATE)
  @PostMapping
  ResponseEntity<String> make(Caller caller, @RequestBody Wanted request) {
    Owner owner = request.owner() == null ? new Owner(null, null, null) : request.owner();
    TenantJson made =
        tenants.make(
            caller,
            Answer.required(request.id(), "id"),
            Answer.required(request.name(), "name"),
            EmailAddress.of(Answer.required(owner.email(), "owner.email")),
            Person.name(Answer.required(owner.name(), "owner.name"), "name"),
            Person.language(Answer.orEmpty(owner.language())));
    return Answer.made(URI.create("/api/tenants/" + made.id()), made);
  }
}
