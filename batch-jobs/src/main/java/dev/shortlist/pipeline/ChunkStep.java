package dev.shortlist.pipeline;

import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;

/// A chunk-oriented step whose reader, processor and writer are made anew for every partition that
/// runs it, so that partitions share nothing. Asked to stop, it ends the item it is at, keeps what
/// the chunk has so far and leaves the rest missing, for the next attempt to find.
final class ChunkStep<I, O> implements Step {
  /// The three parts for one partition.
  record Parts<I, O>(ItemReader<I> reader, ItemProcessor<I, O> processor, ItemWriter<O> writer) {}

  /// Makes the parts for partition number `partition` of `partitions`.
  @FunctionalInterface
  interface PartsOf<I, O> {
    Parts<I, O> make(int partition, int partitions);
  }

  static final String PARTITION = "partition";
  static final String PARTITIONS = "partitions";

  /// Under this a partition keeps how much CPU its thread used.
  static final String CPU_NANOS = "cpuNanos";

  private final String name;
  private final int chunkSize;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final StopSignal stop;
  private final PartsOf<I, O> parts;
  private final AtomicInteger built = new AtomicInteger();

  ChunkStep(
      String name,
      int chunkSize,
      JobRepository repository,
      PlatformTransactionManager transactions,
      StopSignal stop,
      PartsOf<I, O> parts) {
    this.name = name;
    this.chunkSize = chunkSize;
    this.repository = repository;
    this.transactions = transactions;
    this.stop = stop;
    this.parts = parts;
  }

  @Override
  public String getName() {
    return name;
  }

  /// A completed partition asks again what is missing when its run is restarted.
  @Override
  public boolean isAllowStartIfComplete() {
    return true;
  }

  @Override
  public void execute(StepExecution execution) throws JobInterruptedException {
    long begun = ThreadCpu.nanos();
    int partition = execution.getExecutionContext().getInt(PARTITION, 0);
    int partitions = execution.getExecutionContext().getInt(PARTITIONS, 1);
    Parts<I, O> own = parts.make(partition, partitions);
    var step =
        new StepBuilder(name, repository)
            .<I, O>chunk(chunkSize)
            .transactionManager(transactions)
            .reader(own.reader())
            .processor((I item) -> untilStopped(own.processor(), item))
            .writer(own.writer())
            .interruptionPolicy(this::stopWhenAsked)
            .allowStartIfComplete(true)
            .build();
    step.setName(name + "-" + built.incrementAndGet());
    step.execute(execution);
    execution.getExecutionContext().putLong(CPU_NANOS, ThreadCpu.nanos() - begun);
    repository.updateExecutionContext(execution);
    if (stop.raised() && execution.getStatus() == BatchStatus.COMPLETED) {
      execution.setStatus(BatchStatus.STOPPED);
      execution.setExitStatus(ExitStatus.STOPPED);
      repository.update(execution);
    }
  }

  /// Null, which leaves the item missing, for what the stop itself cuts off.
  private @Nullable O untilStopped(ItemProcessor<I, O> processor, I item) throws Exception {
    if (stop.raised()) {
      return null;
    }
    try {
      return processor.process(item);
    } catch (InterruptedIOException e) {
      if (stop.raised()) {
        return null;
      }
      throw e;
    }
  }

  private void stopWhenAsked(StepExecution execution) throws JobInterruptedException {
    if (stop.raised()) {
      execution.setTerminateOnly();
      throw new JobInterruptedException("asked to stop");
    }
  }
}
