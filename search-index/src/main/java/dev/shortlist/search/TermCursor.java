package dev.shortlist.search;

import org.jspecify.annotations.Nullable;

/// Walks a text from index term to index term: words folded, stop words left out, the rest stemmed.
final class TermCursor {
  private final char[] text;
  private final WordScanner words;
  private final StemCache stems;
  private final EnglishStem english = new EnglishStem();

  String term = "";
  int start;
  int end;

  /// 1, and one more for each word left out before this one.
  int positionIncrement;

  TermCursor(char[] text, StemCache stems) {
    this.text = text;
    this.words = new WordScanner(text);
    this.stems = stems;
  }

  private TermCursor(TermCursor other) {
    this.text = other.text;
    this.words = new WordScanner(other.words);
    this.stems = other.stems;
    this.term = other.term;
    this.start = other.start;
    this.end = other.end;
  }

  /// Goes on by itself from here.
  TermCursor copy() {
    return new TermCursor(this);
  }

  /// The word as it is written, folded, without a possessive ending.
  String written() {
    return WordFolding.fold(new String(text, words.start, words.coreEnd - words.start));
  }

  boolean next() {
    return next(null);
  }

  /// As [#next()], past the words that begin otherwise.
  boolean nextWith(Beginnings beginnings) {
    return next(beginnings);
  }

  private boolean next(@Nullable Beginnings beginnings) {
    positionIncrement = 0;
    while (words.next()) {
      positionIncrement++;
      if (beginnings != null && !beginnings.admit(text, words.start, words.coreEnd)) {
        continue;
      }
      String stem = stems.termOf(text, words.start, words.coreEnd, english);
      if (!stem.isEmpty()) {
        term = stem;
        start = words.start;
        end = words.end;
        return true;
      }
    }
    return false;
  }
}
