package dev.shortlist.document.format;

import dev.shortlist.document.DocumentProblem;

/// Ends the reading of a document with a verdict; caught once, where all formats are read.
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient DocumentProblem problem;

  public UnreadableDocumentException(ReadProblem problem) {
    this(problem.problem());
  }

  public UnreadableDocumentException(DocumentProblem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  public DocumentProblem problem() {
    return problem;
  }
}
