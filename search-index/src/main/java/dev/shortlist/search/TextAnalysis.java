package dev.shortlist.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/// Text to terms: the one way a CV, a vacancy and a search line are cut into words, for the index
/// and for scoring alike.
///
/// Words are folded (case, compatibility forms, accents: `Müller` and `muller` are one term;
/// Cyrillic, Greek and other scripts keep their letters), about fifty English function words are
/// left out, and English words of four letters or more are stemmed by Krovetz's stemmer
/// ([EnglishStem]). `C++`, `C#`, `F#`, `.NET` are terms of their own; `Node.js` and `CI/CD` are two
/// terms side by side, found by the phrase. Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese
/// text gives overlapping pairs of characters. Words of more than 64 characters are left out.
///
/// Safe for many threads; share one.
public final class TextAnalysis {
  /// Changes when the same text would give other terms: part of the recipe of whatever is made from
  /// terms.
  public static final String VERSION = "2026-11-b";

  /// A word of a text as the index knows it, and where it stands: UTF-16 offsets [start, end).
  public record Term(String text, int start, int end) {
    public Term {
      if (text.isEmpty() || start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "a term needs a text and 0 <= start < end but had " + start + ".." + end);
      }
    }
  }

  private final StemCache stems = new StemCache();

  /// The terms of a text, in order.
  public List<Term> terms(String text) {
    var terms = new ArrayList<Term>(text.length() / 8 + 4);
    TermCursor cursor = cursor(text);
    while (cursor.next()) {
      terms.add(new Term(cursor.term, cursor.start, cursor.end));
    }
    return terms;
  }

  TermCursor cursor(String text) {
    return new TermCursor(text.toCharArray(), stems);
  }

  Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new TermTokenizer(TextAnalysis.this));
      }
    };
  }
}
