package dev.shortlist.pipeline;

import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack;
import dev.shortlist.interview.InterviewPackDocx;
import dev.shortlist.interview.InterviewPackJson;
import dev.shortlist.interview.InterviewPackPdf;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.store.DocumentRange;
import dev.shortlist.store.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;

/// Makes interview packs and keeps them under content-derived names.
public final class PackMaker {
  private static final int PAGE = 100;

  private final Workplace workplace;
  private final TenantId tenant;

  public PackMaker(Workplace workplace, TenantId tenant) {
    this.workplace = workplace;
    this.tenant = tenant;
  }

  /// Makes what is missing for scores of at least this, and lists the vacancy's packs of such
  /// scores, best first.
  public List<Packs.Written> ensure(Vacancy vacancy, double atLeast) throws IOException {
    String after = "";
    for (List<Packs.Due> page = due(vacancy, atLeast, after);
        !page.isEmpty();
        page = due(vacancy, atLeast, after)) {
      for (Packs.Due due : page) {
        if (isMissing(due)) {
          Packs.Written written = make(vacancy, due);
          workplace.store().tell(tenant, store -> store.packs().add(List.of(written)));
        }
        after = due.current().document().sha256();
      }
    }
    return workplace.store().ask(tenant, store -> store.packs().list(vacancy.id())).stream()
        .filter(pack -> pack.score() >= atLeast)
        .toList();
  }

  /// Makes the DOCX of these packs where it is missing; few ask for it, so no run does.
  public void ensureDocx(Vacancy vacancy, List<Packs.Written> packs) throws IOException {
    var missing = new HashMap<String, String>();
    for (Packs.Written pack : packs) {
      if (!workplace.objects().exists(pack.docxObject())) {
        missing.put(pack.scorecard(), pack.docxObject());
      }
    }
    double atLeast = packs.stream().mapToDouble(Packs.Written::score).min().orElse(0);
    String after = "";
    for (List<Packs.Due> page = due(vacancy, atLeast, after);
        !missing.isEmpty() && !page.isEmpty();
        page = due(vacancy, atLeast, after)) {
      for (Packs.Due due : page) {
        String key = missing.remove(due.scorecard());
        if (key != null) {
          workplace.objects().put(key, InterviewPackDocx.render(pack(vacancy, due)));
        }
        after = due.current().document().sha256();
      }
    }
  }

  private List<Packs.Due> due(Vacancy vacancy, double atLeast, String after) {
    return workplace
        .store()
        .ask(
            tenant,
            store -> store.packs().due(vacancy.id(), atLeast, DocumentRange.ALL, after, PAGE));
  }

  /// Whether there is no pack of this library for the scorecard.
  boolean isMissing(Packs.Due due) {
    return !workplace.recipes().pack(due.scorecard()).equals(due.pack());
  }

  /// Writes the pack's objects; the row that names them is the caller's to add.
  Packs.Written make(Vacancy vacancy, Packs.Due due) throws IOException {
    InterviewPack pack = pack(vacancy, due);
    String recipe = workplace.recipes().pack(due.scorecard());
    String key =
        String.join(
            "/",
            "packs",
            tenant.value(),
            vacancy.id().value(),
            due.current().candidate() + "-" + recipe.substring(0, 12));
    workplace
        .objects()
        .put(key + ".json", InterviewPackJson.write(pack).getBytes(StandardCharsets.UTF_8));
    workplace.objects().put(key + ".pdf", InterviewPackPdf.render(pack));
    return new Packs.Written(
        recipe,
        due.scorecard(),
        vacancy.id(),
        due.current().candidate(),
        pack.scorecard().score(),
        key + ".pdf",
        key + ".json");
  }

  private InterviewPack pack(Vacancy vacancy, Packs.Due due) {
    record Inputs(Extraction.Read read, Profile profile, Scorecard scorecard) {}
    Inputs inputs =
        workplace
            .store()
            .ask(
                tenant,
                store ->
                    new Inputs(
                        store.documents().read(due.current().extraction()),
                        store.candidates().profile(due.current().profile()),
                        store.applications().scorecard(due.scorecard())));
    return workplace
        .packs()
        .pack(
            vacancy,
            due.current().candidate(),
            workplace.screening().text(inputs.profile(), inputs.read()),
            inputs.profile(),
            inputs.scorecard());
  }
}
