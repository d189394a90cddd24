package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.document.Extraction;
import dev.shortlist.embedding.PassageSplitter;
import dev.shortlist.embedding.StaticEmbeddingModel;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.ProtectedKind;
import dev.shortlist.profile.ProfileExtractor;
import dev.shortlist.profile.ProfileExtractors;
import dev.shortlist.scoring.Scorer;
import dev.shortlist.scoring.Statistics;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Mistakes of Shortlist's own that one document brings to light.
@Timeout(180)
class ImportMistakesIT {
  private static Installation shortlist;

  @TempDir Path temporary;
  private ImportDesk desk;
  private InventedFolder folder;

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
    desk = new ImportDesk(shortlist, TestDatabase.freshTenant()).add(ImportDesk.CLERK);
    folder = new InventedFolder(temporary.resolve("cvs"));
  }

  @Test
  void aMistakeOfOursCostsOneDocumentAndIsTriedAgain() throws Exception {
    folder.add(0, 5).write("odd.txt", "Ada Example\nSKILLS\nExcel and Quux\n");

    RunReport first =
        desk.withChanged(workplace ->
                failingAtOne(
                    workplace,
                    (_, _) -> {
                      throw new IllegalStateException("Quux");
                    }))
            .run(folder.path());

    assertThat(first.run().status()).as(first.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(first.totals()).isEqualTo(new RunTotals(6, 5, 1, 0, 0));
    assertThat(desk.receipt(first))
        .filteredOn(line -> line.outcome() == Outcome.UNREADABLE)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.path()).isEqualTo("odd.txt");
          assertThat(line.code()).isEqualTo("internal.profile");
          assertThat(line.message())
              .startsWith("a mistake of Shortlist: IllegalStateException in dev.shortlist.")
              .doesNotContain("Quux");
        });

    RunReport second = desk.withChanged(workplace -> workplace).run(folder.path());

    assertThat(second.totals()).isEqualTo(new RunTotals(6, 6, 0, 0, 0));
    assertThat(desk.keys("candidate")).hasSize(6);
  }

  @Test
  void soDoesAMistakeThatShowsLater() throws Exception {
    folder.add(0, 5).write("odd.txt", "Ada Example\nSKILLS\nExcel and Quux\n");

    RunReport first =
        desk.withChanged(workplace -> failingAtOne(workplace, ImportMistakesIT::withoutQuote))
            .run(folder.path());

    assertThat(first.run().status()).as(first.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(first.totals()).isEqualTo(new RunTotals(6, 5, 1, 0, 0));
    assertThat(desk.receipt(first))
        .filteredOn(line -> line.outcome() == Outcome.UNREADABLE)
        .extracting(RunDocument::path, RunDocument::code)
        .containsExactly(tuple("odd.txt", "internal.passages"));
  }

  /// A profile of a text with this word is made otherwise than by the rules.
  private static Workplace failingAtOne(
      Workplace workplace, BiFunction<ProfileExtractor, Extraction.Read, Profile> otherwise) {
    StaticEmbeddingModel model = StaticEmbeddingModel.load();
    var screening =
        new Screening(
            new FailingAtOne(ProfileExtractors.standard(), otherwise),
            model,
            new PassageSplitter(model),
            new Scorer(Statistics.load(), model));
    return new Workplace(
        workplace.store(),
        workplace.objects(),
        workplace.indexes(),
        workplace.readers(),
        screening,
        workplace.packs(),
        workplace.recipes(),
        workplace.maximumBytes());
  }

  private record FailingAtOne(
      ProfileExtractor rules, BiFunction<ProfileExtractor, Extraction.Read, Profile> otherwise)
      implements ProfileExtractor {
    @Override
    public String version() {
      return rules.version();
    }

    @Override
    public Profile extract(Extraction.Read document, YearMonth asOf) {
      return document.text().text().contains("Quux")
          ? otherwise.apply(rules, document)
          : rules.extract(document, asOf);
    }
  }

  /// A profile that no rule makes, and at which masking fails.
  private static Profile withoutQuote(ProfileExtractor rules, Extraction.Read document) {
    Profile profile = rules.extract(document, YearMonth.of(2026, 11));
    return new Profile(
        profile.basics(),
        profile.work(),
        profile.education(),
        profile.skills(),
        profile.languages(),
        profile.certificates(),
        profile.projects(),
        profile.publications(),
        profile.experienceMonths(),
        profile.evidence(),
        List.of(new Profile.ProtectedFact(ProtectedKind.AGE, null)));
  }
}
