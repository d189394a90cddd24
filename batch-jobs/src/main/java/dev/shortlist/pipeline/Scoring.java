package dev.shortlist.pipeline;

import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.scoring.RankMoves;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorer;
import dev.shortlist.store.Applications;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.DocumentRange;
import dev.shortlist.store.Dossiers;
import dev.shortlist.store.PassageVectors;
import dev.shortlist.store.RunId;
import dev.shortlist.store.Vacancies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Scores applications for one vacancy; those whose scorecard was made from the same inputs are
/// left alone.
public final class Scoring {
  private static final int PAGE = 200;

  /// Applications scored in one transaction: what is held of each is some 60 kB.
  static final int AT_A_TIME = 100;

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
  record Missing(Applications.Scorable application, Screening.Ready ready) {}

  /// Scores what is missing for the vacancy; returns how many scorecards were made.
  public int ensure(Vacancy vacancy) {
    Wanted wanted = wanted(vacancy);
    int made = 0;
    String after = "";
    for (List<Applications.Scorable> page = page(vacancy, DocumentRange.ALL, after);
        !page.isEmpty();
        page = page(vacancy, DocumentRange.ALL, after)) {
      for (int from = 0; from < page.size(); from += AT_A_TIME) {
        int to = Math.min(page.size(), from + AT_A_TIME);
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

  /// Who moves between two versions of a vacancy: all its applications under both, by scorecards
  /// that are kept and by what they would be where none is. Origins are those of the later
  /// version's requirements in the earlier one ([RankMoves]). Nothing is kept of it.
  public RankMoves moves(Vacancy before, Vacancy after, List<Integer> origins) {
    var moves = new RankMoves(origins);
    Wanted then = wanted(before);
    Wanted now = wanted(after);
    String last = "";
    for (List<Applications.Scorable> page = page(after, DocumentRange.ALL, last);
        !page.isEmpty();
        page = page(after, DocumentRange.ALL, last)) {
      for (int from = 0; from < page.size(); from += AT_A_TIME) {
        int to = Math.min(page.size(), from + AT_A_TIME);
        List<Applications.Scorable> part = page.subList(from, to);
        List<Scorecard> were = scorecards(part, then);
        List<Scorecard> are = scorecards(part, now);
        for (int i = 0; i < part.size(); i++) {
          moves.add(part.get(i).current().candidate(), were.get(i), are.get(i));
        }
      }
      last = page.getLast().current().document().sha256();
    }
    return moves;
  }

  /// One scorecard for each application, kept or made now.
  private List<Scorecard> scorecards(List<Applications.Scorable> applications, Wanted wanted) {
    Map<String, Scorecard> found =
        workplace
            .store()
            .ask(
                tenant,
                store ->
                    store
                        .applications()
                        .scorecards(
                            applications.stream().map(each -> recipe(each, wanted)).toList()));
    var all = new HashMap<>(found);
    List<Applications.Scorable> lacking =
        applications.stream().filter(each -> !found.containsKey(recipe(each, wanted))).toList();
    for (Missing missing : load(lacking)) {
      all.put(recipe(missing.application(), wanted), score(missing, wanted).scorecard());
    }
    return applications.stream()
        .map(each -> Objects.requireNonNull(all.get(recipe(each, wanted))))
        .toList();
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

  /// The next of the vacancy's applications whose document the run saw.
  List<Applications.Scorable> page(RunId run, Vacancy vacancy, DocumentRange range, String after) {
    String model = workplace.recipes().passagesVersion();
    return workplace
        .store()
        .ask(
            tenant,
            store -> store.applications().scorable(run, vacancy.id(), model, range, after, PAGE));
  }

  /// Those of these applications that have no scorecard of their inputs, with their dossiers.
  List<Missing> missing(List<Applications.Scorable> applications, Wanted wanted) {
    return load(due(applications, wanted));
  }

  /// Those of these applications that have no scorecard of their inputs.
  List<Applications.Scorable> due(List<Applications.Scorable> applications, Wanted wanted) {
    return applications.stream()
        .filter(application -> !recipe(application, wanted).equals(application.scorecard()))
        .toList();
  }

  /// Each with its candidate ready to be scored: from the form that is kept, or from what was read.
  /// Then the form is kept when the application had a score before: who is scored again once will
  /// be so more often, and an import does not pay for those who never are.
  List<Missing> load(List<Applications.Scorable> missing) {
    List<String> passages =
        missing.stream().map(each -> Objects.requireNonNull(each.current().passages())).toList();
    Map<String, byte[]> forms =
        workplace
            .store()
            .ask(tenant, store -> store.candidateForms().find(Scorer.formVersion(), passages));
    Map<String, Screening.Ready> read =
        read(missing.stream().filter(each -> !forms.containsKey(passages(each))).toList());
    var loaded = new ArrayList<Missing>(missing.size());
    for (Applications.Scorable each : missing) {
      Screening.Ready ready = read.get(passages(each));
      if (ready == null) {
        ready = workplace.screening().ready(Objects.requireNonNull(forms.get(passages(each))));
      }
      loaded.add(new Missing(each, ready));
    }
    return loaded;
  }

  private static String passages(Applications.Scorable application) {
    return Objects.requireNonNull(application.current().passages());
  }

  private Map<String, Screening.Ready> read(List<Applications.Scorable> applications) {
    if (applications.isEmpty()) {
      return Map.of();
    }
    var read = new HashMap<String, Screening.Ready>();
    for (int from = 0; from < applications.size(); from += LoadingReader.AT_A_TIME) {
      int to = Math.min(applications.size(), from + LoadingReader.AT_A_TIME);
      List<Applications.Scorable> some = applications.subList(from, to);
      List<Candidates.Current> current = some.stream().map(Applications.Scorable::current).toList();
      for (Dossiers.Dossier dossier :
          workplace.store().ask(tenant, store -> store.dossiers().load(current))) {
        read.put(
            Objects.requireNonNull(dossier.current().passages()),
            workplace.screening().ready(candidacy(dossier)));
      }
      keepForms(some.stream().filter(each -> each.scorecard() != null).toList(), read);
    }
    return read;
  }

  /// Keeps these forms, and puts the candidates made from them in place of the larger ones.
  private void keepForms(
      List<Applications.Scorable> applications, Map<String, Screening.Ready> read) {
    if (applications.isEmpty()) {
      return;
    }
    var forms = new TreeMap<String, byte[]>();
    for (Applications.Scorable each : applications) {
      byte[] form = workplace.screening().form(Objects.requireNonNull(read.get(passages(each))));
      forms.put(passages(each), form);
      read.put(passages(each), workplace.screening().ready(form));
    }
    workplace
        .store()
        .tell(tenant, store -> store.candidateForms().add(Scorer.formVersion(), forms));
  }

  Applications.Scored score(Missing missing, Wanted wanted) {
    Candidates.Current current = missing.application().current();
    return new Applications.Scored(
        recipe(missing.application(), wanted),
        wanted.vacancy().id(),
        wanted.version(),
        current.candidate(),
        current.document(),
        workplace.screening().score(missing.ready(), wanted.prepared()));
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
