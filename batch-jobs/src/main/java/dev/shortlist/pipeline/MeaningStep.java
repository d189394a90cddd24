package dev.shortlist.pipeline;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.DocumentRange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/// Between scoring and the index, when a hosted model measures meaning in search: passages of this
/// run's documents that lack its vector get one. What is scored is scored by then, whatever becomes
/// of the service.
final class MeaningStep {
  static final String NAME = "meaning";
  private static final int PAGE = 200;

  private final Workplace workplace;
  private final RunContext run;
  private final Meanings meanings;

  MeaningStep(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
    this.meanings = workplace.indexes().meanings();
  }

  ChunkStep.Parts<Candidates.Current, Candidates.Current> parts(int partition, int partitions) {
    DocumentRange range = DocumentRange.split(partitions).get(partition);
    return new ChunkStep.Parts<Candidates.Current, Candidates.Current>(
        new LoadingReader<Candidates.Current, Candidates.Current>(
            new PagedReader<Candidates.Current>(last -> lacking(last, range)), this::made),
        candidate -> candidate,
        this::write);
  }

  private List<Candidates.Current> lacking(Candidates.@Nullable Current last, DocumentRange range) {
    return workplace
        .store()
        .ask(
            run.tenant(),
            store ->
                store
                    .candidates()
                    .withoutVectors(
                        run.run(),
                        meanings.version(),
                        range,
                        last == null ? "" : last.document().sha256(),
                        PAGE));
  }

  /// The index is told of them first: if this is cut off between the last call and the end of its
  /// chunk, nothing lacks a vector any more, but they still have to be indexed.
  private List<Candidates.Current> made(List<Candidates.Current> candidates) {
    if (run.stop().raised()) {
      return List.of();
    }
    workplace
        .store()
        .askApart(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.changes().add(ids(candidates));
              return candidates.size();
            });
    meanings.make(workplace.store().ask(run.tenant(), store -> store.dossiers().load(candidates)));
    return candidates;
  }

  private void write(Chunk<? extends Candidates.Current> chunk) {
    workplace
        .store()
        .tell(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.changes().add(ids(List.copyOf(chunk.getItems())));
            });
    run.progress().advanced(NAME, chunk.size());
  }

  private static List<CandidateId> ids(List<? extends Candidates.Current> candidates) {
    return candidates.stream().map(Candidates.Current::candidate).toList();
  }
}
