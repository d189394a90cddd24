package dev.shortlist.pipeline;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.store.Applications;
import dev.shortlist.store.DocumentRange;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Scores anew what was made from something else than is there now: another version of the vacancy,
/// another document of the candidate, other rules. No CV is read again. What is up to date is left
/// alone, so running again does nothing, and a run that was cut off goes on where it stopped.
public final class Rescoring {
  /// Why an application is scored anew.
  public enum Cause {
    /// It has no scorecard yet.
    FIRST,
    /// The vacancy has another version.
    VACANCY,
    /// The candidate has another document.
    DOCUMENT,
    /// The rules of reading, of profiles or of scoring are others.
    RULES
  }

  /// Whether scorecards are made or only counted.
  public enum Mode {
    SCORE,
    COUNT
  }

  /// What became of one vacancy's applications.
  ///
  /// @param considered all of them
  /// @param due those that were scored anew, or with [Mode#COUNT] would be, by cause
  /// @param changed those of the due with another score than before; 0 with [Mode#COUNT]
  /// @param pending those whose document is not read and embedded by this version; an import of it
  ///   scores them
  public record Outcome(
      VacancyId vacancy,
      long considered,
      SequencedMap<Cause, Long> due,
      long changed,
      long pending) {
    public Outcome {
      due = Collections.unmodifiableSequencedMap(new TreeMap<>(due));
    }

    public long scored() {
      return due.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private final Workplace workplace;
  private final TenantId tenant;
  private final Scoring scoring;
  private final Mode mode;
  private final int threads;

  /// @param threads applications are scored by so many at once; the outcome is the same
  public Rescoring(Workplace workplace, TenantId tenant, Mode mode, int threads) {
    this.workplace = workplace;
    this.tenant = tenant;
    this.scoring = new Scoring(workplace, tenant);
    this.mode = mode;
    this.threads = threads;
  }

  /// Brings the vacancy's scorecards up to date; told how many applications were looked at as it
  /// goes on.
  public Outcome run(Vacancy vacancy, Progress progress) {
    Scoring.Wanted wanted = scoring.wanted(vacancy);
    long considered =
        workplace.store().ask(tenant, store -> store.applications().count(vacancy.id()));
    var told = new RunProgress(progress);
    told.stepStarted(ScoreStep.NAME, considered);
    var count = new Count(wanted);
    parts(vacancy)
        .gather(
            Gatherers.mapConcurrent(
                threads, part -> rescore(part.size(), scoring.due(part, wanted), wanted)))
        .forEach(part -> {
          count.add(part);
          told.advanced(ScoreStep.NAME, part.seen());
        });
    told.stepEnded(ScoreStep.NAME, count.scored());
    return new Outcome(
        vacancy.id(), considered, count.causes, count.changed, considered - count.seen);
  }

  /// The vacancy's applications in the order of their documents, as many as are held at a time.
  private Stream<List<Applications.Scorable>> parts(Vacancy vacancy) {
    return Stream.iterate(
            scoring.page(vacancy, DocumentRange.ALL, ""),
            page -> !page.isEmpty(),
            page ->
                scoring.page(
                    vacancy, DocumentRange.ALL, page.getLast().current().document().sha256()))
        .flatMap(page -> page.stream().gather(Gatherers.windowFixed(Scoring.AT_A_TIME)));
  }

  /// Some applications: how many were looked at, which were due, and what they had before.
  private record Part(
      int seen,
      List<Applications.Scorable> due,
      Map<String, Applications.Kept> before,
      int changed) {}

  private Part rescore(int seen, List<Applications.Scorable> due, Scoring.Wanted wanted) {
    if (due.isEmpty()) {
      return new Part(seen, due, Map.of(), 0);
    }
    Map<String, Applications.Kept> before = before(due);
    if (mode == Mode.COUNT) {
      return new Part(seen, due, before, 0);
    }
    List<Applications.Scored> scored =
        scoring.load(due).stream().map(each -> scoring.score(each, wanted)).toList();
    workplace.store().tell(tenant, store -> store.applications().add(scored));
    int changed = 0;
    for (int i = 0; i < scored.size(); i++) {
      Applications.Kept was = before.get(due.get(i).scorecard());
      if (was != null && was.score() != scored.get(i).scorecard().score()) {
        changed++;
      }
    }
    return new Part(seen, due, before, changed);
  }

  private Map<String, Applications.Kept> before(List<Applications.Scorable> due) {
    List<String> scorecards =
        due.stream().map(Applications.Scorable::scorecard).filter(Objects::nonNull).toList();
    return workplace.store().ask(tenant, store -> store.applications().kept(scorecards));
  }

  private static final class Count {
    private final Scoring.Wanted wanted;
    private final SequencedMap<Cause, Long> causes = new TreeMap<>();
    private long seen;
    private long changed;

    Count(Scoring.Wanted wanted) {
      this.wanted = wanted;
    }

    void add(Part part) {
      for (Applications.Scorable due : part.due()) {
        causes.merge(cause(due, part.before().get(due.scorecard())), 1L, Long::sum);
      }
      seen += part.seen();
      changed += part.changed();
    }

    private Cause cause(Applications.Scorable application, Applications.@Nullable Kept before) {
      if (before == null) {
        return Cause.FIRST;
      }
      if (!before.vacancyVersion().equals(wanted.version())) {
        return Cause.VACANCY;
      }
      return before.document().equals(application.current().document())
          ? Cause.RULES
          : Cause.DOCUMENT;
    }

    long scored() {
      return causes.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
