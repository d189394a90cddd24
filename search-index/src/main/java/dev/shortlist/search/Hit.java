package dev.shortlist.search;

import java.util.List;

/// A candidate found. Hits are in order of score, then of meaning, then of id.
///
/// @param score in HYBRID the sum of 1 / (60 + rank) over both lists, the half of the words times
///   the BM25 score's share of the best; in TEXT the BM25 score; in SEMANTIC the similarity
/// @param explanation the score's arithmetic; "" unless asked for
public record Hit(
    String candidate,
    double score,
    Why why,
    List<Snippet> snippets,
    String name,
    String location,
    List<String> titles,
    List<String> skills,
    List<String> languages,
    int experienceMonths,
    String explanation) {
  public Hit {
    snippets = List.copyOf(snippets);
    titles = List.copyOf(titles);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
  }

  /// Both parts of a score.
  ///
  /// @param text BM25; 0 when the words do not match
  /// @param textRank from 1; 0 when the words do not match
  /// @param semantic mean cosine of the three passages nearest to the line, -1..1; 0 without
  ///   meaning
  /// @param semanticRank from 1 among those compared; 0 without meaning
  /// @param terms words of the CV that matched, as they stand there, each once, in order of the
  ///   text
  public record Why(
      double text, int textRank, double semantic, int semanticRank, List<String> terms) {
    public Why {
      terms = List.copyOf(terms);
    }
  }
}
