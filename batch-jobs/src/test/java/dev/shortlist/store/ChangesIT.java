package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Following the change log: whatever the order of commits, every change is seen, and none twice.
@Timeout(60)
class ChangesIT {
  private static final CandidateId ADA = new CandidateId("c-000000000000000a");
  private static final CandidateId BOB = new CandidateId("c-000000000000000b");
  private static final CandidateId CAT = new CandidateId("c-000000000000000c");
  private static final Store STORE = TestDatabase.store(TestDatabase.shared());

  private final TenantId tenant = TestDatabase.freshTenant();
  private final List<CandidateId> followed = new ArrayList<>();
  private long transaction;
  private long number;

  @Test
  void whatCommitsAgainstTheOrderOfNumbersIsAllSeenOnce() throws SQLException {
    try (Connection first = begun();
        Connection second = begun()) {
      change(first, ADA); // number 1
      change(second, BOB); // number 2, and committed before number 1
      second.commit();
      follow();
      assertThat(followed).as("while number 1 may still come").isEmpty();

      first.commit();
      follow();
    }

    follow();
    assertThat(followed).containsExactly(ADA, BOB);
  }

  @Test
  void whatGotItsNumberAgainstTheOrderOfTransactionsIsAllSeenOnce() throws SQLException {
    try (Connection first = begun();
        Connection second = begun()) {
      takeTransactionId(first);
      change(second, BOB); // number 1 of the later transaction
      change(first, ADA); // number 2 of the earlier one
      second.commit();
      follow();
      first.commit();
      follow();
    }

    follow();
    assertThat(followed).containsExactly(ADA, BOB);
  }

  @Test
  void whoChangedTwiceIsSeenOnceAtTheLastPlace() throws SQLException {
    try (Connection first = begun()) {
      change(first, ADA);
      change(first, BOB);
      change(first, CAT);
      change(first, ADA);
      first.commit();
    }

    follow();

    assertThat(followed).containsExactly(BOB, CAT, ADA);
  }

  @Test
  void aTransactionThatGrowsOverOthersIsSeenWhole() throws SQLException {
    try (Connection first = begun();
        Connection second = begun()) {
      change(first, ADA);
      change(second, BOB);
      change(first, CAT);
      first.commit();
      follow();
      assertThat(followed).containsExactly(ADA, CAT);

      second.commit();
      follow();
    }

    assertThat(followed).containsExactly(ADA, CAT, BOB);
  }

  @Test
  void whatIsRolledBackIsNeverSeenAndHoldsNobodyUp() throws SQLException {
    try (Connection first = begun();
        Connection second = begun()) {
      change(first, ADA);
      change(second, BOB);
      first.rollback();
      second.commit();
    }

    follow();

    assertThat(followed).containsExactly(BOB);
  }

  @Test
  void pagesOfOneContinueWhereTheLastEnded() {
    STORE.scope().run(tenant, () -> STORE.changes().add(List.of(ADA, BOB, CAT)));

    while (followPage(1) > 0) {
      // the next page
    }

    assertThat(followed).containsExactly(ADA, BOB, CAT);
  }

  @Test
  void theSettledPlaceLiesBehindEverySettledChangeAndBeforeEveryOpenOne() throws SQLException {
    STORE.scope().run(tenant, () -> STORE.changes().add(List.of(ADA)));
    try (Connection open = begun()) {
      change(open, BOB);
      Changes.Change place = STORE.scope().call(tenant, () -> STORE.changes().settledPlace());
      transaction = place.transaction();
      number = place.number();
      open.commit();
    }

    follow();

    assertThat(followed).containsExactly(BOB);
  }

  private void follow() {
    followPage(100);
  }

  private int followPage(int limit) {
    List<Changes.Change> page =
        STORE.scope().call(tenant, () -> STORE.changes().after(transaction, number, limit));
    for (Changes.Change change : page) {
      followed.add(change.candidate());
      transaction = change.transaction();
      number = change.number();
    }
    return page.size();
  }

  private Connection begun() throws SQLException {
    Connection connection = TestDatabase.connect(Schema.APP);
    connection.setAutoCommit(false);
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select set_config('app.tenant', ?, true), set_config('search_path', ?, true)")) {
      statement.setString(1, tenant.value());
      statement.setString(2, Schema.NAME);
      statement.execute();
    }
    return connection;
  }

  private static void takeTransactionId(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_current_xact_id()");
    }
  }

  private static void change(Connection connection, CandidateId candidate) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into change (tenant_id, candidate_id) values (current_setting('app.tenant'), ?)")) {
      statement.setString(1, candidate.value());
      statement.execute();
    }
  }
}
