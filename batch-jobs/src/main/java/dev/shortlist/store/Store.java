package dev.shortlist.store;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.AuditKey;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/// The repositories on one database, and the scope they must be called in.
public record Store(
    Database database,
    PlatformTransactionManager transactions,
    TenantScope scope,
    Runs runs,
    RunDocuments runDocuments,
    Documents documents,
    Candidates candidates,
    PassageVectors passageVectors,
    SecondLookVectors secondLookVectors,
    Dossiers dossiers,
    CandidateForms candidateForms,
    Vacancies vacancies,
    Applications applications,
    Packs packs,
    Changes changes,
    SavedSearches savedSearches,
    Spendings spendings,
    Erasures erasures,
    Users users,
    AccountSecrets accountSecrets,
    LoginAttempts loginAttempts,
    SealedKeys sealedKeys,
    Organisations organisations,
    AuditTrail audit,
    Uploads uploads,
    Events events,
    KeptAnswers keptAnswers,
    Rankings rankings,
    StateDump dump) {

  /// The repositories on this database.
  ///
  /// @param key what seals the audit trail; asked for when its first row is written
  public static Store on(Database database, Supplier<AuditKey> key) {
    var jdbc = new JdbcTemplate(database.dataSource());
    var audit = new AuditTrail(jdbc, key);
    var scope =
        new TenantScope(database.dataSource(), database.transactionManager(), audit::beforeCommit);
    return over(database, database.transactionManager(), scope, jdbc, audit);
  }

  /// The same repositories on a copy of the database that can only be read.
  static Store readOnly(Store primary, DataSource copy, PlatformTransactionManager transactions) {
    var jdbc = new JdbcTemplate(copy);
    var audit =
        new AuditTrail(
            jdbc,
            () -> {
              throw new IllegalStateException("nothing is added to a copy");
            });
    return over(primary.database(), transactions, new TenantScope(copy, transactions), jdbc, audit);
  }

  private static Store over(
      Database database,
      PlatformTransactionManager transactions,
      TenantScope scope,
      JdbcTemplate jdbc,
      AuditTrail audit) {
    var passageVectors = new PassageVectors(jdbc);
    return new Store(
        database,
        transactions,
        scope,
        new Runs(jdbc),
        new RunDocuments(jdbc),
        new Documents(jdbc),
        new Candidates(jdbc),
        passageVectors,
        new SecondLookVectors(jdbc),
        new Dossiers(jdbc, passageVectors),
        new CandidateForms(jdbc),
        new Vacancies(jdbc),
        new Applications(jdbc),
        new Packs(jdbc),
        new Changes(jdbc),
        new SavedSearches(jdbc),
        new Spendings(jdbc),
        new Erasures(jdbc),
        new Users(jdbc),
        new AccountSecrets(jdbc),
        new LoginAttempts(jdbc),
        new SealedKeys(jdbc),
        new Organisations(jdbc),
        audit,
        new Uploads(jdbc),
        new Events(jdbc),
        new KeptAnswers(jdbc),
        new Rankings(jdbc),
        new StateDump(jdbc));
  }

  /// Whether these are a copy's, to be read only.
  boolean isCopy() {
    return !transactions.equals(database.transactionManager());
  }

  /// The result of the work, done as this tenant in one transaction; rolled back if it throws.
  public <T extends @Nullable Object> T ask(TenantId tenant, Function<Store, T> work) {
    return scope.call(tenant, () -> work.apply(this));
  }

  /// The result of the work, done as this tenant in a transaction of its own that stays done when
  /// the one around it is rolled back.
  public <T extends @Nullable Object> T askApart(TenantId tenant, Function<Store, T> work) {
    return scope.callApart(tenant, () -> work.apply(this));
  }

  /// Does the work as this tenant in one transaction; rolled back if it throws.
  public void tell(TenantId tenant, Consumer<Store> work) {
    scope.run(tenant, () -> work.accept(this));
  }
}
