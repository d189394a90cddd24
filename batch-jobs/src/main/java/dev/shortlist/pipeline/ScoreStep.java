package dev.shortlist.pipeline;

import dev.shortlist.store.Applications;
import dev.shortlist.store.DocumentRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/// Step 3: applications for the run's vacancies whose scorecard is missing, or was made from
/// something else, get one.
final class ScoreStep {
  static final String NAME = "score";

  /// An application and the vacancy it is for, by its place in the run's list.
  record Item(int vacancy, Applications.Scorable application) {}

  private final Workplace workplace;
  private final RunContext run;
  private final Scoring scoring;
  private final List<Scoring.Wanted> wanted;

  ScoreStep(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
    this.scoring = new Scoring(workplace, run.tenant());
    this.wanted = run.vacancies().stream().map(scoring::wanted).toList();
  }

  ChunkStep.Parts<Item, Applications.Scored> parts(int partition, int partitions) {
    DocumentRange range = DocumentRange.split(partitions).get(partition);
    return new ChunkStep.Parts<Item, Applications.Scored>(
        new PagedReader<Item>(last -> after(last, range)), this::score, this::write);
  }

  /// How many applications this step will look at.
  long total() {
    return workplace
        .store()
        .scope()
        .call(
            run.tenant(),
            () ->
                wanted.stream()
                    .mapToLong(each -> workplace.store().applications().count(each.vacancy().id()))
                    .sum());
  }

  private List<Item> after(@Nullable Item last, DocumentRange range) {
    int vacancy = last == null ? 0 : last.vacancy();
    String document = last == null ? "" : last.application().current().document().sha256();
    while (vacancy < wanted.size()) {
      int place = vacancy;
      List<Applications.Scorable> page = scoring.page(wanted.get(place).vacancy(), range, document);
      if (!page.isEmpty()) {
        return page.stream().map(application -> new Item(place, application)).toList();
      }
      vacancy++;
      document = "";
    }
    return List.of();
  }

  private Applications.@Nullable Scored score(Item item) {
    run.progress().advanced(NAME, 1);
    Scoring.Wanted vacancy = wanted.get(item.vacancy());
    return scoring.isMissing(item.application(), vacancy)
        ? scoring.score(item.application(), vacancy)
        : null;
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
