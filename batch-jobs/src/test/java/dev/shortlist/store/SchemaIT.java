package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.TenantId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

class SchemaIT {
  private final Database database = TestDatabase.shared();
  private final TenantScope scope = database.tenantScope();
  private final JdbcTemplate sql = new JdbcTemplate(database.dataSource());

  @Test
  void knowsTheNumberOfTheLastMigration() throws Exception {
    Path folder = Path.of(SchemaIT.class.getResource("/db/migration").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Integer> numbers =
          files
              .map(f -> f.getFileName().toString().replaceAll("V([0-9]+)__.*", "$1"))
              .map(Integer::valueOf)
              .sorted()
              .toList();

      assertThat(numbers).last().isEqualTo(Schema.CURRENT);
    }
  }

  @Test
  void letsOneExecutionOfAJobInstanceBeUnfinished() {
    sql.update("insert into batch_job_instance values (-1, 0, 'test', 'key')");
    sql.update(execution(-1));

    assertThatThrownBy(() -> sql.update(execution(-2))).isInstanceOf(DuplicateKeyException.class);

    sql.update("update batch_job_execution set end_time = now() where job_execution_id = -1");
    assertThat(sql.update(execution(-2))).isEqualTo(1);
  }

  private static String execution(int id) {
    return "insert into batch_job_execution (job_execution_id, job_instance_id, create_time)"
        + " values ("
        + id
        + ", -1, now())";
  }

  @Test
  void comparesPathsByCodePoint() {
    TenantId tenant = TestDatabase.freshTenant();
    List<String> paths =
        scope.call(
            tenant,
            () -> {
              sql.update(
                  "insert into run (tenant_id, job, source, recipe, options, status, started_at) values (?, 'import', 's', 'r', '{}', 'STARTED', now())",
                  tenant.value());
              for (String path : List.of("ä.pdf", "b.pdf", "B.pdf", "a/1.pdf", "a.pdf")) {
                sql.update(
                    """
                    insert into run_document (tenant_id, run_id, path, ordinal)
                    select ?, run_id, ?, (select count(*) from run_document) from run
                    """,
                    tenant.value(),
                    path);
              }
              return sql.queryForList("select path from run_document order by path", String.class);
            });

    assertThat(paths).containsExactly("B.pdf", "a.pdf", "a/1.pdf", "b.pdf", "ä.pdf");
  }

  @Test
  void numbersChangesWithTheirTransaction() {
    TenantId tenant = TestDatabase.freshTenant();
    scope.run(
        tenant,
        () -> {
          sql.update(
              "insert into change (tenant_id, candidate_id) values (?, 'ada'), (?, 'grace')",
              tenant.value(),
              tenant.value());
          assertThat(visibleChanges()).isZero(); // while their transaction runs
        });

    assertThat(scope.<Integer>call(tenant, this::visibleChanges)).isEqualTo(2);
  }

  private Integer visibleChanges() {
    return sql.queryForObject(
        "select count(*)::int from change where xact < pg_snapshot_xmin(pg_current_snapshot())",
        Integer.class);
  }

  @Test
  void tellsNoValuesWhenAStatementFails() throws Exception {
    TenantId tenant = TestDatabase.freshTenant();
    String insert = "insert into candidate values (?, 'ada-lovelace', date '2026-11-01')";
    scope.run(tenant, () -> sql.update(insert, tenant.value()));

    assertThatThrownBy(() -> scope.run(tenant, () -> sql.update(insert, tenant.value())))
        .isInstanceOf(DuplicateKeyException.class)
        .rootCause()
        .hasMessageContaining("candidate_pkey")
        .hasMessageNotContaining("lovelace");
    assertThat(TestDatabase.home().logs().resolve("postgres.log"))
        .content()
        .doesNotContain("lovelace");
  }

  @Test
  void forgetsWhatHangsOnACandidate() {
    TenantId tenant = TestDatabase.freshTenant();
    scope.run(
        tenant,
        () -> {
          String t = tenant.value();
          sql.update("insert into document values (?, 'd', 1, '2026-11', null)", t);
          sql.update("insert into candidate values (?, 'c', date '2026-11-01')", t);
          sql.update("insert into candidate_document values (?, 'c', 'd', 1, 'e', 'p', null)", t);
          sql.update("insert into vacancy values (?, 'v', '1', date '2026-11-01')", t);
          sql.update(
              "insert into application values (?, 'v', 'c', 'import', date '2026-11-01', null)", t);

          sql.update("delete from candidate");

          assertThat(sql.queryForList("select 1 from application")).isEmpty();
          assertThat(sql.queryForList("select 1 from candidate_document")).isEmpty();
        });
  }
}
