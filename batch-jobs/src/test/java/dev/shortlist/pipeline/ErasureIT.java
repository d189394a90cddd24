package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/// Erasing a candidate, on a real database, index and folder.
@Timeout(180)
class ErasureIT {
  private static final String CANARY = "zanzibarolla";
  private static final List<String> TABLES =
      List.of("candidate", "document", "extraction", "profile", "passages", "scorecard", "pack");
  private static Installation shortlist;

  @TempDir Path temporary;
  private TenantId tenant;
  private ImportDesk desk;
  private InventedFolder folder;
  private CandidateId candidate;
  private RunReport first;

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
  void importThree() throws Exception {
    tenant = TestDatabase.freshTenant();
    desk = new ImportDesk(shortlist, tenant).add(ImportDesk.CLERK);
    folder = new InventedFolder(temporary.resolve("cvs")).add(0, 2);
    String shared = Files.readString(folder.path().resolve(InventedFolder.name(0)));
    String text = CANARY + "\n" + CANARY + "@example.org\n\n" + shared;
    folder.write(CANARY + ".txt", text);
    candidate = CandidateId.of(DocumentId.of(text.getBytes(StandardCharsets.UTF_8)));
    first = desk.run(folder.path());
  }

  @Test
  void nothingIsLeftOfACandidateInRowsObjectsAndIndex() throws Exception {
    assertThat(holding(CANARY)).isNotEmpty();

    assertThat(shortlist.erase(tenant, List.of(candidate)))
        .singleElement()
        .satisfies(erased -> {
          assertThat(erased.documents()).isEqualTo(1);
          assertThat(erased.scorecards()).isEqualTo(1);
          assertThat(erased.packs()).isEqualTo(1);
          assertThat(erased.receiptLines()).isEqualTo(1);
        });

    assertThat(holding(CANARY)).isEmpty();
    for (String table : TABLES) {
      assertThat(desk.keys(table)).as(table).hasSize(2);
    }
    assertThat(desk.indexIsWhole()).isTrue();
    assertThat(desk.receipt(first))
        .hasSize(3)
        .extracting(RunDocument::path)
        .noneMatch(path -> path.contains(CANARY));
  }

  @Test
  void theOthersKeepAllTheyHaveIncludingLinesTheyShared() throws Exception {
    shortlist.erase(tenant, List.of(candidate));
    Files.delete(folder.path().resolve(CANARY + ".txt"));

    RunReport again = desk.run(folder.path());

    for (String step : List.of("embed", "score", "packs")) {
      assertThat(ImportDesk.step(again, step).written()).as(step).isZero();
    }
    assertThat(vectorsMissing()).isZero();
  }

  /// Passages of anybody whose vector is gone.
  private long vectorsMissing() {
    var jdbc = new JdbcTemplate(shortlist.database().dataSource());
    Long missing =
        shortlist
            .store()
            .scope()
            .call(
                tenant,
                () ->
                    jdbc.queryForObject(
                        """
                        select count(*) from passages p cross join unnest(p.hashes) as line(hash)
                        where not exists (select from passage_vector v where v.hash = line.hash)
                        """,
                        Long.class));
    return missing == null ? -1 : missing;
  }

  /// The tenant's files that hold these letters.
  private List<Path> holding(String letters) throws IOException {
    var holding = new ArrayList<Path>();
    for (Path top :
        List.of(
            shortlist.home().objects(tenant),
            shortlist.home().packs().resolve("" + tenant),
            shortlist.home().index(tenant))) {
      try (Stream<Path> files = Files.walk(top)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(letters)) {
            holding.add(file);
          }
        }
      }
    }
    return holding;
  }
}
