package dev.shortlist.pipeline;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.store.DocumentRange;
import dev.shortlist.store.Packs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/// Step 5: scorecards of the run's documents at or above their vacancy's threshold, or the best of
/// each vacancy whoever brought them, get an interview pack, as PDF and JSON.
final class PackStep {
  static final String NAME = "packs";
  private static final int PAGE = 100;

  /// A scorecard that calls for a pack, and its vacancy by its place in the run's list.
  record Item(int vacancy, Packs.Due due) {}

  private final Workplace workplace;
  private final RunContext run;
  private final PackMaker maker;

  PackStep(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
    this.maker = new PackMaker(workplace, run.tenant());
  }

  ChunkStep.Parts<Item, Packs.Written> parts(int partition, int partitions) {
    DocumentRange range = DocumentRange.split(partitions).get(partition);
    return new ChunkStep.Parts<Item, Packs.Written>(
        new PagedReader<Item>(last -> after(last, range)), this::pack, this::write);
  }

  /// How many scorecards this step will look at.
  long total() {
    return workplace
        .store()
        .ask(
            run.tenant(),
            store ->
                switch (run.packs()) {
                  case PackChoice.AtThreshold() ->
                      run.vacancies().stream()
                          .mapToLong(
                              each -> store.packs().due(run.run(), each.id(), each.threshold()))
                          .sum();
                  case PackChoice.Best(int count) ->
                      run.vacancies().stream()
                          .mapToLong(each -> store.packs().best(each.id(), count).size())
                          .sum();
                });
  }

  private List<Item> after(@Nullable Item last, DocumentRange range) {
    int vacancy = last == null ? 0 : last.vacancy();
    String document = last == null ? "" : last.due().current().document().sha256();
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
        .ask(
            run.tenant(),
            store ->
                switch (run.packs()) {
                  case PackChoice.AtThreshold() ->
                      store
                          .packs()
                          .due(run.run(), wanted.id(), wanted.threshold(), range, after, PAGE);
                  case PackChoice.Best(int count) ->
                      store.packs().best(wanted.id(), count, range, after);
                })
        .stream()
        .map(due -> new Item(vacancy, due))
        .toList();
  }

  private Packs.@Nullable Written pack(Item item) throws IOException {
    run.progress().advanced(NAME, 1);
    return maker.isMissing(item.due())
        ? maker.make(run.vacancies().get(item.vacancy()), item.due())
        : null;
  }

  private void write(Chunk<? extends Packs.Written> chunk) {
    var written = new ArrayList<Packs.Written>(chunk.getItems());
    written.sort(Comparator.comparing(Packs.Written::recipe));
    workplace
        .store()
        .tell(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.packs().add(written);
            });
  }
}
