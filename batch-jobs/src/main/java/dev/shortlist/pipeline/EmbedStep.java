package dev.shortlist.pipeline;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.DocumentRange;
import dev.shortlist.store.Dossiers;
import dev.shortlist.store.Passages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/// Step 2: texts, without what names the person, become passages, and passages without a vector for
/// this model get one; equal words are embedded once.
final class EmbedStep {
  static final String NAME = "embed";
  private static final int PAGE = 200;

  /// A document's passages and the vectors that were not there yet.
  record Embedded(Passages passages, Map<String, Embedding> vectors) {}

  private final Workplace workplace;
  private final RunContext run;

  EmbedStep(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
  }

  ChunkStep.Parts<Dossiers.Dossier, Embedded> parts(int partition, int partitions) {
    DocumentRange range = DocumentRange.split(partitions).get(partition);
    return new ChunkStep.Parts<Dossiers.Dossier, Embedded>(
        new LoadingReader<Candidates.Current, Dossiers.Dossier>(
            new PagedReader<Candidates.Current>(last -> unembedded(last, range)), this::load),
        this::embed,
        this::write);
  }

  /// How many documents this step will embed.
  long total() {
    return workplace
        .store()
        .ask(
            run.tenant(),
            store ->
                store.candidates().unembedded(run.run(), workplace.recipes().passagesVersion()));
  }

  private List<Candidates.Current> unembedded(
      Candidates.@Nullable Current last, DocumentRange range) {
    return workplace
        .store()
        .ask(
            run.tenant(),
            store ->
                store
                    .candidates()
                    .unembedded(
                        run.run(),
                        workplace.recipes().passagesVersion(),
                        range,
                        last == null ? "" : last.document().sha256(),
                        PAGE));
  }

  private List<Dossiers.Dossier> load(List<Candidates.Current> candidates) {
    return workplace.store().ask(run.tenant(), store -> store.dossiers().load(candidates));
  }

  private @Nullable Embedded embed(Dossiers.Dossier dossier) {
    Candidates.Current candidate = dossier.current();
    List<Passage> passages =
        Mishap.contained(
            workplace,
            run,
            candidate.document(),
            "internal.passages",
            () -> workplace.screening().passages(dossier.profile(), dossier.read()));
    if (passages == null) {
      return null;
    }
    var missing = new LinkedHashMap<String, Passage>();
    for (Passage passage : passages) {
      missing.put(passage.hash(), passage);
    }
    missing.keySet().removeAll(known(missing.keySet()));
    List<Embedding> vectors = workplace.screening().vectors(List.copyOf(missing.values()));
    var made = new LinkedHashMap<String, Embedding>();
    int next = 0;
    for (String hash : missing.keySet()) {
      made.put(hash, vectors.get(next++));
    }
    return new Embedded(
        new Passages(
            workplace.recipes().passages(candidate.profile()),
            candidate.document(),
            candidate.extraction(),
            candidate.profile(),
            workplace.recipes().passagesVersion(),
            passages),
        made);
  }

  private Set<String> known(Set<String> hashes) {
    return workplace
        .store()
        .ask(
            run.tenant(),
            store ->
                store
                    .passageVectors()
                    .find(workplace.recipes().passagesVersion(), hashes)
                    .keySet());
  }

  private void write(Chunk<? extends Embedded> chunk) {
    SortedMap<String, Embedding> vectors = new TreeMap<>();
    var passages = new ArrayList<Passages>();
    for (Embedded embedded : chunk) {
      vectors.putAll(embedded.vectors());
      passages.add(embedded.passages());
    }
    workplace
        .store()
        .tell(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.passageVectors().addVectors(workplace.recipes().passagesVersion(), vectors);
              store.passageVectors().add(passages);
              store.candidates().embedded(passages);
              store
                  .changes()
                  .add(passages.stream().map(made -> CandidateId.of(made.document())).toList());
            });
    run.progress().advanced(NAME, chunk.size());
  }
}
