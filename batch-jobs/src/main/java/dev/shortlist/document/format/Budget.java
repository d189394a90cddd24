package dev.shortlist.document.format;

import dev.shortlist.document.ReadLimits;

/// Counts what reading one document costs and ends it with a verdict when a limit is met.
public final class Budget {
  private final ReadLimits limits;
  private long characters;
  private long operators;
  private long unpacked;

  public Budget(ReadLimits limits) {
    this.limits = limits;
  }

  public ReadLimits limits() {
    return limits;
  }

  public void bytes(long count) {
    require(count, limits.bytes(), ReadProblem.LIMIT_BYTES);
  }

  public void pages(int count) {
    require(count, limits.pages(), ReadProblem.LIMIT_PAGES);
  }

  public void characters(int more) {
    characters += more;
    require(characters, limits.characters(), ReadProblem.LIMIT_CHARACTERS);
  }

  public void operators(int more) {
    operators += more;
    require(operators, limits.operators(), ReadProblem.LIMIT_OPERATORS);
  }

  public void unpacked(long more) {
    unpacked += more;
    require(unpacked, limits.unpackedBytes(), ReadProblem.LIMIT_UNPACKED);
  }

  public void depth(int depth) {
    require(depth, limits.depth(), ReadProblem.LIMIT_DEPTH);
  }

  private static void require(long count, long limit, ReadProblem problem) {
    if (count > limit) {
      throw new UnreadableDocumentException(problem.problem("the limit is " + limit));
    }
  }
}
