package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Role;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.notifications.Mail;
import dev.shortlist.admin.notifications.MailNotSentException;
import dev.shortlist.admin.notifications.Post;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.AccountSecrets.Kept;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.Status;
import dev.shortlist.store.Users.User;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Accounts for people who have yet to choose a password: by a link in a mail, once, within seven
/// days.
@Component
class Invitations {
  static final Duration LIFE = Duration.ofDays(7);

  private final Store store;
  private final Secrets secrets;
  private final Passwords passwords;
  private final Letters letters;
  private final Post post;

  Invitations(Store store, Secrets secrets, Passwords passwords, Letters letters, Post post) {
    this.store = store;
    this.secrets = secrets;
    this.passwords = passwords;
    this.letters = letters;
    this.post = post;
  }

  /// Who is invited, and the mail that tells them.
  record Invited(User user, Mail mail) {}

  /// Adds an invited user, in the scope of the tenant.
  ///
  /// @param inviter the name that the mail gives
  /// @throws Refusal 409 when the tenant has a user of this address
  Invited add(
      Store each,
      TenantId tenant,
      EmailAddress email,
      String name,
      String language,
      Role role,
      String inviter) {
    var user =
        new User(
            secrets.id(),
            email.value(),
            name,
            language,
            role.word(),
            Status.INVITED,
            "",
            0,
            secrets.now(),
            null);
    if (!each.users().add(user)) {
      throw new Refusal(
          HttpStatus.CONFLICT,
          "user.exists",
          "your organisation has a user of this address",
          "GET /api/users lists them");
    }
    Deed.isAbout("users", user.id());
    return new Invited(user, letter(each, tenant, user, inviter));
  }

  /// Makes a new link for somebody invited; those before no longer hold.
  Mail letter(Store each, TenantId tenant, User user, String inviter) {
    each.accountSecrets().revokeAll(Secret.Kind.INVITATION.word(), user.id(), secrets.now());
    Secret secret = secrets.issue(each, tenant, Secret.Kind.INVITATION, user, LIFE);
    return letters.invitation(each, tenant, user, inviter, secret);
  }

  /// @throws Refusal 502 when the mail server does not take it; the user stays invited
  void send(Mail mail) {
    try {
      post.send(mail);
    } catch (MailNotSentException e) {
      throw new Refusal(
          HttpStatus.BAD_GATEWAY,
          "mail.failed",
          "the user is invited, but the mail was not taken: " + e.getMessage(),
          "POST /api/users/{id}/invitation sends it again");
    }
  }

  /// Whom a link is for, while it holds.
  Optional<User> of(String text) {
    return Secret.parse(Secret.Kind.INVITATION, text)
        .flatMap(secret -> store.ask(secret.tenant(), each -> of(each, secret)));
  }

  private Optional<User> of(Store each, Secret secret) {
    Optional<Kept> kept = secrets.standing(each, secret);
    return kept.flatMap(found -> Optional.ofNullable(found.user()))
        .flatMap(each.users()::find)
        .filter(user -> user.status() == Status.INVITED)
        .filter(user -> user.generation() == kept.get().generation());
  }

  /// Chooses the password; the user may log in from now on.
  ///
  /// @throws Refusal 403 when the link does not hold
  User accept(String text, String password) {
    User invited = of(text).orElseThrow(Invitations::refused);
    String hash = passwords.hash(password, invited.email());
    Secret secret = Secret.parse(Secret.Kind.INVITATION, text).orElseThrow(Invitations::refused);
    return store.ask(
        secret.tenant(),
        each -> {
          Deed.isBy(secret.tenant(), "user:" + invited.id());
          each.users().hold(invited.id());
          if (of(each, secret).isEmpty()
              || !each.accountSecrets().use(secret.id(), secrets.now())) {
            throw refused();
          }
          each.users().choosePassword(invited.id(), hash);
          return each.users().find(invited.id()).orElseThrow(Invitations::refused);
        });
  }

  private static Refusal refused() {
    return new Refusal(
        HttpStatus.FORBIDDEN,
        "invitation.closed",
        "this invitation does not hold: it was used, is too old, or was replaced by a newer one",
        "ask whoever invited you for a new one");
  }
}
