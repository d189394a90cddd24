package dev.shortlist.pipeline;

import dev.shortlist.document.Extraction;
import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.store.Applications;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.DocumentRange;
import dev.shortlist.store.PassageVectors;
import dev.shortlist.store.Vacancies;
import java.util.List;
import java.util.Objects;

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

  /// Scores what is missing for the vacancy; returns how many scorecards were made.
  public int ensure(Vacancy vacancy) {
    Wanted wanted = wanted(vacancy);
    int made = 0;
    String after = "";
    for (List<Applications.Scorable> page = page(vacancy, DocumentRange.ALL, after);
        !page.isEmpty();
        page = page(vacancy, DocumentRange.ALL, after)) {
      List<Applications.Scored> scored =
          page.stream()
              .filter(application -> isMissing(application, wanted))
              .map(application -> score(application, wanted))
              .toList();
      workplace.store().scope().run(tenant, () -> workplace.store().applications().add(scored));
      made += scored.size();
      after = page.getLast().current().document().sha256();
    }
    return made;
  }

  List<Applications.Scorable> page(Vacancy vacancy, DocumentRange range, String after) {
    return workplace
        .store()
        .scope()
        .call(
            tenant,
            () ->
                workplace
                    .store()
                    .applications()
                    .scorable(
                        vacancy.id(), workplace.recipes().passagesVersion(), range, after, PAGE));
  }

  /// Whether the application has no scorecard of these inputs.
  boolean isMissing(Applications.Scorable application, Wanted wanted) {
    return !recipe(application, wanted).equals(application.scorecard());
  }

  Applications.Scored score(Applications.Scorable application, Wanted wanted) {
    Candidates.Current current = application.current();
    return workplace
        .store()
        .scope()
        .call(
            tenant,
            () -> {
              Profile profile = workplace.store().candidates().profile(current.profile());
              Extraction.Read read = workplace.store().documents().read(current.extraction());
              return new Applications.Scored(
                  recipe(application, wanted),
                  wanted.vacancy().id(),
                  wanted.version(),
                  current.candidate(),
                  current.document(),
                  workplace
                      .screening()
                      .score(candidacy(current, profile, read), wanted.prepared()));
            });
  }

  private Screening.Candidacy candidacy(
      Candidates.Current current, Profile profile, Extraction.Read read) {
    List<PassageVectors.Placed> placed =
        workplace.store().passageVectors().read(Objects.requireNonNull(current.passages()));
    String text = read.text().text();
    List<Passage> passages =
        placed.stream()
            .map(at -> new Passage(at.start(), at.end(), text.substring(at.start(), at.end())))
            .toList();
    return workplace
        .screening()
        .prepare(
            read, profile, passages, placed.stream().map(PassageVectors.Placed::vector).toList());
  }

  private String recipe(Applications.Scorable application, Wanted wanted) {
    Candidates.Current current = application.current();
    return workplace
        .recipes()
        .scorecard(current.profile(), Objects.requireNonNull(current.passages()), wanted.version());
  }
}
