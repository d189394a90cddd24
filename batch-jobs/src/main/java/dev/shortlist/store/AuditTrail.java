package dev.shortlist.store;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.AuditEvent;
import dev.shortlist.privacy.AuditKey;
import dev.shortlist.privacy.AuditMark;
import dev.shortlist.privacy.AuditRow;
import dev.shortlist.privacy.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A tenant's audit trail: who did what, one chain of rows without gaps, only ever added to. Every
/// call needs a [TenantScope]; what is added stays or goes with its transaction.
public final class AuditTrail {
  /// What to list.
  ///
  /// @param before only rows of smaller numbers
  /// @param action only this action; "" for all, as for the others
  /// @param object only rows that name this object, with others or alone
  public record Wanted(long before, String actor, String action, String kind, String object) {
    public static final Wanted ALL = new Wanted(Long.MAX_VALUE, "", "", "", "");
  }

  private final JdbcTemplate jdbc;
  private final Supplier<AuditKey> key;
  private final Map<TenantId, AuditMark> marks = new HashMap<>();

  /// @param key what seals the rows; asked for when the first row is added
  AuditTrail(JdbcTemplate jdbc, Supplier<AuditKey> key) {
    this.jdbc = jdbc;
    this.key = key;
  }

  /// Adds an event. Until the transaction ends no other event of this tenant can be added: do it
  /// last.
  public AuditRow append(AuditEvent event) {
    Head head = lock();
    AuditRow row = AuditRow.next(head.tenant(), head.mark(), event, key.get());
    jdbc.update(
        """
        with added as (
          insert into audit_event (tenant_id, number, at, actor, via, action, kind, object,
                                   outcome, request, previous, hash, key, seal)
          values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          returning number, hash)
        update audit_head h set number = added.number, hash = added.hash from added
        """,
        row.number(),
        event.at().atOffset(ZoneOffset.UTC),
        event.actor(),
        event.via(),
        event.action(),
        event.kind(),
        event.object(),
        event.outcome().word(),
        event.request(),
        row.previous(),
        row.hash(),
        row.key(),
        row.seal());
    TransactionSynchronizationManager.registerSynchronization(
        new Kept(head.tenant(), new AuditMark(row.number(), row.hash())));
    return row;
  }

  /// Adds that this thread's deed did this to an object, in the transaction that does it; nothing
  /// when nobody said who is at work. A deed that is just this needs no event of its own then.
  public void also(String action, String kind, String object) {
    Deed.current()
        .ifPresent(deed -> {
          append(deed.event(action, kind, object));
          if (deed.action().equals(action)) {
            wrote(deed);
          }
        });
  }

  /// Adds what this thread is doing when that belongs into the transaction about to commit.
  void beforeCommit(TenantId tenant) {
    Deed.current()
        .filter(deed -> deed.isDue(tenant, this::changes))
        .ifPresent(deed -> {
          append(deed.event(AuditEvent.Outcome.DONE));
          wrote(deed);
        });
  }

  private static void wrote(Deed deed) {
    deed.written();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              deed.unwritten();
            }
          }
        });
  }

  /// A transaction has a number from its first change on.
  private boolean changes() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select pg_current_xact_id_if_assigned() is not null", Boolean.class));
  }

  private record Head(TenantId tenant, AuditMark mark) {}

  private Head lock() {
    String held =
        "select tenant_id, number, hash from audit_head where tenant_id = current_setting('app.tenant') for update";
    List<Head> heads = jdbc.query(held, AuditTrail::head);
    if (heads.isEmpty()) {
      jdbc.update(
          """
          insert into audit_head (tenant_id, number, hash)
          values (current_setting('app.tenant'), 0, '') on conflict do nothing
          """);
      heads = jdbc.query(held, AuditTrail::head);
    }
    return heads.getFirst();
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(
        new TenantId(row.getString("tenant_id")),
        new AuditMark(row.getLong("number"), row.getString("hash")));
  }

  /// Where the trail ends.
  public AuditMark mark() {
    return jdbc.query("select tenant_id, number, hash from audit_head", AuditTrail::head).stream()
        .map(Head::mark)
        .findFirst()
        .orElse(AuditMark.NONE);
  }

  /// Newest first.
  public List<AuditRow> list(Wanted wanted, int limit) {
    var conditions = new StringBuilder(" where number < ?");
    var values = new ArrayList<Object>(List.of(wanted.before()));
    only(wanted.actor(), " and actor = ?", conditions, values);
    only(wanted.action(), " and action = ?", conditions, values);
    only(wanted.kind(), " and position(? in kind) > 0", conditions, values);
    only(wanted.object(), " and position(? in object) > 0", conditions, values);
    values.add(limit);
    return jdbc.query(
        COLUMNS + conditions + " order by number desc limit ?", AuditTrail::row, values.toArray());
  }

  /// Adds what is asked for: a question that leaves it out has a plan of its own.
  private static void only(
      String word, String condition, StringBuilder conditions, List<Object> values) {
    if (!word.isEmpty()) {
      conditions.append(condition);
      values.add(word);
    }
  }

  /// Every row, oldest first, and where the trail ended at that moment.
  public AuditMark forEach(Consumer<AuditRow> rows) {
    var ends = new ArrayList<AuditMark>();
    jdbc.query(
        connection -> {
          var statement = connection.prepareStatement(WHOLE);
          statement.setFetchSize(1_000);
          return statement;
        },
        (ResultSet row) -> {
          if (ends.isEmpty()) {
            String hash = row.getString("end_hash");
            ends.add(
                hash == null ? AuditMark.NONE : new AuditMark(row.getLong("end_number"), hash));
          }
          rows.accept(row(row, 0));
        });
    return ends.isEmpty() ? mark() : ends.getFirst();
  }

  /// One question, so that rows and end are of one moment.
  private static final String WHOLE =
      """
      select (select number from audit_head) as end_number, (select hash from audit_head) as end_hash,
        number, at, actor, via, action, kind, object, outcome, request, previous, hash, key, seal
      from audit_event order by number
      """;

  private static final String COLUMNS =
      """
      select number, at, actor, via, action, kind, object, outcome, request, previous, hash, key, seal
      from audit_event
      """;

  private static AuditRow row(ResultSet row, int number) throws SQLException {
    return new AuditRow(
        row.getLong("number"),
        new AuditEvent(
            Objects.requireNonNull(row.getObject("at", java.time.OffsetDateTime.class)).toInstant(),
            row.getString("actor"),
            row.getString("via"),
            row.getString("action"),
            row.getString("kind"),
            row.getString("object"),
            AuditEvent.Outcome.of(row.getString("outcome")),
            row.getString("request")),
        row.getString("previous"),
        row.getString("hash"),
        row.getString("key"),
        row.getString("seal"));
  }

  /// What this process has added since it was last asked: the furthest mark of each tenant.
  public synchronized Map<TenantId, AuditMark> takeMarks() {
    var taken = Map.copyOf(marks);
    marks.clear();
    return taken;
  }

  private synchronized void keep(TenantId tenant, AuditMark mark) {
    marks.merge(tenant, mark, (one, other) -> one.number() > other.number() ? one : other);
  }

  /// Remembers a mark once it is committed.
  private final class Kept implements TransactionSynchronization {
    private final TenantId tenant;
    private final AuditMark mark;

    Kept(TenantId tenant, AuditMark mark) {
      this.tenant = tenant;
      this.mark = mark;
    }

    @Override
    public void afterCommit() {
      keep(tenant, mark);
    }
  }
}
