package dev.shortlist.cli;

import dev.shortlist.contract.ErrorJson;
import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.interview.IllegalLibraryException;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.OcrUnavailableException;
import dev.shortlist.pipeline.RunHeldException;
import dev.shortlist.pipeline.SettingProblem;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.search.IndexBusyException;
import dev.shortlist.search.IndexDamagedException;
import dev.shortlist.search.IndexMissingException;
import dev.shortlist.search.IndexOutdatedException;
import dev.shortlist.search.QuerySyntaxException;
import dev.shortlist.search.SearchTimeoutException;
import dev.shortlist.store.DatabaseUnusableException;
import dev.shortlist.store.FencedOutException;
import dev.shortlist.taxonomy.TaxonomyUnusableException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// The one place that turns exceptions into messages and exit codes.
final class Failures {
  /// What to tell (nothing when the output was closed) and how the process ends.
  record Told(List<ErrorJson> errors, ExitCode exit) {}

  private Failures() {}

  static Told of(Throwable thrown) {
    return switch (thrown) {
      case CommandFailure failure ->
          one(failure.exit(), failure.code(), failure.getMessage(), failure.hint());
      case InvalidSettingsException invalid -> settings(invalid);
      case OutputClosedException _ -> new Told(List.of(), ExitCode.DONE);
      case QuerySyntaxException syntax ->
          one(ExitCode.USAGE, "usage.query", syntax.getMessage(), syntax.hint());
      case SearchTimeoutException slow ->
          one(ExitCode.UNEXPECTED, "search.timeout", slow.getMessage(), "ask for less at once");
      case IndexBusyException busy ->
          one(ExitCode.CONFLICT, "index.busy", busy.getMessage(), "try again in a moment");
      case IndexDamagedException damaged -> index(damaged);
      case IndexOutdatedException outdated -> index(outdated);
      case IndexMissingException missing -> index(missing);
      case RunHeldException held ->
          one(
              ExitCode.CONFLICT,
              "run.held",
              held.getMessage(),
              "wait for it to end: shortlist runs list");
      case FencedOutException fenced ->
          one(ExitCode.CONFLICT, "run.taken", fenced.getMessage(), "shortlist runs list");
      case DatabaseUnusableException unusable ->
          one(
              ExitCode.ENVIRONMENT,
              unusable.check(),
              unusable.what() + ": " + unusable.why(),
              unusable.fix() + " (shortlist doctor tells more)");
      case IllegalLibraryException illegal ->
          one(
              ExitCode.USAGE,
              "usage.questions",
              illegal.getMessage(),
              "mend the files in questions/ of the home, or move them away");
      case TaxonomyUnusableException unusable ->
          one(
              ExitCode.ENVIRONMENT,
              "taxonomy.unusable",
              unusable.getMessage(),
              "import it again, or: shortlist taxonomy remove " + unusable.taxonomy());
      case OcrUnavailableException unavailable ->
          one(
              ExitCode.ENVIRONMENT,
              "ocr",
              unavailable.getMessage(),
              "install tesseract (apt install tesseract-ocr), set ocr.program, or use --ocr auto;"
                  + " shortlist doctor tells more");
      case S3FailedException failed ->
          one(exit(failed), failed.code(), failed.getMessage(), failed.hint());
      case EmbeddingFailedException failed ->
          one(exit(failed), failed.code(), failed.getMessage(), failed.hint());
      case DataAccessResourceFailureException _ -> database();
      case CannotCreateTransactionException _ -> database();
      case SQLException _ -> database();
      case OutOfMemoryError _ ->
          one(
              ExitCode.ENVIRONMENT,
              "environment.memory",
              "there is not enough memory for this",
              "give more, for example SHORTLIST_HEAP=1g");
      case InterruptedException _ ->
          one(ExitCode.INTERRUPTED, "interrupted", "interrupted", "run the same command again");
      case BeansException failed when failed.getCause() != null -> of(failed.getCause());
      default ->
          one(
              ExitCode.UNEXPECTED,
              "internal.unexpected",
              "unexpected failure: " + words(thrown),
              "run it again with -v and report what it prints");
    };
  }

  /// A bucket that the command names and that is not there is a path that is not there.
  static ExitCode exit(S3FailedException failed) {
    return switch (failed.side()) {
      case SERVICE -> ExitCode.OUTSIDE_SERVICE;
      case SETTINGS -> ExitCode.ENVIRONMENT;
      case COMMAND -> ExitCode.USAGE;
    };
  }

  private static ExitCode exit(EmbeddingFailedException failed) {
    return switch (failed.side()) {
      case SERVICE -> ExitCode.OUTSIDE_SERVICE;
      case SETTINGS -> ExitCode.ENVIRONMENT;
    };
  }

  private static Told index(RuntimeException unusable) {
    return one(
        ExitCode.ENVIRONMENT, "index.unusable", unusable.getMessage(), "shortlist index rebuild");
  }

  private static Told database() {
    return one(
        ExitCode.OUTSIDE_SERVICE,
        "database.lost",
        "the database stopped answering",
        "run the same command again; it goes on where it stopped");
  }

  private static Told settings(InvalidSettingsException invalid) {
    ExitCode exit = invalid.onlyInFile() ? ExitCode.ENVIRONMENT : ExitCode.USAGE;
    var errors = new ArrayList<ErrorJson>();
    for (SettingProblem problem : invalid.problems()) {
      errors.add(
          new ErrorJson("settings.invalid", problem.message(), problem.hint(), exit.number()));
    }
    return new Told(errors, exit);
  }

  private static Told one(ExitCode exit, String code, @Nullable String message, String hint) {
    return new Told(
        List.of(new ErrorJson(code, message == null ? code : message, hint, exit.number())), exit);
  }

  private static String words(Throwable thrown) {
    String message = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    return message == null ? name : name + ": " + message;
  }
}
