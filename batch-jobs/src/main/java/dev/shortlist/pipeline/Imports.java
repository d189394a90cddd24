package dev.shortlist.pipeline;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.source.DocumentSource;
import dev.shortlist.store.FencedOutException;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunId;
import dev.shortlist.store.RunLock;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.Store;
import dev.shortlist.store.StoredJson;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;

/// Runs imports: one at a time for the same source and options, taken up again when one was cut
/// off.
public final class Imports {
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
    try (RunLock _ = take(request)) {
      Store store = workplace.store();
      Optional<Run> unfinished =
          store.scope().call(request.tenant(), () -> store.runs().unfinished(request.recipe()));
      RunId run =
          unfinished
              .map(Run::id)
              .orElseGet(() ->
                  store
                      .scope()
                      .call(
                          request.tenant(),
                          () ->
                              store
                                  .runs()
                                  .begin(
                                      ImportJob.NAME,
                                      request.location(),
                                      request.recipe(),
                                      StoredJson.write(RunOptions.of(request)),
                                      request.vacancies(),
                                      clock.instant())));
      long fence = store.scope().call(request.tenant(), () -> store.runs().takeFence(run));
      var context =
          new RunContext(
              request.tenant(),
              run,
              fence,
              source,
              vacancies(request),
              partitions,
              clock,
              new RunProgress(progress),
              stop);
      return execute(context, unfinished.isPresent());
    }
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
                store.runs().takeFence(run.id());
                store.runs().end(run.id(), RunStatus.STOPPED, "recovered", clock.instant());
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
    List<RunReport.StepReport> steps = List.of();
    new Listing(workplace, context).ensure();
    try {
      JobExecution execution = engine.run(job.job(), parameters(context));
      status = status(execution.getStatus());
      message = status == RunStatus.STOPPED ? "stopped as asked" : failures(execution);
      steps = StepReports.of(execution);
      workplace
          .store()
          .scope()
          .run(
              context.tenant(),
              () -> workplace.store().runs().execution(context.run(), execution.getId()));
    } catch (JobInstanceAlreadyCompleteException complete) {
      status = RunStatus.COMPLETED;
    } catch (JobExecutionException e) {
      status = RunStatus.FAILED;
      message = String.valueOf(e.getMessage());
    }
    return end(context, status, message, steps, resumed, job.indexPending());
  }

  private RunReport end(
      RunContext context,
      RunStatus status,
      String message,
      List<RunReport.StepReport> steps,
      boolean resumed,
      boolean indexPending) {
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
              return new RunReport(run, totals, steps, resumed, indexPending);
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

  /// What went wrong, in the words of the innermost causes; a run that was taken over says so.
  private static String failures(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        .map(Imports::innermost)
        .map(cause ->
            cause instanceof FencedOutException fenced
                ? String.valueOf(fenced.getMessage())
                : cause.getClass().getSimpleName() + ": " + cause.getMessage())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
      cause = next;
    }
    return cause;
  }
}
