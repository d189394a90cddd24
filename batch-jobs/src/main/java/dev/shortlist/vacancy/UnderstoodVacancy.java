package dev.shortlist.vacancy;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.List;

/// A vacancy and how it was understood: for each requirement, and for what is asked beside the
/// points, the sentence of the posting it rests on. A vacancy written as YAML says itself what it
/// asks and has neither.
public record UnderstoodVacancy(Vacancy vacancy, List<Citation> citations, List<Beside> beside) {
  public UnderstoodVacancy {
    citations = List.copyOf(citations);
    beside = List.copyOf(beside);
  }

  /// A requirement and the posting's sentence it was derived from.
  public record Citation(Requirement requirement, String sentence) {}

  /// A place of work or a right to work, and the posting's sentence it was derived from.
  public record Beside(Filter filter, String sentence) {}
}
