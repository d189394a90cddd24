package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.access.Role;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.TenantJson;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.Organisations.Organisation;
import dev.shortlist.store.Store;
import dev.shortlist.store.Uploads;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The organisations of this service. Everybody sees their own; the owners of tenant `default`, who
/// run the service, see and make the others, but nothing of what those keep.
@Component
class Tenants {
  private final Store store;
  private final Secrets secrets;
  private final Invitations invitations;

  Tenants(Store store, Secrets secrets, Invitations invitations) {
    this.store = store;
    this.secrets = secrets;
    this.invitations = invitations;
  }

  /// The tenant of this name, as somebody types it; `default` for none, nothing for what cannot be
  /// a name.
  static Optional<TenantId> named(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return Optional.of(PermissionMatrix.OPERATOR);
    }
    try {
      return Optional.of(new TenantId(words.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Those the caller may see, after this one ("" for the first), in order.
  List<TenantJson> list(Caller caller, String after, int limit) {
    Stream<TenantId> others =
        caller.may(Permission.OPERATE)
            ? store
                .ask(caller.tenant(), each -> each.organisations().operatedAfter(after, limit))
                .stream()
            : Stream.empty();
    return Stream.concat(Stream.of(caller.tenant()), others)
        .filter(tenant -> tenant.value().compareTo(after) > 0)
        .distinct()
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .limit(limit)
        .map(this::tenant)
        .toList();
  }

  /// @throws Refusal 404 when it is not the caller's to see
  TenantJson find(Caller caller, String words) {
    return Optional.of(words)
        .flatMap(Tenants::named)
        .filter(tenant -> tenant.value().equals(words))
        .filter(tenant ->
            tenant.equals(caller.tenant())
                || (caller.may(Permission.OPERATE)
                    && store.ask(caller.tenant(), each -> each.organisations().operates(tenant))))
        .map(this::tenant)
        .orElseThrow(Refusal::unknown);
  }

  private TenantJson tenant(TenantId tenant) {
    return store
        .ask(tenant, each -> each.organisations().find())
        .map(known -> new TenantJson(tenant.value(), known.name(), known.createdAt()))
        .orElseGet(() -> new TenantJson(tenant.value(), "", null));
  }

  /// Renames the caller's own.
  ///
  /// @throws Refusal 404 when it is another
  TenantJson rename(Caller caller, String words, String name) {
    if (!caller.tenant().value().equals(words)) {
      throw Refusal.unknown();
    }
    store.tell(
        caller.tenant(),
        each -> each.organisations().name(Person.name(name, "name"), secrets.now()));
    return tenant(caller.tenant());
  }

  /// Makes a tenant and invites its first owner. A call that was cut off can be made again.
  ///
  /// @throws Refusal 409 when it has users
  TenantJson make(
      Caller caller,
      String words,
      String name,
      EmailAddress owner,
      String ownerName,
      String language) {
    TenantId tenant = id(words);
    String checked = Person.name(name, "name");
    Deed.isAbout("tenants", tenant.value());
    if (store.ask(tenant, each -> each.users().any())) {
      throw taken();
    }
    String inviter =
        store.ask(
            caller.tenant(),
            each -> {
              each.organisations().operate(tenant, secrets.now());
              return each.organisations().find().map(Organisation::name).orElse("Shortlist");
            });
    Invitations.Invited invited =
        store.ask(
            tenant,
            each -> {
              each.organisations().name(checked, secrets.now());
              if (each.users().any()) {
                throw taken();
              }
              return invitations.add(each, tenant, owner, ownerName, language, Role.OWNER, inviter);
            });
    invitations.send(invited.mail());
    return tenant(tenant);
  }

  private static TenantId id(String words) {
    try {
      TenantId tenant = new TenantId(words);
      if (tenant.equals(Uploads.SERVICE)) {
        throw new Refusal(
            HttpStatus.CONFLICT,
            "tenant.reserved",
            "the service itself is called so",
            "choose another id");
      }
      return tenant;
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(
          "tenant.id",
          "a tenant's id is 1..63 of a-z, 0-9 and '-', beginning with a letter or digit",
          "for example acme");
    }
  }

  private static Refusal taken() {
    return new Refusal(
        HttpStatus.CONFLICT,
        "tenant.exists",
        "there is a tenant of this id, and it has users",
        "choose another id");
  }
}
