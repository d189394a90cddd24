package dev.shortlist.pipeline;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.hiring.DocumentId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;

/// A mistake of Shortlist's own that one document brought to light: its verdict on this run, so
/// that the others are done; the next run tries again.
final class Mishap {
  private Mishap() {}

  /// What is made of a document; null when computing it failed, and then the run's lines of the
  /// document say so.
  static <T> @Nullable T contained(
      Workplace workplace, RunContext run, DocumentId document, String code, Supplier<T> work) {
    try {
      return work.get();
    } catch (NestedRuntimeException e) {
      throw e; // the database's, which says nothing of the document
    } catch (RuntimeException | StackOverflowError e) {
      DocumentProblem problem = problem(code, e);
      workplace
          .store()
          .tell(
              run.tenant(),
              store -> {
                store.runs().checkFence(run.run(), run.fence());
                store.runDocuments().fail(run.run(), document, problem);
              });
      return null;
    }
  }

  /// @param code such as `internal.profile`
  static DocumentProblem problem(String code, Throwable cause) {
    return new DocumentProblem(
        code,
        "a mistake of Shortlist: " + place(cause),
        "report these words; the next run tries again");
  }

  /// The exception's kind and the line of ours that it came from; its message may quote a CV.
  static String place(Throwable cause) {
    String kind = cause.getClass().getSimpleName();
    for (StackTraceElement element : cause.getStackTrace()) {
      if (element.getClassName().startsWith("dev.shortlist.")) {
        return kind + " in " + element.getClassName() + ":" + element.getLineNumber();
      }
    }
    return kind;
  }
}
