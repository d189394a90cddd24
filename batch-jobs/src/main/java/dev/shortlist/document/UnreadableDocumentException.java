package dev.shortlist.document;

/// Ends the reading of a document with a verdict; caught once, in [DocumentReader].
final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient DocumentProblem problem;

  UnreadableDocumentException(ReadProblem problem) {
    this(problem.problem());
  }

  UnreadableDocumentException(DocumentProblem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  DocumentProblem problem() {
    return problem;
  }
}
