package dev.shortlist.document;

/// Counts what reading one document costs and ends it with a verdict when a limit is met.
final class Budget {
  private final ReadLimits limits;
  private long characters;
  private long operators;
  private long unpacked;

  Budget(ReadLimits limits) {
    this.limits = limits;
  }

  ReadLimits limits() {
    return limits;
  }

  void bytes(long count) {
    require(count, limits.bytes(), ReadProblem.LIMIT_BYTES);
  }

  void pages(int count) {
    require(count, limits.pages(), ReadProblem.LIMIT_PAGES);
  }

  void characters(int more) {
    characters += more;
    require(characters, limits.characters(), ReadProblem.LIMIT_CHARACTERS);
  }

  void operators(int more) {
    operators += more;
    require(operators, limits.operators(), ReadProblem.LIMIT_OPERATORS);
  }

  void unpacked(long more) {
    unpacked += more;
    require(unpacked, limits.unpackedBytes(), ReadProblem.LIMIT_UNPACKED);
  }

  void depth(int depth) {
    require(depth, limits.depth(), ReadProblem.LIMIT_DEPTH);
  }

  private static void require(long count, long limit, ReadProblem problem) {
    if (count > limit) {
      throw new UnreadableDocumentException(problem.problem("the limit is " + limit));
    }
  }
}
