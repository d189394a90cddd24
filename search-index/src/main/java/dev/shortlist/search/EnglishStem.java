package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Krovetz's stemmer (Krovetz, SIGIR 1993): endings go only when a word of English is left, so that
/// `managed` is `manage` but `international` does not become `intern`, nor `university`
/// `universal`, as Porter's would have them. On CVs judged by HR people both rank alike.
final class EnglishStem {
  private EnglishStem() {}

  /// The stem of a word of lower-case letters a to z.
  static String of(String word) {
    try (var stems = new KStemFilter(new OneWord(word))) {
      stems.incrementToken();
      return stems.getAttribute(CharTermAttribute.class).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read
    }
  }

  /// Lucene keeps the stemmer itself to its package; it is reached through a stream of one word.
  private static final class OneWord extends TokenStream {
    private final String word;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private boolean given;

    OneWord(String word) {
      this.word = word;
    }

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      given = true;
      term.setEmpty().append(word);
      return true;
    }
  }
}
