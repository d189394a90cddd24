package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.contract.PageJson;
import dev.shortlist.contract.TenantJson;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The caller's organisation, and for those who run the service the others.
@RestController
@RequestMapping("/api/tenants")
class TenantsController {
  private static final String LIST = "tenants";

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

  /// The caller's own; for those who run the service also those they have made; by id.
  @Allowed(Permission.READ_TENANT)
  @GetMapping
  @Operation(summary = "Lists the organisations of this service")
  PageJson list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Cursor.Page<TenantJson> page =
        Cursor.byId(
            LIST, limit, cursor, (last, most) -> tenants.list(caller, last, most), TenantJson::id);
    return new PageJson(page.items(), page.next());
  }

  @Allowed(Permission.READ_TENANT)
  @GetMapping("/{id}")
  @Operation(summary = "Tells of an organisation")
  TenantJson find(Caller caller, @PathVariable String id) {
    return tenants.find(caller, id);
  }

  @Allowed(Permission.WRITE_TENANT)
  @PatchMapping("/{id}")
  @Operation(summary = "Renames an organisation")
  TenantJson rename(Caller caller, @PathVariable String id, @RequestBody Change request) {
    return tenants.rename(caller, id, Fields.required(request.name(), "name"));
  }

  /// Makes an organisation and invites its first owner by mail.
  @Allowed(Permission.OPERATE)
  @PostMapping
  @Operation(summary = "Makes an organisation and invites its owner")
  ResponseEntity<TenantJson> make(Caller caller, @RequestBody Wanted request) {
    Owner owner = request.owner() == null ? new Owner(null, null, null) : request.owner();
    TenantJson made =
        tenants.make(
            caller,
            Fields.required(request.id(), "id"),
            Fields.required(request.name(), "name"),
            EmailAddress.of(Fields.required(owner.email(), "owner.email")),
            Person.name(Fields.required(owner.name(), "owner.name"), "name"),
            Person.language(Fields.orEmpty(owner.language())));
    return ResponseEntity.created(URI.create("/api/tenants/" + made.id())).body(made);
  }
}
