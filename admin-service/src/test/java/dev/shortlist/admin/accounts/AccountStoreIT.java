package dev.shortlist.admin.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.access.Role;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.SettingKey;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.SettingsLoader;
import dev.shortlist.store.SealedKeys;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.Status;
import dev.shortlist.store.Users.User;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/// Accounts on the database under a clock that the test moves.
class AccountStoreIT {
  private static final TenantId ACME = new TenantId("acme");
  private static final TenantId OTHER = new TenantId("other");

  @TempDir static Path folder;
  private static Installation installation;
  private static Store store;

  private final MovableClock clock = new MovableClock();
  private final SecureRandom random = new SecureRandom();

  @BeforeAll
  static void open() throws Exception {
    var flags = new HashMap<SettingKey<?>, SettingsLoader.Flag>();
    flags.put(
        SettingKeys.HOME, new SettingsLoader.Flag("--home", folder.resolve("home").toString()));
    installation = Installation.open(new SettingsLoader(Map.of(), folder).load(flags, null));
    store = installation.store();
  }

  @AfterAll
  static void close() {
    installation.close();
  }

  private SigningKeys keys(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    return new SigningKeys(store, new KeySeal(bytes, random), clock, random);
  }

  private AccessTokens tokens(SigningKeys keys) {
    return new AccessTokens(
        keys::current, keys::find, () -> Secret.id(random), "urn:shortlist", clock);
  }

  @Test
  void replacesItsKeyEveryThirtyDaysAndForgetsItWhenItsLastTokenHasExpired() {
    store.tell(
        PermissionMatrix.OPERATOR,
        each -> each.sealedKeys().list().forEach(key -> each.sealedKeys().remove(key.id())));
    String secret = "a secret of at least 32 characters";
    SigningKeys first = keys(secret);
    SigningKeys second = keys(secret);
    assertThat(second.current().id()).isEqualTo(first.current().id());
    var claims = new AccessTokens.Claims(ACME, "ana", "login", 0);

    clock.move(SigningKeys.SIGNS.minusSeconds(1));
    String old = tokens(first).sign(claims);
    String oldKey = first.current().id();
    clock.move(Duration.ofSeconds(2));
    String young = tokens(first).sign(claims);

    assertThat(first.current().id()).isNotEqualTo(oldKey);
    clock.move(Duration.ofSeconds(890));
    for (SigningKeys node : List.of(first, second, keys(secret))) {
      assertThat(tokens(node).verify(old)).isPresent();
      assertThat(tokens(node).verify(young)).isPresent();
      assertThat(node.published()).hasSize(2);
    }
    clock.move(Duration.ofSeconds(20));
    assertThat(tokens(second).verify(old)).isEmpty();
    assertThat(second.published()).hasSize(1);
    second.rotate();
    assertThat(first.current().id()).isNotEqualTo(second.current().id());
    clock.move(SigningKeys.STALE.plusSeconds(1));
    assertThat(first.current().id()).as("made by another node").isEqualTo(second.current().id());
    List<SealedKeys.SealedKey> left =
        store.ask(PermissionMatrix.OPERATOR, each -> each.sealedKeys().list());
    assertThat(left).hasSize(2);

    assertThatThrownBy(() -> keys("another secret of 32 or more letters"))
        .isInstanceOf(SecretMismatchException.class)
        .hasMessageContaining("sealed under another service secret");
  }

  @Test
  void locksForTwiceAsLongEachTimeUpToAQuarterOfAnHour() {
    var waits = new ArrayList<Long>();
    for (int i = 0; i < 12; i++) {
      Duration wait = begin("ana");
      while (wait.isPositive()) {
        clock.move(wait);
        waits.add(wait.toSeconds());
        wait = begin("ana");
      }
    }

    assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L);
    store.tell(ACME, each -> each.loginAttempts().clear("ana"));
    assertThat(begin("ana")).isZero();
  }

  @Test
  void letsFiveOfAThousandGuessesAtOnceThrough() throws Exception {
    int through = 0;
    try (var threads = Executors.newFixedThreadPool(16)) {
      var guesses = new ArrayList<Callable<Duration>>();
      for (int i = 0; i < 1000; i++) {
        guesses.add(() -> begin("guessed"));
      }
      for (Future<Duration> guess : threads.invokeAll(guesses)) {
        through += guess.get().isZero() ? 1 : 0;
      }
    }

    assertThat(through).isEqualTo(5);
  }

  @Test
  void keepsNothingForOrganisationsThatThereAreNotButLocksThem() {
    LogIns logIns = logIns();
    var answers = new ArrayList<String>();
    for (int guess = 0; guess < 6; guess++) {
      assertThatThrownBy(() -> logIns.prove("nowhere", "ana@example.org", "wrong horse battery"))
          .isInstanceOfSatisfying(Refusal.class, refused -> answers.add(refused.code()));
    }

    assertThat(answers.subList(0, 5)).containsOnly("auth.wrong");
    assertThat(answers.getLast()).isEqualTo("auth.locked");
    String address = Secret.sha256("ana@example.org");
    for (int attempt = 0; attempt < 5; attempt++) { // the first that are counted there
      Duration wait =
          store.ask(
              new TenantId("nowhere"),
              each -> each.loginAttempts().begin(address, clock.instant()));
      assertThat(wait).isZero();
    }
  }

  @Test
  void forgetsFailuresOfADayAgoWithTheNextAttemptOfAnybody() {
    for (int attempt = 0; attempt < 4; attempt++) {
      assertThat(begin("long ago")).isZero();
    }
    clock.move(Duration.ofHours(25));

    assertThatThrownBy(() -> logIns().prove(ACME, "bo@example.org", "wrong horse battery"))
        .isInstanceOf(Refusal.class);

    assertThat(begin("long ago")).isZero();
    assertThat(begin("long ago")).as("the fifth would lock").isZero();
  }

  private LogIns logIns() {
    var strangers = new Strangers("a secret of 32 or more letters...".getBytes(UTF_8));
    return new LogIns(store, new Passwords(), new Secrets(clock), strangers);
  }

  private Duration begin(String address) {
    return store.ask(ACME, each -> each.loginAttempts().begin(address, clock.instant()));
  }

  @Test
  void endsASessionWhenItIsIdleAndAfterTwelveHours() throws Exception {
    var secrets = new Secrets(clock);
    var sessions = new Sessions(store, secrets, new PermissionMatrix());
    User ana = user("session@example.org");
    String kept = sessions.begin(ACME, ana).getValue();
    String idle = sessions.begin(ACME, ana).getValue();

    clock.move(Duration.ofMinutes(119));
    assertThat(sessions.caller(kept)).isPresent();
    clock.move(Duration.ofMinutes(1));
    assertThat(sessions.caller(idle)).as("two hours after it began").isEmpty();
    for (int hour = 3; hour < 12; hour++) {
      clock.move(Duration.ofHours(1));
      assertThat(sessions.caller(kept)).as("in hour " + hour).isPresent();
    }
    clock.move(Duration.ofHours(1));
    assertThat(sessions.caller(kept)).as("after twelve hours").isEmpty();
  }

  @Test
  void signsWhenTheKeyHasToBeLookedUpAgainOrReplaced() throws Exception {
    String secret = "a secret of at least 32 characters";
    store.tell(
        PermissionMatrix.OPERATOR,
        each -> each.sealedKeys().list().forEach(key -> each.sealedKeys().remove(key.id())));
    AccessTokens access = tokens(keys(secret));
    var logIns = new LogInTokens(store, new Secrets(clock), access, new PermissionMatrix());
    User ana = user("signed@example.org");

    for (Duration later : List.of(Duration.ZERO, SigningKeys.STALE, SigningKeys.SIGNS)) {
      clock.move(later.plusSeconds(1));
      LogInTokens.Pair pair = logIns.begin(ACME, ana);
      clock.move(SigningKeys.STALE.plusSeconds(1));
      LogInTokens.Pair next = logIns.refresh(pair.refresh());
      assertThat(access.verify(next.access())).as("after " + later).isPresent();
    }
  }

  @Test
  void hashesAPasswordAgainThatWasHashedTooCheaply() {
    String cheap = new BCryptPasswordEncoder(4).encode("correct horse battery");
    User ana = user("cheap@example.org");
    store.tell(ACME, each -> each.users().hashAgain(ana.id(), ana.passwordHash(), cheap));
    var logIns = logIns();

    logIns.prove(ACME, "Cheap@example.org", "correct horse battery");

    User after = store.ask(ACME, each -> each.users().find(ana.id()).orElseThrow());
    assertThat(after.passwordHash()).startsWith("$2a$12$");
    assertThat(after.generation()).isEqualTo(ana.generation());
    logIns.prove(ACME, "cheap@example.org", "correct horse battery");
  }

  @Test
  void takesASecretInItsOwnTenantOnly() throws Exception {
    var secrets = new Secrets(clock);
    var matrix = new PermissionMatrix();
    var personal = new PersonalTokens(store, secrets, matrix);
    User ana = user("token@example.org");
    var caller =
        new Caller(ACME, ana.id(), Role.OWNER, matrix.of(ACME, Role.OWNER), Caller.Via.SESSION);
    String token =
        personal
            .make(caller, "script", List.of("runs:read"), clock.instant().plusSeconds(60))
            .text();

    assertThat(personal.caller(token)).isPresent();
    assertThat(personal.caller(token.replace("_acme.", "_other."))).isEmpty();
    List<User> foreign = store.ask(OTHER, each -> each.users().after("", 10));
    assertThat(foreign).isEmpty();
    boolean found =
        store.ask(OTHER, each -> each.users().findByEmail("token@example.org").isPresent());
    assertThat(found).isFalse();
    clock.move(Duration.ofSeconds(60));
    assertThat(personal.caller(token)).as("when it has expired").isEmpty();
  }

  @Test
  void keepsNoSecretThatCanBeReadBack() throws Exception {
    var secrets = new Secrets(clock);
    User ana = user("hash@example.org");
    Secret secret =
        store.ask(
            ACME, each -> secrets.issue(each, ACME, Secret.Kind.RESET, ana, Duration.ofMinutes(1)));

    String kept =
        store.ask(ACME, each -> each.accountSecrets().find(secret.id()).orElseThrow().hash());

    assertThat(kept).isEqualTo(Secret.sha256(secret.text()));
    assertThat(stands(secrets, secret)).isTrue();
    clock.move(Duration.ofMinutes(1));
    assertThat(stands(secrets, secret)).isFalse();
  }

  private static boolean stands(Secrets secrets, Secret secret) {
    return store.ask(ACME, each -> secrets.standing(each, secret).isPresent());
  }

  private User user(String email) {
    var user =
        new User(
            Secret.id(random),
            email,
            "Ana",
            "en",
            Role.OWNER.word(),
            Status.ACTIVE,
            "$2a$12$" + "a".repeat(53),
            0,
            clock.instant(),
            null);
    store.tell(ACME, each -> each.users().add(user));
    return user;
  }
}
