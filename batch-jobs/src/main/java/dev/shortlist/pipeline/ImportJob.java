package dev.shortlist.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/// The import job: five chunk-oriented steps, and one more when a hosted model measures meaning in
/// search; each asks what is missing and makes just that.
final class ImportJob {
  static final String NAME = "import";
  static final int CHUNK = 10;
  private static final int SCORE_CHUNK = 25;
  private static final int INDEX_CHUNK = 1_000;

  private final Workplace workplace;
  private final JobRepository repository;
  private final RunContext run;
  private final IndexStep index;

  ImportJob(Workplace workplace, JobRepository repository, RunContext run) {
    this.workplace = workplace;
    this.repository = repository;
    this.run = run;
    this.index = new IndexStep(workplace, run);
  }

  /// Whether the index could not follow to the end of this run's changes.
  boolean indexPending() {
    return index.pending();
  }

  Job job() {
    var scored = new JobBuilder(NAME, repository).start(extract()).next(embed()).next(score());
    boolean hosted = !workplace.indexes().meanings().mark().isEmpty();
    return (hosted ? scored.next(meaning()) : scored).next(index()).next(packs()).build();
  }

  private Step meaning() {
    var step = new MeaningStep(workplace, run);
    return partitioned(
        MeaningStep.NAME,
        chunks(MeaningStep.NAME, CHUNK, step::parts),
        () -> Progress.UNKNOWN,
        () -> {});
  }

  private Step extract() {
    var step = new ExtractStep(workplace, run);
    return partitioned(
        ExtractStep.NAME, chunks(ExtractStep.NAME, CHUNK, step::parts), step::total, this::settle);
  }

  private Step embed() {
    var step = new EmbedStep(workplace, run);
    return partitioned(
        EmbedStep.NAME, chunks(EmbedStep.NAME, CHUNK, step::parts), step::total, () -> {});
  }

  private Step score() {
    var step = new ScoreStep(workplace, run);
    return partitioned(
        ScoreStep.NAME, chunks(ScoreStep.NAME, SCORE_CHUNK, step::parts), step::total, () -> {});
  }

  private Step index() {
    return new StepBuilder(IndexStep.NAME, repository)
        .partitioner(IndexStep.NAME + "-part", partitions -> Map.of("all", new ExecutionContext()))
        .step(chunks(IndexStep.NAME, INDEX_CHUNK, (partition, partitions) -> index.parts()))
        .gridSize(1)
        .listener(new Heard(IndexStep.NAME, () -> Progress.UNKNOWN, () -> {}))
        .allowStartIfComplete(true)
        .build();
  }

  private Step packs() {
    var step = new PackStep(workplace, run);
    return partitioned(
        PackStep.NAME, chunks(PackStep.NAME, CHUNK, step::parts), step::total, () -> {});
  }

  private <I, O> Step chunks(String name, int size, ChunkStep.PartsOf<I, O> parts) {
    return new ChunkStep<>(
        name + "-part", size, repository, workplace.store().transactions(), run.stop(), parts);
  }

  private Step partitioned(String name, Step chunks, LongSupplier total, Runnable close) {
    var threads = new SimpleAsyncTaskExecutor(name + "-");
    threads.setConcurrencyLimit(run.partitions());
    return new StepBuilder(name, repository)
        .partitioner(name + "-part", ImportJob::numbered)
        .step(chunks)
        .gridSize(run.partitions())
        .taskExecutor(threads)
        .listener(new Heard(name, total, close))
        .allowStartIfComplete(true)
        .build();
  }

  private void settle() {
    workplace
        .store()
        .tell(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.runDocuments().settle(run.run());
            });
  }

  private static Map<String, ExecutionContext> numbered(int partitions) {
    var contexts = new HashMap<String, ExecutionContext>();
    for (int partition = 0; partition < partitions; partition++) {
      var context = new ExecutionContext();
      context.putInt(ChunkStep.PARTITION, partition);
      context.putInt(ChunkStep.PARTITIONS, partitions);
      contexts.put("p" + partition + "of" + partitions, context);
    }
    return contexts;
  }

  /// Tells the listener of the run where it is, and closes the books of a step that ran to its end.
  private final class Heard implements StepExecutionListener {
    private final String name;
    private final LongSupplier total;
    private final Runnable close;

    Heard(String name, LongSupplier total, Runnable close) {
      this.name = name;
      this.total = total;
      this.close = close;
    }

    @Override
    public void beforeStep(StepExecution execution) {
      run.progress().stepStarted(name, total.getAsLong());
    }

    @Override
    public ExitStatus afterStep(StepExecution execution) {
      if (execution.getStatus() == BatchStatus.COMPLETED) {
        close.run();
      }
      if (name.equals(IndexStep.NAME)) {
        index.close();
      }
      run.progress().stepEnded(name, execution.getWriteCount());
      return execution.getExitStatus();
    }
  }
}
