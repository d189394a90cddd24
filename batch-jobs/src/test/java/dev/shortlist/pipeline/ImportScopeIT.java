package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An import costs what it brings, however many candidates there are.
@Timeout(120)
class ImportScopeIT {
  @TempDir Path temporary;

  @Test
  void anImportScoresAndPacksWhatItBroughtAndLeavesTheRestToRescoring() throws Exception {
    TestDatabase.shared();
    try (Installation shortlist = ImportDesk.open(TestDatabase.home().folder(), 2)) {
      TenantId tenant = TestDatabase.freshTenant();
      var desk = new ImportDesk(shortlist, tenant).add(ImportDesk.CLERK);
      desk.run(new InventedFolder(temporary.resolve("earlier")).add(0, 5).path());
      desk.add(ImportDesk.vacancy("Payroll")); // another version: all five scores are outdated

      RunReport report = desk.run(new InventedFolder(temporary.resolve("new")).add(5, 7).path());

      assertThat(ImportDesk.step(report, "score").read()).isEqualTo(2);
      assertThat(ImportDesk.step(report, "score").written()).isEqualTo(2);
      assertThat(ImportDesk.step(report, "packs").read()).isEqualTo(2);
      assertThat(ImportDesk.step(report, "packs").written()).isEqualTo(2);
      var scoring = new Scoring(shortlist.workplace(), tenant);
      assertThat(scoring.ensure(ImportDesk.vacancy("Payroll"))).isEqualTo(5);
      assertThat(scoring.ensure(ImportDesk.vacancy("Payroll"))).isZero();
    }
  }
}
