package dev.shortlist.vacancy;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.List;

/// A vacancy and how it was understood: for each requirement the sentence of the posting it rests
/// on. A vacancy written as YAML says itself what it asks and has no citations.
public record UnderstoodVacancy(Vacancy vacancy, List<Citation> citations) {
  public UnderstoodVacancy {
    citations = List.copyOf(citations);
  }

  /// A requirement and the posting's sentence it was derived from.
  public record Citation(Requirement requirement, String sentence) {}
}
