package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/// What lists tell of candidates.
@Timeout(120)
class CandidateListIT {
  @TempDir Path temporary;

  @Test
  void aListTellsTheSameOfProfilesOfAnEarlierVersionAndNamesOnlyWhoMayBeNamed() throws Exception {
    TestDatabase.shared();
    try (Installation shortlist = ImportDesk.open(TestDatabase.home().folder(), 2)) {
      TenantId tenant = TestDatabase.freshTenant();
      var desk = new ImportDesk(shortlist, tenant).add(ImportDesk.CLERK);
      desk.run(new InventedFolder(temporary.resolve("cvs")).add(0, 4).path());

      List<Candidates.Listed> blind = list(shortlist, tenant, false);
      List<Candidates.Listed> named = list(shortlist, tenant, true);

      assertThat(blind)
          .hasSize(4)
          .allSatisfy(each -> assertThat(each.name()).isNull())
          .allSatisfy(each -> assertThat(each.skills()).isNotEmpty())
          .anySatisfy(each -> assertThat(each.experienceMonths()).isPositive());
      assertThat(named).allSatisfy(each -> assertThat(each.name()).isNotNull());
      assertThat(named.stream().map(CandidateListIT::unnamed)).isEqualTo(blind);

      var jdbc = new JdbcTemplate(shortlist.database().dataSource());
      String earlier = "update profile set skills = null, experience_months = null";
      shortlist.store().scope().run(tenant, () -> jdbc.update(earlier));
      assertThat(list(shortlist, tenant, false)).isEqualTo(blind);
      assertThat(list(shortlist, tenant, true)).isEqualTo(named);
    }
  }

  private static Candidates.Listed unnamed(Candidates.Listed each) {
    return new Candidates.Listed(
        each.candidate(),
        each.document(),
        null,
        each.experienceMonths(),
        each.skills(),
        each.grade(),
        each.flags());
  }

  private static List<Candidates.Listed> list(
      Installation shortlist, TenantId tenant, boolean named) {
    return shortlist.store().ask(tenant, each -> each.candidates().page("", 10, named));
  }
}
