package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A vacancy analysed and embedded once, for any number of CVs. Made by [Scorer#prepare]; safe for
/// many threads.
public final class PreparedVacancy {
  private final Vacancy vacancy;
  private final String language;
  private final List<Wish> wishes;
  private final Set<String> titleTerms;
  private final Embedding titleVector;
  private final Embedding whole;
  private final @Nullable SecondWishes second;
  private final int terms;
  private final int[] maxima;
  private final String fingerprint;

  PreparedVacancy(
      Vacancy vacancy,
      String language,
      List<Wish> wishes,
      Set<String> titleTerms,
      Embedding titleVector,
      Embedding whole,
      @Nullable SecondWishes second,
      int terms,
      int[] maxima,
      String fingerprint) {
    this.vacancy = vacancy;
    this.language = language;
    this.wishes = List.copyOf(wishes);
    this.titleTerms = titleTerms;
    this.titleVector = titleVector;
    this.whole = whole;
    this.second = second;
    this.terms = terms;
    this.maxima = maxima.clone();
    this.fingerprint = fingerprint;
  }

  /// ISO 639-1.
  String language() {
    return language;
  }

  public Vacancy vacancy() {
    return vacancy;
  }

  /// SHA-256 over everything of the vacancy that can move a score.
  public String fingerprint() {
    return fingerprint;
  }

  List<Wish> wishes() {
    return wishes;
  }

  Set<String> titleTerms() {
    return titleTerms;
  }

  Embedding titleVector() {
    return titleVector;
  }

  Embedding whole() {
    return whole;
  }

  /// The same directions by the model of the second look, or null when there is none.
  @Nullable SecondWishes second() {
    return second;
  }

  /// Number of terms of the vacancy as a whole.
  int terms() {
    return terms;
  }

  /// Most tenths of a point a criterion can bring: the requirements in order, then the title, then
  /// the whole, then the second look.
  int maximum(int criterion) {
    return maxima[criterion];
  }

  /// A requirement with the terms and the vector of its English words, and the skill it asks for.
  ///
  /// @param field what a degree is asked in; any where none is
  /// @param anyOf each of several skills of which one will do; else empty
  record Wish(
      Requirement requirement,
      Set<String> terms,
      Embedding vector,
      AskedSkill skill,
      StudyField field,
      List<Wish> anyOf) {
    Wish {
      anyOf = List.copyOf(anyOf);
    }
  }

  /// The vacancy as a whole and its requirements, in order.
  record SecondWishes(Embedding whole, List<Embedding> wishes) {
    SecondWishes {
      wishes = List.copyOf(wishes);
    }
  }
}
