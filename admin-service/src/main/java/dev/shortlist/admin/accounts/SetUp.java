package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.access.Role;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.Status;
import dev.shortlist.store.Users.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The first account: whoever runs the service gets a link at its start, while nobody can log in,
/// and becomes the owner of tenant `default` by it, once.
@Component
public class SetUp {
  private static final Duration LIFE = Duration.ofHours(24);

  private final Store store;
  private final Secrets secrets;
  private final Passwords passwords;

  SetUp(Store store, Secrets secrets, Passwords passwords) {
    this.store = store;
    this.secrets = secrets;
    this.passwords = passwords;
  }

  /// A new one-time secret that lives 24 hours; nothing when there is a user.
  public Optional<String> secret() {
    return store.ask(
        PermissionMatrix.OPERATOR,
        each ->
            each.users().any()
                ? Optional.empty()
                : Optional.of(
                    secrets
                        .issue(
                            each,
                            PermissionMatrix.OPERATOR,
                            Secret.Kind.SETUP,
                            null,
                            "",
                            "",
                            List.of(),
                            secrets.now().plus(LIFE))
                        .text()));
  }

  /// Whether this secret still opens the set-up.
  boolean open(String text) {
    return Secret.parse(Secret.Kind.SETUP, text)
        .filter(secret ->
            store.ask(
                PermissionMatrix.OPERATOR,
                each -> secrets.standing(each, secret).isPresent() && !each.users().any()))
        .isPresent();
  }

  /// Makes the first owner and uses the secret up.
  ///
  /// @throws Refusal 403 when the secret does not hold or there is a user
  User complete(String text, String organisation, Person person) {
    Secret secret =
        Secret.parse(Secret.Kind.SETUP, text)
            .filter(each -> each.tenant().equals(PermissionMatrix.OPERATOR))
            .orElseThrow(SetUp::refused);
    if (!open(text)) {
      throw refused(); // before a hash is worked out for anybody
    }
    String name = Person.name(organisation, "organisation");
    String hash = passwords.hash(person.password(), person.email().value());
    return store.ask(
        PermissionMatrix.OPERATOR,
        each -> {
          each.organisations().name(name, secrets.now()); // one set-up waits for another here
          if (secrets.standing(each, secret).isEmpty()
              || each.users().any()
              || !each.accountSecrets().use(secret.id(), secrets.now())) {
            throw refused();
          }
          User owner = owner(person, hash);
          Deed.isBy(PermissionMatrix.OPERATOR, "user:" + owner.id());
          each.users().add(owner);
          return owner;
        });
  }

  private User owner(Person person, String hash) {
    return new User(
        secrets.id(),
        person.email().value(),
        person.name(),
        person.language(),
        Role.OWNER.word(),
        Status.ACTIVE,
        hash,
        0,
        secrets.now(),
        null);
  }

  private static Refusal refused() {
    return new Refusal(
        HttpStatus.FORBIDDEN,
        "setup.closed",
        "this set-up link does not hold: it was used, is too old, or somebody is set up already",
        "while there is no user, each start of the service prints a new one");
  }
}
