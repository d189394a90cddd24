package dev.shortlist.store;

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
    Dossiers dossiers,
    Vacancies vacancies,
    Applications applications,
    Packs packs,
    Changes changes,
    StateDump dump) {

  public static Store on(Database database) {
    var jdbc = new JdbcTemplate(database.dataSource());
    var passageVectors = new PassageVectors(jdbc);
    return new Store(
        database,
        database.transactionManager(),
        database.tenantScope(),
        new Runs(jdbc),
        new RunDocuments(jdbc),
        new Documents(jdbc),
        new Candidates(jdbc),
        passageVectors,
        new Dossiers(jdbc, passageVectors),
        new Vacancies(jdbc),
        new Applications(jdbc),
        new Packs(jdbc),
        new Changes(jdbc),
        new StateDump(jdbc));
  }
}
