package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.AuditEvent;
import dev.shortlist.privacy.AuditKey;
import dev.shortlist.privacy.AuditMark;
import dev.shortlist.privacy.AuditRow;
import dev.shortlist.privacy.ChainBreak;
import dev.shortlist.privacy.ChainCheck;
import dev.shortlist.privacy.Deed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class AuditTrailIT {
  private static final int ROWS = 12;
  private static final Database DATABASE = TestDatabase.shared();

  private final Store store = TestDatabase.store(DATABASE);
  private final JdbcTemplate sql = new JdbcTemplate(DATABASE.dataSource());
  private final TenantId tenant = TestDatabase.freshTenant();

  @Test
  void givesSixtyFourWritersOneChainWithoutGaps() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, 64)
              .mapToObj(writer ->
                  threads.submit(() -> {
                    for (int i = 0; i < 8; i++) {
                      boolean fails = (writer + i) % 5 == 0;
                      write(fails);
                    }
                    return null;
                  }))
              .toList();
      for (var each : all) {
        each.get();
      }
    }

    AuditMark end = store.ask(tenant, each -> each.audit().mark());
    long failed = IntStream.range(0, 64 * 8).filter(n -> (n / 8 + n % 8) % 5 == 0).count();
    assertThat(end.number()).isEqualTo(64 * 8 - failed);
    assertThat(breaks(List.of(end))).isEmpty();
  }

  private void write(boolean fails) {
    try {
      store.tell(
          tenant,
          each -> {
            each.audit().append(event("vacancies.create"));
            if (fails) {
              throw new IllegalStateException("as asked");
            }
          });
    } catch (IllegalStateException e) {
      assertThat(fails).isTrue();
    }
  }

  @Test
  void isOnlyEverAddedTo() throws Exception {
    fill();

    for (String statement :
        List.of(
            "update audit_event set actor = 'cli:eve'",
            "delete from audit_event",
            "delete from audit_head",
            "truncate audit_event",
            "update audit_head set number = 3")) {
      assertThatThrownBy(() -> store.tell(tenant, _ -> sql.execute(statement)))
          .as(statement)
          .isInstanceOf(DataAccessException.class);
    }
    try (Connection owner = TestDatabase.connect("shortlist_owner");
        Statement statement = owner.createStatement()) {
      statement.execute("set app.tenant = '" + tenant + "'");
      assertThatThrownBy(() -> statement.execute("delete from shortlist.audit_event"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("only added to");
    }
    assertThat(breaks(List.of())).isEmpty();
  }

  @Test
  void namesTheRowEachTimeASuperuserChangesTheTrail() throws Exception {
    Random chance = new Random(43);
    for (int round = 0; round < 100; round++) {
      TenantId victim = TestDatabase.freshTenant();
      fill(victim);
      AuditMark end = store.ask(victim, each -> each.audit().mark());
      int row = 1 + chance.nextInt(ROWS - 1);
      Tampering tampering = Tampering.values()[round % Tampering.values().length];

      asSuperuser(tampering.statements(victim, row));

      assertThat(breaks(victim, List.of(end)))
          .as(tampering + " at row " + row)
          .extracting(ChainBreak::row)
          .contains((long) tampering.named(row));
    }
  }

  /// What somebody with all rights might try, and the row that must be named.
  private enum Tampering {
    ALTER("update audit_event set object = 'c-0000000000000000' where number = %2$d"),
    ALTER_ACTOR("update audit_event set actor = 'cli:eve' where number = %2$d"),
    ALTER_TIME("update audit_event set at = at - interval '1 microsecond' where number = %2$d"),
    REMOVE("delete from audit_event where number = %2$d"),
    REMOVE_AND_RENUMBER(
        "delete from audit_event where number = %2$d;"
            + "update audit_event set number = number - 1 where number > %2$d;"
            + "update audit_head set number = number - 1"),
    SWAP(
        "update audit_event set number = -number where number in (%2$d, %3$d);"
            + "update audit_event set number = case when number = -%2$d then %3$d else %2$d end"
            + " where number < 0"),
    INSERT(
        "update audit_event set number = number + 100 where number >= %2$d;"
            + "insert into audit_event select tenant_id, %2$d, at, 'cli:eve', via, action, kind,"
            + " object, outcome, request, previous, hash, key, seal from audit_event where number ="
            + " 100 + %2$d; update audit_event set number = number - 99 where number > 100;"
            + " update audit_head set number = number + 1"),
    CUT("delete from audit_event where number >= %2$d"),
    CUT_WITH_HEAD(
        "delete from audit_event where number >= %2$d; update audit_head set number = %2$d - 1,"
            + " hash = coalesce((select hash from audit_event where number = %2$d - 1), '')"),
    EMPTY("delete from audit_event; delete from audit_head");

    private final String statements;

    Tampering(String statements) {
      this.statements = statements;
    }

    /// As one tenant, so that the others' trails stay.
    List<String> statements(TenantId tenant, int row) {
      String only = " tenant_id = '" + tenant + "' and ";
      return statements
          .formatted(tenant, row, row + 1)
          .lines()
          .flatMap(line -> List.of(line.split(";")).stream())
          .map(String::strip)
          .map(each ->
              each.contains(" where ")
                  ? each.replace(" where ", " where" + only)
                  : each + " where tenant_id = '" + tenant + "'")
          .toList();
    }

    int named(int row) {
      return this == EMPTY ? 1 : row;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static void asSuperuser(List<String> statements) throws SQLException {
    try (Connection superuser = TestDatabase.connect("postgres");
        Statement statement = superuser.createStatement()) {
      statement.execute("set search_path = shortlist");
      statement.execute("set session_replication_role = replica"); // no triggers
      statement.execute(
          "alter table audit_event drop constraint if exists audit_event_number_check");
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  @Test
  void writesADeedIntoTheTransactionThatChangesSomething() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-01T08:00:00Z"), ZoneOffset.UTC);
    var deed = new Deed("cli:ada", "cli", "r-1", clock);
    deed.is("spending.change", Deed.Moment.WITH_CHANGE).about("spendings", "openai");

    deed.during(() -> {
      store.ask(tenant, each -> each.spendings().spentNanos("openai"));
      assertThat(rows()).isZero();
      assertThatThrownBy(() ->
              store.tell(
                  tenant,
                  each -> {
                    each.spendings().reserve("openai", 1, 9);
                    throw new IllegalStateException("as asked");
                  }))
          .hasMessage("as asked");
      assertThat(rows()).isZero();
      store.tell(tenant, each -> each.spendings().reserve("openai", 1, 9));
      assertThat(rows()).isOne();
      store.tell(tenant, each -> each.spendings().reserve("openai", 1, 9));
      return null;
    });

    List<AuditRow> rows = store.ask(tenant, each -> each.audit().list(AuditTrail.Wanted.ALL, 9));
    assertThat(rows)
        .singleElement()
        .satisfies(row -> assertThat(row.event().object()).isEqualTo("openai"));
  }

  private long rows() {
    return store.ask(tenant, each -> each.audit().mark()).number();
  }

  private void fill() {
    fill(tenant);
  }

  private void fill(TenantId tenant) {
    for (int i = 0; i < ROWS; i++) {
      store.tell(tenant, each -> each.audit().append(event("candidates.view")));
    }
  }

  private List<ChainBreak> breaks(List<AuditMark> known) {
    return breaks(tenant, known);
  }

  private List<ChainBreak> breaks(TenantId tenant, List<AuditMark> known) {
    var check = new ChainCheck(tenant, new AuditKey(new byte[32]), known);
    AuditMark end = store.ask(tenant, each -> each.audit().forEach(check::next));
    return check.end(end);
  }

  private static AuditEvent event(String action) {
    return new AuditEvent(
        Instant.parse("2026-11-01T08:00:00Z"),
        "cli:ada",
        "cli",
        action,
        "candidates",
        "c-0123456789abcdef",
        AuditEvent.Outcome.DONE,
        "");
  }
}
