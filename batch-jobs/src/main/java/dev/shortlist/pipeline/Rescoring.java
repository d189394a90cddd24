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

  public Rescoring(Workplace workplace, TenantId tenant, Mode mode) {
    this.workplace = workplace;
    this.tenant = tenant;
    this.scoring = new Scoring(workplace, tenant);
    this.mode = mode;
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
    String after = "";
    for (List<Applications.Scorable> page = scoring.page(vacancy, DocumentRange.ALL, after);
        !page.isEmpty();
        page = scoring.page(vacancy, DocumentRange.ALL, after)) {
      for (int from = 0; from < page.size(); from += Scoring.AT_A_TIME) {
        int to = Math.min(page.size(), from + Scoring.AT_A_TIME);
        rescore(scoring.due(page.subList(from, to), wanted), wanted, count);
        count.seen += to - from;
        told.advanced(ScoreStep.NAME, to - from);
      }
      after = page.getLast().current().document().sha256();
    }
    told.stepEnded(ScoreStep.NAME, count.scored());
    return new Outcome(
        vacancy.id(), considered, count.causes, count.changed, considered - count.seen);
  }

  private void rescore(List<Applications.Scorable> due, Scoring.Wanted wanted, Count count) {
    if (due.isEmpty()) {
      return;
    }
    Map<String, Applications.Kept> before =
        workplace
            .store()
            .ask(
                tenant,
                store ->
                    store
                        .applications()
                        .kept(
                            due.stream()
                                .map(Applications.Scorable::scorecard)
                                .filter(Objects::nonNull)
                                .toList()));
    due.forEach(each -> count.add(each, before.get(each.scorecard())));
    if (mode == Mode.COUNT) {
      return;
    }
    List<Applications.Scored> scored =
        scoring.load(due).stream().map(each -> scoring.score(each, wanted)).toList();
    workplace.store().tell(tenant, store -> store.applications().add(scored));
    for (int i = 0; i < scored.size(); i++) {
      Applications.Kept was = before.get(due.get(i).scorecard());
      if (was != null && was.score() != scored.get(i).scorecard().score()) {
        count.changed++;
      }
    }
  }

  private static final class Count {
    private final Scoring.Wanted wanted;
    private final SequencedMap<Cause, Long> causes = new TreeMap<>();
    private long seen;
    private long changed;

    Count(Scoring.Wanted wanted) {
      this.wanted = wanted;
    }

    void add(Applications.Scorable application, Applications.@Nullable Kept before) {
      causes.merge(cause(application, before), 1L, Long::sum);
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
