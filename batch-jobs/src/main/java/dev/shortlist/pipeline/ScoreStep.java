package dev.shortlist.pipeline;

import dev.shortlist.document.Extraction;
import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.PreparedCandidate;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.store.Applications;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.DocumentRange;
import dev.shortlist.store.PassageVectors;
import dev.shortlist.store.Vacancies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/// Step 3: applications for the run's vacancies whose scorecard is missing, or was made from something else, get one.
final class ScoreStep {
  static final String NAME = "score";
  private static final int PAGE = 200;

  /// An application and the vacancy it is for, by its place in the run's list.
  record Item(int vacancy, Applications.Scorable application) {}

  private final Workplace workplace;
  private final RunContext run;
  private final List<PreparedVacancy> prepared;
  private final List<String> versions;

  ScoreStep(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
    this.prepared = run.vacancies().stream().map(workplace.scorer()::prepare).toList();
    this.versions = run.vacancies().stream().map(Vacancies::version).toList();
  }

  ChunkStep.Parts<Item, Applications.Scored> parts(int partition, int partitions) {
    DocumentRange range = DocumentRange.split(partitions).get(partition);
    return new ChunkStep.Parts<Item, Applications.Scored>(
        new PagedReader<Item>(last -> after(last, range)), this::score, this::write);
  }

  private List<Item> after(@Nullable Item last, DocumentRange range) {
    int vacancy = last == null ? 0 : last.vacancy();
    String document = last == null ? "" : last.application().current().document().sha256();
    while (vacancy < run.vacancies().size()) {
      List<Item> page = page(vacancy, range, document);
      if (!page.isEmpty()) {
        return page;
      }
      vacancy++;
      document = "";
    }
    return List.of();
  }

  private List<Item> page(int vacancy, DocumentRange range, String after) {
    Vacancy wanted = run.vacancies().get(vacancy);
    return workplace
        .store()
        .scope()
        .call(
            run.tenant(),
            () -> workplace.store().applications().scorable(wanted.id(), range, after, PAGE))
        .stream()
        .map(application -> new Item(vacancy, application))
        .toList();
  }

  private Applications.@Nullable Scored score(Item item) {
    Candidates.Current current = item.application().current();
    Vacancy vacancy = run.vacancies().get(item.vacancy());
    String version = versions.get(item.vacancy());
    String recipe =
        workplace
            .recipes()
            .scorecard(current.profile(), Objects.requireNonNull(current.passages()), version);
    run.progress().advanced(NAME, 1);
    if (recipe.equals(item.application().scorecard())) {
      return null;
    }
    Scorecard scorecard =
        workplace
            .store()
            .scope()
            .call(run.tenant(), () -> score(current, prepared.get(item.vacancy())));
    return new Applications.Scored(
        recipe, vacancy.id(), version, current.candidate(), current.document(), scorecard);
  }

  private Scorecard score(Candidates.Current current, PreparedVacancy vacancy) {
    Profile profile = workplace.store().candidates().profile(current.profile());
    Extraction.Read read = workplace.store().documents().read(current.extraction());
    List<PassageVectors.Placed> placed =
        workplace.store().passageVectors().read(Objects.requireNonNull(current.passages()));
    List<Passage> passages =
        placed.stream()
            .map(
                at ->
                    new Passage(
                        at.start(), at.end(), read.text().text().substring(at.start(), at.end())))
            .toList();
    PreparedCandidate candidate =
        workplace
            .scorer()
            .prepare(
                profile,
                read.text(),
                passages,
                placed.stream().map(PassageVectors.Placed::vector).toList());
    return workplace
        .scorer()
        .score(candidate, vacancy, Grades.remarks(read), workplace.recipes().madeBy());
  }

  private void write(Chunk<? extends Applications.Scored> chunk) {
    var scored = new ArrayList<Applications.Scored>(chunk.getItems());
    scored.sort(
        Comparator.comparing(Applications.Scored::vacancy)
            .thenComparing(Applications.Scored::candidate));
    workplace
        .store()
        .scope()
        .run(
            run.tenant(),
            () -> {
              workplace.store().runs().checkFence(run.run(), run.fence());
              workplace.store().applications().add(scored);
            });
  }
}
