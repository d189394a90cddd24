package dev.shortlist.privacy;

import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What somebody is doing right now: one command or one request. Whoever starts it binds it to the
/// thread; the transaction that carries it out writes its event into the trail, so that no change
/// is kept without one.
public final class Deed {
  /// When a deed's event is written.
  public enum Moment {
    /// In the first transaction that changes something, else at the end.
    WITH_CHANGE,
    /// In the first transaction, once it is known what the deed is about: before anything is shown.
    WITH_READ,
    /// When its outcome is known.
    AT_END
  }

  /// Work that may throw one kind of exception.
  @FunctionalInterface
  public interface Work<T, X extends Throwable> {
    T run() throws X;
  }

  private static final ScopedValue<Deed> CURRENT = ScopedValue.newInstance();

  private final String via;
  private final String request;
  private final Clock clock;
  private String action = "";
  private final SequencedMap<String, String> objects = new LinkedHashMap<>();
  private Set<String> awaited = Set.of();
  private Moment moment = Moment.AT_END;
  private boolean written;
  private String actor;
  private Set<TenantId> tenants = Set.of();
  private boolean anyTenant = true;

  /// @param actor `cli:LOGIN`, `user:ID` or `job:NAME`
  /// @param request the request's id; "" for none
  public Deed(String actor, String via, String request, Clock clock) {
    this.actor = plain(actor);
    this.via = plain(via);
    this.request = request.isEmpty() ? "" : plain(request);
    this.clock = clock;
  }

  /// An id as it is, or the hash of what may not stand in the trail.
  public static String plain(String words) {
    return AuditEvent.isPlain(words)
        ? words
        : "sha256:" + Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  /// Does the work as part of this deed.
  public <T extends @Nullable Object, X extends Throwable> T during(Work<T, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work::run);
  }

  /// Does work that is no part of this thread's deed, such as counting how often a password was
  /// wrong: what it changes is not the deed, and says nothing of whether that was done.
  public static <T extends @Nullable Object, X extends Throwable> T aside(Work<T, X> work)
      throws X {
    return new Deed("nobody", "none", "", Clock.systemUTC()).byNobodyYet().during(work);
  }

  /// What this thread is doing, if anybody said so.
  public static Optional<Deed> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /// Says on what object this thread's deed is done, once that is known.
  public static void isAbout(String kind, String object) {
    current().ifPresent(deed -> deed.about(kind, object));
  }

  /// Says what it is; only from then on is anything written.
  public Deed is(String action, Moment moment) {
    this.action = action;
    this.moment = moment;
    return this;
  }

  /// Nothing is written before objects of these kinds are known.
  public Deed waitingFor(String... kinds) {
    this.awaited = Set.of(kinds);
    return this;
  }

  /// Who it turned out to be, and the tenant whose trail it belongs into; until that is said of a
  /// deed of nobody's, nothing is written.
  public Deed by(TenantId tenant, String actor) {
    this.actor = plain(actor);
    this.anyTenant = false;
    this.tenants = Set.of(tenant);
    return this;
  }

  /// Of somebody not known yet.
  public Deed byNobodyYet() {
    this.anyTenant = false;
    this.tenants = Set.of();
    return this;
  }

  /// Whose trail it belongs into, when that was said.
  public Optional<TenantId> tenant() {
    return tenants.stream().findFirst();
  }

  /// Says who is at work on this thread, once that is known: in a log-in.
  public static void isBy(TenantId tenant, String actor) {
    current().ifPresent(deed -> deed.by(tenant, actor));
  }

  /// An object, beside those named before; several of a kind are listed with +.
  public Deed about(String kind, String object) {
    objects.merge(
        kind, object, (known, another) -> known.equals(another) ? known : known + "+" + another);
    return this;
  }

  /// Whether its event belongs into the transaction that is about to commit.
  ///
  /// @param tenant whose transaction it is
  /// @param changed whether that transaction changes anything
  public boolean isDue(TenantId tenant, BooleanSupplier changed) {
    if (written || action.isEmpty() || !(anyTenant || tenants.contains(tenant))) {
      return false;
    }
    return switch (moment) {
      case WITH_CHANGE -> isNamed() && changed.getAsBoolean();
      case WITH_READ -> isNamed();
      case AT_END -> false;
    };
  }

  /// Whether it is said what it is and nothing was written of it yet.
  public boolean isOpen() {
    return !written && !action.isEmpty();
  }

  /// Whether it is known what it is about, or that does not matter.
  public boolean isNamed() {
    return objects.keySet().containsAll(awaited);
  }

  /// The deed's event, now.
  public AuditEvent event(AuditEvent.Outcome outcome) {
    return new AuditEvent(
        clock.instant(),
        actor,
        via,
        action,
        String.join("/", objects.keySet()),
        objects.isEmpty() ? "" : plain(String.join("/", objects.values())),
        outcome,
        request);
  }

  /// An event of its own that belongs to the deed: something it did on one of its objects.
  public AuditEvent event(String did, String kind, String object) {
    return new AuditEvent(
        clock.instant(), actor, via, did, kind, plain(object), AuditEvent.Outcome.DONE, request);
  }

  /// What it is; "" while that is not said.
  public String action() {
    return action;
  }

  /// Its event is in a transaction.
  public void written() {
    written = true;
  }

  /// That transaction was rolled back.
  public void unwritten() {
    written = false;
  }
}
