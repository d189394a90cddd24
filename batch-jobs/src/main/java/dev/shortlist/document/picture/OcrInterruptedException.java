package dev.shortlist.document.picture;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.format.ReadProblem;
import java.io.IOException;

/// Recognising a page was cut off by this machine, not by the document: too slow, or the program
/// died. No verdict; the next run tries again.
public final class OcrInterruptedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final ReadProblem problem;

  OcrInterruptedException(ReadProblem problem, String figure) {
    super(problem.code() + ": " + figure);
    this.problem = problem;
  }

  public DocumentProblem problem() {
    return problem.problem(String.valueOf(getMessage()));
  }
}
