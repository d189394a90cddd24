package dev.shortlist.pipeline;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.Places;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.store.Applications;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Dossiers;
import dev.shortlist.store.Store;
import dev.shortlist.store.Vacancies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Scores a vacancy's best candidates once more, with another model beside the table. Nothing that
/// is kept of an application changes; vectors are made for who is looked at, and kept.
public final class SecondLook {
  /// How many are looked at when nobody says.
  public static final int USUAL = 50;

  /// The lowest score that is looked at.
  private static final double LEAST = 0.1;

  private final Store store;
  private final TenantId tenant;
  private final Screening screening;
  private final Recipes recipes;

  SecondLook(Store store, TenantId tenant, Screening screening, Recipes recipes) {
    this.store = store;
    this.tenant = tenant;
    this.screening = screening;
    this.recipes = recipes;
  }

  /// What scores the second time.
  public Screening screening() {
    return screening;
  }

  /// Those whose rank is `best` (at least 1) or better, so with all who share the last of these
  /// ranks, ranked again among themselves. Nobody without a point is looked at.
  public List<Applications.Ranked> rank(Vacancy vacancy, int best) {
    PreparedVacancy prepared = screening.prepare(vacancy);
    List<Applications.Ranked> first = first(vacancy, best);
    var looked = new ArrayList<Applications.Ranked>();
    for (int from = 0; from < first.size(); from += LoadingReader.AT_A_TIME) {
      int to = Math.min(first.size(), from + LoadingReader.AT_A_TIME);
      look(first.subList(from, to), prepared, looked);
    }
    store.ask(tenant, asked -> asked.secondLookVectors().trim());
    return ranked(looked);
  }

  /// A candidate's newest document, ready to be scored again. Empty before it was embedded.
  public Optional<Screening.Candidacy> kept(CandidateId candidate) {
    return store
        .ask(
            tenant,
            asked ->
                asked
                    .candidates()
                    .current(candidate)
                    .filter(current -> current.passages() != null)
                    .map(current -> asked.dossiers().load(List.of(current)).getFirst()))
        .map(this::candidacy);
  }

  private List<Applications.Ranked> first(Vacancy vacancy, int best) {
    return store.ask(
        tenant,
        asked -> {
          List<Applications.Ranked> some = asked.applications().ranked(vacancy.id(), LEAST, best);
          return some.size() < best
              ? some
              : asked
                  .applications()
                  .ranked(vacancy.id(), some.getLast().scorecard().score(), Integer.MAX_VALUE);
        });
  }

  private void look(
      List<Applications.Ranked> some, PreparedVacancy prepared, List<Applications.Ranked> looked) {
    List<Dossiers.Dossier> dossiers =
        store.ask(
            tenant, asked -> asked.dossiers().load(some.stream().map(this::current).toList()));
    for (int at = 0; at < dossiers.size(); at++) {
      Dossiers.Dossier dossier = dossiers.get(at);
      Candidates.Current current = dossier.current();
      Scorecard scorecard = screening.score(candidacy(dossier), prepared);
      String recipe =
          recipes.scorecard(
              current.profile(),
              Objects.requireNonNullElse(current.passages(), ""),
              Vacancies.version(prepared.vacancy()));
      looked.add(
          new Applications.Ranked(
              1, 0, current.candidate(), current.document(), recipe, scorecard));
    }
  }

  private Candidates.Current current(Applications.Ranked ranked) {
    return store.candidates().current(ranked.candidate()).orElseThrow();
  }

  /// Cut anew: what is kept of passages is where they are and not what is masked in them.
  private Screening.Candidacy candidacy(Dossiers.Dossier dossier) {
    return screening.prepare(dossier.read(), dossier.profile());
  }

  private static List<Applications.Ranked> ranked(List<Applications.Ranked> looked) {
    var places = new Places(looked.stream().map(each -> each.scorecard().score()).toList());
    return looked.stream()
        .map(each ->
            new Applications.Ranked(
                places.rank(each.scorecard().score()),
                places.tied(each.scorecard().score()),
                each.candidate(),
                each.document(),
                each.scorecardRecipe(),
                each.scorecard()))
        .sorted(
            Comparator.comparingInt(Applications.Ranked::rank)
                .thenComparing(Applications.Ranked::candidate))
        .toList();
  }
}
