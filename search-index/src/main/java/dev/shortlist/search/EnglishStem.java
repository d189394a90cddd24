package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// Krovetz's stemmer (Krovetz, SIGIR 1993): endings go only when a word of English is left, so that
/// `managed` is `manage` but `international` does not become `intern`, nor `university`
/// `universal`, as Porter's would have them. On CVs judged by HR people both rank alike. One is
/// kept for a text, since making it costs more than a stem; for one thread.
final class EnglishStem {
  private @Nullable OneWord word;
  private @Nullable KStemFilter stems;

  /// The stem of a word of lower-case letters a to z.
  String of(String written) {
    if (word == null || stems == null) {
      word = new OneWord();
      stems = new KStemFilter(word);
    }
    word.word = written;
    try {
      stems.incrementToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read
    }
    return word.term.toString();
  }

  /// Lucene keeps the stemmer itself to its package; it is reached through a stream that gives one
  /// word at a time and holds nothing to be closed.
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    @Override
    public boolean incrementToken() {
      term.setEmpty().append(word);
      return true;
    }
  }
}
