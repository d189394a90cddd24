package dev.shortlist.pipeline;

import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.store.Applications;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.DocumentRange;
import dev.shortlist.store.Dossiers;
import dev.shortlist.store.PassageVectors;
import dev.shortlist.store.Vacancies;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Scores applications for one vacancy; those whose scorecard was made from the same inputs are
/// left alone.
public final class Scoring {
  private static final int PAGE = 200;

  private final Workplace workplace;
  private final TenantId tenant;

  public Scoring(Workplace workplace, TenantId tenant) {
    this.workplace = workplace;
    this.tenant = tenant;
  }

  /// A vacancy made ready once for all its applications.
  record Wanted(Vacancy vacancy, String version, PreparedVacancy prepared) {}

  Wanted wanted(Vacancy vacancy) {
    return new Wanted(vacancy, Vacancies.version(vacancy), workplace.screening().prepare(vacancy));
  }

  /// An application with what scoring it needs.
  record Missing(Applications.Scorable application, Dossiers.Dossier dossier) {}

  /// Scores what is missing for the vacancy; returns how many scorecards were made.
  public int ensure(Vacancy vacancy) {
    Wanted wanted = wanted(vacancy);
    int made = 0;
    String after = "";
    for (List<Applications.Scorable> page = page(vacancy, DocumentRange.ALL, after);
        !page.isEmpty();
        page = page(vacancy, DocumentRange.ALL, after)) {
      for (int from = 0; from < page.size(); from += LoadingReader.AT_A_TIME) {
        int to = Math.min(page.size(), from + LoadingReader.AT_A_TIME);
        List<Applications.Scored> scored =
            missing(page.subList(from, to), wanted).stream()
                .map(application -> score(application, wanted))
                .toList();
        workplace.store().tell(tenant, store -> store.applications().add(scored));
        made += scored.size();
      }
      after = page.getLast().current().document().sha256();
    }
    return made;
  }

  /// A candidate's newest document from what is kept of it, ready to be scored for any vacancy;
  /// nothing is read again or written. Empty before it was embedded by this version.
  public Optional<Screening.Candidacy> kept(CandidateId candidate) {
    return workplace
        .store()
        .ask(
            tenant,
            store ->
                store
                    .candidates()
                    .current(candidate)
                    .filter(current -> current.passages() != null)
                    .map(current -> store.dossiers().load(List.of(current)).getFirst()))
        .map(this::candidacy);
  }

  List<Applications.Scorable> page(Vacancy vacancy, DocumentRange range, String after) {
    return workplace
        .store()
        .ask(
            tenant,
            store ->
                store
                    .applications()
                    .scorable(
                        vacancy.id(), workplace.recipes().passagesVersion(), range, after, PAGE));
  }

  /// Those of these applications that have no scorecard of their inputs, with their dossiers.
  List<Missing> missing(List<Applications.Scorable> applications, Wanted wanted) {
    List<Applications.Scorable> missing =
        applications.stream()
            .filter(application -> !recipe(application, wanted).equals(application.scorecard()))
            .toList();
    List<Dossiers.Dossier> dossiers =
        workplace
            .store()
            .ask(
                tenant,
                store ->
                    store
                        .dossiers()
                        .load(missing.stream().map(Applications.Scorable::current).toList()));
    var loaded = new ArrayList<Missing>(missing.size());
    for (int at = 0; at < missing.size(); at++) {
      loaded.add(new Missing(missing.get(at), dossiers.get(at)));
    }
    return loaded;
  }

  Applications.Scored score(Missing missing, Wanted wanted) {
    Candidates.Current current = missing.dossier().current();
    return new Applications.Scored(
        recipe(missing.application(), wanted),
        wanted.vacancy().id(),
        wanted.version(),
        current.candidate(),
        current.document(),
        workplace.screening().score(candidacy(missing.dossier()), wanted.prepared()));
  }

  private Screening.Candidacy candidacy(Dossiers.Dossier dossier) {
    List<PassageVectors.Placed> placed = dossier.passages();
    String text = dossier.read().text().text();
    List<Passage> passages =
        placed.stream()
            .map(at -> new Passage(at.start(), at.end(), text.substring(at.start(), at.end())))
            .toList();
    return workplace
        .screening()
        .prepare(
            dossier.read(),
            dossier.profile(),
            passages,
            placed.stream().map(PassageVectors.Placed::vector).toList());
  }

  private String recipe(Applications.Scorable application, Wanted wanted) {
    Candidates.Current current = application.current();
    return workplace
        .recipes()
        .scorecard(current.profile(), Objects.requireNonNull(current.passages()), wanted.version());
  }
}
