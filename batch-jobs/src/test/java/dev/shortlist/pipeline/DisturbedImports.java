package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.source.FolderDocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.store.RunId;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/// An installation and a folder of invented CVs for imports that are disturbed, and what an
/// undisturbed one left behind: every test ends with the same.
@Timeout(180)
abstract class DisturbedImports {
  static final int FILES = 11;
  static Installation shortlist;
  static List<String> undisturbed;
  @TempDir static Path shared;

  TenantId tenant;
  ImportDesk desk;
  Path folder;

  @BeforeAll
  static void open() throws Exception {
    TestDatabase.shared();
    shortlist = ImportDesk.open(TestDatabase.home().folder(), 2);
    new InventedFolder(shared.resolve("cvs")).add(0, FILES);
    var desk = new ImportDesk(shortlist, TestDatabase.freshTenant()).add(ImportDesk.CLERK);
    desk.run(shared.resolve("cvs"));
    undisturbed = desk.export();
  }

  @AfterAll
  static void close() {
    shortlist.close();
  }

  @BeforeEach
  void furnish() {
    tenant = TestDatabase.freshTenant();
    desk = new ImportDesk(shortlist, tenant).add(ImportDesk.CLERK);
    folder = shared.resolve("cvs");
  }

  void assertIsTakenUpAfter(RunId before) throws Exception {
    RunReport report = desk.run(folder);

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.run().id()).isEqualTo(before);
    assertThat(report.resumed()).isTrue();
    assertThat(report.totals()).isEqualTo(new RunTotals(FILES, FILES, 0, 0, 0));
    assertThat(desk.indexIsWhole()).isTrue();
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  RunReport run(StopSignal stop, Consumer<String> whenItBegins) throws Exception {
    return heard(folder, stop, whenItBegins, _ -> {});
  }

  /// Runs with something that happens when a step begins, and when it has written and not
  /// committed.
  RunReport heard(
      Path folder,
      StopSignal stop,
      Consumer<String> whenItBegins,
      Consumer<String> whenItHasWritten)
      throws Exception {
    Progress progress =
        (name, _) -> {
          whenItBegins.accept(name);
          return new Progress.Step() {
            @Override
            public void advance(long items) {
              whenItHasWritten.accept(name);
            }

            @Override
            public void close() {}
          };
        };
    try (var source = new FolderDocumentSource(folder, PathPatterns.ALL)) {
      return desk.imports().run(desk.request(source), source, progress, stop);
    }
  }

  void sql(String statement) {
    var jdbc = new JdbcTemplate(shortlist.database().dataSource());
    shortlist.store().scope().run(tenant, () -> jdbc.update(statement));
  }

  FolderDocumentSource source() throws IOException {
    return new FolderDocumentSource(folder, PathPatterns.ALL);
  }

  WatchedSource watched(WatchedSource.Before before) throws IOException {
    return new WatchedSource(source(), before);
  }
}
