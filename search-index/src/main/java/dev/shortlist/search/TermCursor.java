package dev.shortlist.search;

/// Walks a text from index term to index term: words folded, stop words left out, the rest stemmed.
final class TermCursor {
  private final CharSequence text;
  private final WordScanner words;
  private final StemCache stems;
  private final EnglishStem english = new EnglishStem();

  String term = "";
  int start;
  int end;

  /// 1, and one more for each word left out before this one.
  int positionIncrement;

  TermCursor(CharSequence text, StemCache stems) {
    this.text = text;
    this.words = new WordScanner(text);
    this.stems = stems;
  }

  boolean next() {
    positionIncrement = 0;
    while (words.next()) {
      positionIncrement++;
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
