package dev.shortlist.search;

/// What a search ranks by.
public enum SearchMode {
  /// Words and meaning, fused by reciprocal ranks (Cormack et al., SIGIR 2009, k = 60). Candidates
  /// near in meaning are found though they use none of the words, as long as what must hold does.
  HYBRID,
  /// Words alone: BM25.
  TEXT,
  /// Meaning alone; of the line, only what must hold is looked at.
  SEMANTIC
}
