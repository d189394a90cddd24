package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Lucene keeps its stemmers to their packages; they are reached through a stream that gives one
/// word at a time and holds nothing to be closed. For one thread.
final class OneWord extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private String word = "";

  /// The word that a filter of Lucene's makes of a word.
  static UnaryOperator<String> through(UnaryOperator<TokenStream> filter) {
    var source = new OneWord();
    TokenStream filtered = filter.apply(source);
    return word -> {
      source.word = word;
      try {
        filtered.incrementToken();
      } catch (IOException e) {
        throw new UncheckedIOException(e); // nothing is read
      }
      return source.term.toString();
    };
  }

  @Override
  public boolean incrementToken() {
    term.setEmpty().append(word);
    return true;
  }
}
