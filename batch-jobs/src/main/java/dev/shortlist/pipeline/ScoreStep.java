package dev.shortlist.pipeline;

import dev.shortlist.store.Applications;
import dev.shortlist.store.DocumentRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.core.NestedRuntimeException;

/// Step 3: applications of the run's documents for its vacancies whose scorecard is missing, or was
/// made from something else, get one. Those of other documents are [Rescoring]'s, so that a run
/// costs what it brings and not what there is.
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

  /// An application without its scorecard, and the vacancy it is for.
  record Missing(Scoring.Wanted wanted, Scoring.Missing application) {}

  ChunkStep.Parts<Missing, Applications.Scored> parts(int partition, int partitions) {
    DocumentRange range = DocumentRange.split(partitions).get(partition);
    return new ChunkStep.Parts<Missing, Applications.Scored>(
        new LoadingReader<Item, Missing>(
            new PagedReader<Item>(last -> after(last, range)), this::missing),
        this::score,
        this::write);
  }

  private Applications.@Nullable Scored score(Missing missing) {
    return Mishap.contained(
        workplace,
        run,
        missing.application().application().current().document(),
        "internal.score",
        () -> scoring.score(missing.application(), missing.wanted()));
  }

  /// How many applications this step will look at.
  long total() {
    return workplace
        .store()
        .ask(
            run.tenant(),
            store ->
                wanted.stream()
                    .mapToLong(each -> store.applications().count(run.run(), each.vacancy().id()))
                    .sum());
  }

  private List<Item> after(@Nullable Item last, DocumentRange range) {
    int vacancy = last == null ? 0 : last.vacancy();
    String document = last == null ? "" : last.application().current().document().sha256();
    while (vacancy < wanted.size()) {
      int place = vacancy;
      List<Applications.Scorable> page =
          scoring.page(run.run(), wanted.get(place).vacancy(), range, document);
      if (!page.isEmpty()) {
        return page.stream().map(application -> new Item(place, application)).toList();
      }
      vacancy++;
      document = "";
    }
    return List.of();
  }

  /// Items stand in the order of the vacancies.
  private List<Missing> missing(List<Item> items) {
    run.progress().advanced(NAME, items.size());
    var missing = new ArrayList<Missing>();
    for (int vacancy = 0; vacancy < wanted.size(); vacancy++) {
      int place = vacancy;
      Scoring.Wanted one = wanted.get(place);
      List<Applications.Scorable> applications =
          items.stream().filter(item -> item.vacancy() == place).map(Item::application).toList();
      loaded(scoring.due(applications, one)).forEach(each -> missing.add(new Missing(one, each)));
    }
    return missing;
  }

  /// All at once, or one by one when one of them cannot be made ready.
  private List<Scoring.Missing> loaded(List<Applications.Scorable> applications) {
    try {
      return scoring.load(applications);
    } catch (NestedRuntimeException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      var loaded = new ArrayList<Scoring.Missing>();
      for (Applications.Scorable one : applications) {
        List<Scoring.Missing> ready =
            Mishap.contained(
                workplace,
                run,
                one.current().document(),
                "internal.score",
                () -> scoring.load(List.of(one)));
        if (ready != null) {
          loaded.addAll(ready);
        }
      }
      return loaded;
    }
  }

  private void write(Chunk<? extends Applications.Scored> chunk) {
    var scored = new ArrayList<Applications.Scored>(chunk.getItems());
    scored.sort(
        Comparator.comparing(Applications.Scored::vacancy)
            .thenComparing(Applications.Scored::candidate));
    workplace
        .store()
        .tell(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.applications().add(scored);
            });
  }
}
