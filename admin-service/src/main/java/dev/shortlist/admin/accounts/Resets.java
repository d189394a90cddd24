package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.notifications.Mail;
import dev.shortlist.admin.notifications.Post;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.AccountSecrets.Kept;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// New passwords: for users who forgot theirs by a link in a mail, once, within 30 minutes; for
/// others by the one they have. Either ends every log-in so far.
@Component
class Resets {
  static final Duration LIFE = Duration.ofMinutes(30);
  private static final Duration APART = Duration.ofMinutes(2);

  private final Store store;
  private final Secrets secrets;
  private final Passwords passwords;
  private final LogIns logIns;
  private final Letters letters;
  private final Post post;

  Resets(
      Store store,
      Secrets secrets,
      Passwords passwords,
      LogIns logIns,
      Letters letters,
      Post post) {
    this.store = store;
    this.secrets = secrets;
    this.passwords = passwords;
    this.logIns = logIns;
    this.letters = letters;
    this.post = post;
  }

  /// Mails a link to the user of this address, if there is one and none was mailed in the last two
  /// minutes. Returns at once, so that the answer's time says nothing.
  void ask(TenantId tenant, String email) {
    String address = LogIns.normal(email);
    Thread.ofVirtual()
        .name("reset")
        .start(() ->
            store.ask(tenant, each -> letter(each, tenant, address)).ifPresent(post::sendLater));
  }

  private Optional<Mail> letter(Store each, TenantId tenant, String address) {
    Instant now = secrets.now();
    String kind = Secret.Kind.RESET.word();
    return each.users()
        .findByEmail(address)
        .filter(User::active)
        .flatMap(user -> each.users().hold(user.id()))
        .filter(user ->
            each.accountSecrets().after(kind, user.id(), "", 10, now).stream()
                .noneMatch(sent -> sent.createdAt().plus(APART).isAfter(now)))
        .map(user -> {
          each.accountSecrets().revokeAll(kind, user.id(), now);
          Secret secret = secrets.issue(each, tenant, Secret.Kind.RESET, user, LIFE);
          return letters.reset(each, tenant, user, secret);
        });
  }

  /// Whom a link is for, while it holds.
  Optional<User> of(String text) {
    return Secret.parse(Secret.Kind.RESET, text)
        .flatMap(secret -> store.ask(secret.tenant(), each -> of(each, secret)));
  }

  private Optional<User> of(Store each, Secret secret) {
    Optional<Kept> kept = secrets.standing(each, secret);
    return kept.flatMap(found -> Optional.ofNullable(found.user()))
        .flatMap(each.users()::find)
        .filter(User::active)
        .filter(user -> user.generation() == kept.get().generation());
  }

  /// Chooses a new password by a link.
  ///
  /// @throws Refusal 403 when the link does not hold
  void reset(String text, String password) {
    User user = of(text).orElseThrow(Resets::refused);
    String hash = passwords.hash(password, user.email());
    Secret secret = Secret.parse(Secret.Kind.RESET, text).orElseThrow(Resets::refused);
    Mail told =
        store.ask(
            secret.tenant(),
            each -> {
              Deed.isBy(secret.tenant(), "user:" + user.id());
              each.users().hold(user.id());
              if (of(each, secret).isEmpty()
                  || !each.accountSecrets().use(secret.id(), secrets.now())) {
                throw refused();
              }
              return choose(each, secret.tenant(), user, hash);
            });
    post.sendLater(told);
  }

  /// Chooses a new password by the one before.
  ///
  /// @throws Refusal 401 when that is wrong, 429 when it was wrong too often
  void change(TenantId tenant, String userId, String current, String password) {
    User user =
        store.ask(tenant, each -> each.users().find(userId)).orElseThrow(Refusal::unauthorized);
    Deed.aside(() -> logIns.prove(tenant, user.email(), current));
    String hash = passwords.hash(password, user.email());
    post.sendLater(store.ask(tenant, each -> choose(each, tenant, user, hash)));
  }

  private Mail choose(Store each, TenantId tenant, User user, String hash) {
    each.users().choosePassword(user.id(), hash);
    each.accountSecrets().revokeAll(Secret.Kind.RESET.word(), user.id(), secrets.now());
    LogIns.forgive(each, user.email());
    return letters.passwordChanged(each, tenant, user);
  }

  private static Refusal refused() {
    return new Refusal(
        HttpStatus.FORBIDDEN,
        "reset.closed",
        "this link does not hold: it was used, is older than 30 minutes, or a newer one was mailed",
        "ask for a new one where you log in");
  }
}
