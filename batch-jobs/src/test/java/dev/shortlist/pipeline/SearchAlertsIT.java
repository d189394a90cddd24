package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.search.QuerySyntaxException;
import dev.shortlist.store.SavedSearches;
import dev.shortlist.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Saved searches on a real database, with candidates who come by real imports.
@Timeout(180)
class SearchAlertsIT {
  private static final Instant MORNING = Instant.parse("2026-11-01T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-11-01T20:00:00Z");
  private static Installation shortlist;

  @TempDir Path temporary;
  private TenantId tenant;
  private ImportDesk desk;
  private InventedFolder folder;
  private SearchAlerts alerts;

  @BeforeAll
  static void open() {
    TestDatabase.shared();
    shortlist = ImportDesk.open(TestDatabase.home().folder(), 2);
  }

  @AfterAll
  static void close() {
    shortlist.close();
  }

  @BeforeEach
  void furnish() throws IOException {
    tenant = TestDatabase.freshTenant();
    desk = new ImportDesk(shortlist, tenant).add(ImportDesk.CLERK);
    folder = new InventedFolder(temporary.resolve("cvs"));
    alerts = shortlist.searchAlerts();
  }

  private void arrive(String name, String work) throws Exception {
    folder.write(
        name + ".txt",
        """
        %s Example
        %s@example.org

        Experience
        Welder, Example Works
        2019 - 2024
        %s
        """
            .formatted(name, name, work));
    desk.run(folder.path());
  }

  private List<SavedSearches.Alert> kept(TenantId whose) {
    return shortlist.store().ask(whose, own -> own.savedSearches().alerts(Instant.EPOCH));
  }

  private List<SavedSearches.Saved> searches(TenantId whose) {
    return shortlist.store().ask(whose, own -> own.savedSearches().list());
  }

  private boolean delete(TenantId whose) {
    return shortlist.store().ask(whose, own -> own.savedSearches().delete("divers"));
  }

  @Test
  void whoComesAfterASearchWasSavedAndHasAllOfItIsToldOnce() throws Exception {
    arrive("Early", "Underwater welding of pipes");
    alerts.save(tenant, "divers", "underwater welding", List.of(), MORNING);
    arrive("Half", "Welding of gates");
    arrive("Whole", "Welding of hulls, most of it underwater");

    List<SavedSearches.Alert> first = alerts.bringUp(tenant, NOON);
    List<SavedSearches.Alert> second = alerts.bringUp(tenant, EVENING);

    assertThat(first).hasSize(1);
    assertThat(first.getFirst().search()).isEqualTo("divers");
    assertThat(second).isEmpty();
    assertThat(kept(tenant)).isEqualTo(first);
    assertThat(first.getFirst().foundAt()).isEqualTo(NOON);
  }

  @Test
  void filtersHoldAndASearchOfTheSameNameBeginsAnew() throws Exception {
    alerts.save(tenant, "divers", "welding", List.of("years:30.."), MORNING);
    arrive("Young", "Welding of pipes");
    assertThat(alerts.bringUp(tenant, NOON)).isEmpty();

    alerts.save(tenant, "divers", "welding", List.of("years:1.."), NOON);
    assertThat(alerts.bringUp(tenant, NOON)).as("who was there before is not new").isEmpty();
    arrive("Next", "Welding of rails");

    assertThat(alerts.bringUp(tenant, EVENING)).hasSize(1);
    assertThat(searches(tenant))
        .singleElement()
        .satisfies(saved -> {
          assertThat(saved.filters()).containsExactly("years:1..");
          assertThat(saved.alerts()).isEqualTo(1);
        });
  }

  @Test
  void anotherTenantSeesNeitherSearchesNorAlerts() throws Exception {
    TenantId other = TestDatabase.freshTenant();
    alerts.save(tenant, "divers", "welding", List.of(), MORNING);
    arrive("Ours", "Welding of pipes");
    alerts.bringUp(tenant, NOON);

    assertThat(kept(tenant)).hasSize(1);
    assertThat(kept(other)).isEmpty();
    assertThat(searches(other)).isEmpty();
    assertThat(delete(other)).isFalse();
    assertThat(delete(tenant)).isTrue();
    assertThat(kept(tenant)).isEmpty();
  }

  @Test
  void whatCannotBeHeldAgainstACandidateIsNotSaved() {
    assertThatThrownBy(() -> alerts.save(tenant, "odd", "welding AND", List.of(), MORNING))
        .isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(() -> alerts.save(tenant, "odd", "welding", List.of("band:strong"), MORNING))
        .isInstanceOf(QuerySyntaxException.class);
    assertThat(searches(tenant)).isEmpty();
  }
}
