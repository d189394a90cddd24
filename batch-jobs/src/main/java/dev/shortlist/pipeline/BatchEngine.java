package dev.shortlist.pipeline;

import dev.shortlist.store.Run;
import dev.shortlist.store.Store;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.task.SyncTaskExecutor;

/// Spring Batch on our database. Its tables hold names of steps and counts; no path, text or
/// message of a tenant.
public final class BatchEngine {
  private final JobRepository repository;
  private final TaskExecutorJobOperator operator;

  public BatchEngine(Store store) {
    try {
      var factory = new JdbcJobRepositoryFactoryBean();
      factory.setDataSource(store.database().dataSource());
      factory.setTransactionManager(store.transactions());
      factory.setDatabaseType("POSTGRES");
      factory.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
      factory.setSerializer(new JacksonExecutionContextStringSerializer());
      factory.setMaxVarCharLengthForExitMessage(0);
      factory.afterPropertiesSet();
      this.repository = factory.getObject();
      this.operator = new TaskExecutorJobOperator();
      operator.setJobRepository(repository);
      operator.setJobRegistry(new MapJobRegistry());
      operator.setTaskExecutor(new SyncTaskExecutor());
      operator.afterPropertiesSet();
    } catch (Exception e) {
      throw new IllegalStateException("Spring Batch cannot use the database", e);
    }
  }

  JobRepository repository() {
    return repository;
  }

  /// Runs the job to its end in this thread; an execution of the same parameters that was cut off
  /// is restarted. Only for the holder of the run's lock, who knows that nobody else is at work on
  /// it.
  JobExecution run(Job job, JobParameters parameters) throws JobExecutionException {
    JobExecution last = repository.getLastJobExecution(job.getName(), parameters);
    if (last != null) {
      makeRestartable(last);
    } else {
      removeUnbegun(job.getName(), parameters);
    }
    return operator.start(job, parameters);
  }

  /// The steps of the run's last execution as Spring Batch counted them; empty before it had one.
  public List<RunReport.StepReport> steps(Run run) {
    Long execution = run.jobExecution();
    JobExecution found = execution == null ? null : repository.getJobExecution(execution);
    return found == null ? List.of() : StepReports.of(found);
  }

  /// What a dead process left as running, or as unknown because the database went away, is marked
  /// as failed.
  private void makeRestartable(JobExecution last) {
    Collection<StepExecution> steps = last.getStepExecutions();
    for (StepExecution step : steps) {
      if (cutOff(step.getStatus())) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(now());
        repository.update(step);
      }
    }
    if (cutOff(last.getStatus())) {
      last.setStatus(BatchStatus.FAILED);
      last.setEndTime(now());
      repository.update(last);
    }
  }

  /// A process that died between naming its job and beginning it left a name that Spring Batch
  /// would refuse for ever.
  private void removeUnbegun(String job, JobParameters parameters) {
    JobInstance unbegun = repository.getJobInstance(job, parameters);
    if (unbegun != null) {
      repository.deleteJobInstance(unbegun);
    }
  }

  private static boolean cutOff(@Nullable BatchStatus status) {
    return status == null || status.isRunning() || status == BatchStatus.UNKNOWN;
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }
}
