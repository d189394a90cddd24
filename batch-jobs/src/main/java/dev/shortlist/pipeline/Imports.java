package dev.shortlist.pipeline;

import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.source.DocumentSource;
import dev.shortlist.store.FencedOutException;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunId;
import dev.shortlist.store.RunLock;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.Store;
import dev.shortlist.store.StoredJson;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.dao.DuplicateKeyException;

/// Runs imports: one at a time for the same source and options, taken up again when one was cut
/// off.
public final class Imports {
  private static final String STOPPED_AS_ASKED = "stopped as asked";

  private final Workplace workplace;
  private final BatchEngine engine;
  private final Clock clock;
  private final int partitions;

  public Imports(Workplace workplace, BatchEngine engine, Clock clock, int partitions) {
    this.workplace = workplace;
    this.engine = engine;
    this.clock = clock;
    this.partitions = partitions;
  }

  /// Imports the source. The vacancies must be known.
  ///
  /// @throws RunHeldException when another process is at work on the same run
  public RunReport run(
      ImportRequest request, DocumentSource source, Progress progress, StopSignal stop)
      throws SQLException {
    stop.whenRaised(source::stop);
    try (RunLock _ = take(request)) {
      Store store = workplace.store();
      Optional<Run> unfinished =
          store.scope().call(request.tenant(), () -> store.runs().unfinished(request.recipe()));
      if (unfinished.isPresent()) {
        RunReport report = run(request, unfinished.get(), source, progress, stop, Taken.UP);
        if (report.steps().isEmpty() && report.run().status() == RunStatus.COMPLETED) {
          // Cut off between its last step and its end; the source may have changed since.
          return run(request, begin(request), source, progress, stop, Taken.NEW);
        }
        return report;
      }
      return run(request, begin(request), source, progress, stop, Taken.NEW);
    }
  }

  /// Whether a run was begun now or taken up where it had stopped.
  private enum Taken {
    NEW,
    UP
  }

  /// The newest run of this request, however it ended.
  Optional<Run> last(ImportRequest request) {
    return workplace.store().ask(request.tenant(), store -> store.runs().last(request.recipe()));
  }

  /// A run that is begun and waits for whoever imports the request.
  Run begin(ImportRequest request) {
    Store store = workplace.store();
    return store.ask(
        request.tenant(),
        each -> {
          RunId run =
              each.runs()
                  .begin(
                      ImportJob.NAME,
                      request.location(),
                      request.recipe(),
                      StoredJson.write(RunOptions.of(request)),
                      request.vacancies(),
                      clock.instant());
          Deed.isAbout("runs", run.toString());
          return each.runs().find(run).orElseThrow();
        });
  }

  private RunReport run(
      ImportRequest request,
      Run run,
      DocumentSource source,
      Progress progress,
      StopSignal stop,
      Taken taken) {
    Store store = workplace.store();
    Deed.isAbout("runs", run.id().toString());
    long fence =
        store
            .scope()
            .call(
                request.tenant(),
                () -> {
                  store.runDocuments().forgetMishaps(run.id());
                  return store.runs().takeFence(run.id());
                });
    var context =
        new RunContext(
            request.tenant(),
            run.id(),
            fence,
            source,
            vacancies(request),
            request.packs(),
            partitions,
            LocalDate.ofInstant(run.startedAt(), ZoneOffset.UTC),
            new RunProgress(progress),
            stop);
    return execute(context, taken == Taken.UP);
  }

  /// Marks a run whose process is gone as stopped.
  ///
  /// @throws RunHeldException when its process is alive
  public void recover(TenantId tenant, Run run) throws SQLException {
    Store store = workplace.store();
    try (RunLock _ =
        RunLock.tryTake(store.database().dataSource(), tenant, run.recipe())
            .orElseThrow(() -> new RunHeldException(run.source()))) {
      store
          .scope()
          .run(
              tenant,
              () -> {
                Run now = store.runs().find(run.id()).orElseThrow();
                if (now.status() == RunStatus.RUNNING) {
                  store.runs().takeFence(run.id());
                  store.runs().end(run.id(), RunStatus.STOPPED, "recovered", clock.instant());
                }
              });
    }
  }

  /// Gives an unfinished run up: the next import of its source begins a new one.
  ///
  /// @throws RunHeldException when its process is alive
  public void abandon(TenantId tenant, Run run) throws SQLException {
    Store store = workplace.store();
    try (RunLock _ =
        RunLock.tryTake(store.database().dataSource(), tenant, run.recipe())
            .orElseThrow(() -> new RunHeldException(run.source()))) {
      store
          .scope()
          .run(
              tenant,
              () -> {
                store.runs().takeFence(run.id());
                store.runs().end(run.id(), RunStatus.ABANDONED, "given up", clock.instant());
              });
    }
  }

  private RunLock take(ImportRequest request) throws SQLException {
    return RunLock.tryTake(
            workplace.store().database().dataSource(), request.tenant(), request.recipe())
        .orElseThrow(() -> new RunHeldException(request.location()));
  }

  private List<Vacancy> vacancies(ImportRequest request) {
    Store store = workplace.store();
    return store
        .scope()
        .call(
            request.tenant(),
            () -> {
              var found = new ArrayList<Vacancy>();
              for (VacancyId id : request.vacancies()) {
                found.add(store.vacancies().find(id).orElseThrow());
              }
              return found;
            });
  }

  private RunReport execute(RunContext context, boolean resumed) {
    var job = new ImportJob(workplace, engine.repository(), context);
    RunStatus status;
    String message = "";
    Exception outside = null;
    List<RunReport.StepReport> steps = List.of();
    try {
      new Listing(workplace, context).bring();
      JobExecution execution = engine.run(job.job(), parameters(context));
      status = cutOff(context, execution) ? RunStatus.STOPPED : status(execution.getStatus());
      message = status == RunStatus.STOPPED ? STOPPED_AS_ASKED : failures(execution);
      outside = outside(execution);
      steps = StepReports.of(execution);
      workplace
          .store()
          .tell(
              context.tenant(), store -> store.runs().execution(context.run(), execution.getId()));
    } catch (JobInstanceAlreadyCompleteException complete) {
      status = RunStatus.COMPLETED;
    } catch (JobExecutionAlreadyRunningException | DuplicateKeyException running) {
      throw new RunHeldException(context.source().location());
    } catch (JobExecutionException e) {
      status = RunStatus.FAILED;
      message = String.valueOf(e.getMessage());
    } catch (InterruptedIOException e) {
      status = context.stop().raised() ? RunStatus.STOPPED : RunStatus.FAILED;
      message = context.stop().raised() ? STOPPED_AS_ASKED : "the listing was interrupted";
    } catch (S3FailedException e) {
      status = RunStatus.FAILED;
      message = String.valueOf(e.getMessage());
      outside = e;
    } catch (IOException e) {
      status = RunStatus.FAILED;
      message = "the source could not be listed: " + e.getClass().getSimpleName();
    }
    return end(context, status, message, steps, resumed, job.indexPending(), outside);
  }

  private RunReport end(
      RunContext context,
      RunStatus status,
      String message,
      List<RunReport.StepReport> steps,
      boolean resumed,
      boolean indexPending,
      @Nullable Exception outside) {
    Store store = workplace.store();
    return store
        .scope()
        .call(
            context.tenant(),
            () -> {
              store.runs().checkFence(context.run(), context.fence());
              store.runDocuments().settle(context.run());
              RunTotals totals = store.runDocuments().totals(context.run());
              RunStatus settled =
                  status == RunStatus.COMPLETED && totals.pending() > 0 ? RunStatus.FAILED : status;
              store.runs().end(context.run(), settled, message, clock.instant());
              Run run = store.runs().find(context.run()).orElseThrow();
              return new RunReport(run, totals, steps, resumed, indexPending, outside);
            });
  }

  private static JobParameters parameters(RunContext context) {
    return new JobParametersBuilder()
        .addString("tenant", context.tenant().value())
        .addLong("run", context.run().value())
        .toJobParameters();
  }

  private static RunStatus status(BatchStatus status) {
    return switch (status) {
      case COMPLETED -> RunStatus.COMPLETED;
      case STOPPED, STOPPING -> RunStatus.STOPPED;
      case ABANDONED -> RunStatus.ABANDONED;
      case STARTING, STARTED, FAILED, UNKNOWN -> RunStatus.FAILED;
    };
  }

  /// Whether a stop ended what the run waited for, and nothing else went wrong.
  private static boolean cutOff(RunContext context, JobExecution execution) {
    List<Throwable> causes =
        execution.getAllFailureExceptions().stream()
            .map(Imports::innermost)
            .filter(cause -> !(cause instanceof JobExecutionException)) // "a step failed"
            .toList();
    return context.stop().raised()
        && !causes.isEmpty()
        && causes.stream().allMatch(cause -> cause instanceof InterruptedIOException);
  }

  /// What went wrong, in the words of the innermost causes; a run that was taken over says so.
  private static String failures(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        .map(Imports::innermost)
        .map(Imports::words)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// A message may quote a CV or a row, so only those of ours and a database's state are passed on.
  private static String words(Throwable cause) {
    return switch (cause) {
      case FencedOutException fenced -> String.valueOf(fenced.getMessage());
      case S3FailedException failed -> String.valueOf(failed.getMessage());
      case EmbeddingFailedException failed -> String.valueOf(failed.getMessage());
      case SQLException refused ->
          cause.getClass().getSimpleName() + " with SQL state " + refused.getSQLState();
      default -> Mishap.place(cause);
    };
  }

  /// The first failure of a service among all that ended the job.
  private static @Nullable Exception outside(JobExecution execution) {
    for (Throwable failure : execution.getAllFailureExceptions()) {
      if (innermost(failure) instanceof Exception failed && speaksForAService(failed)) {
        return failed;
      }
    }
    return null;
  }

  private static boolean speaksForAService(Throwable failure) {
    return failure instanceof S3FailedException || failure instanceof EmbeddingFailedException;
  }

  /// What is under the wrapping of others; an exception that speaks for a service is not unwrapped.
  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    for (Throwable next = cause.getCause();
        next != null && !speaksForAService(cause);
        next = next.getCause()) {
      cause = next;
    }
    return cause;
  }
}
