package dev.shortlist.search;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.en.KStemFilter;
import org.jspecify.annotations.Nullable;

/// Krovetz's stemmer (Krovetz, SIGIR 1993): endings go only when a word of English is left, so that
/// `managed` is `manage` but `international` does not become `intern`, nor `university`
/// `universal`, as Porter's would have them. On CVs judged by HR people both rank alike. One is
/// kept for a text, since making it costs more than a stem; for one thread.
final class EnglishStem {
  private @Nullable UnaryOperator<String> stems;

  /// The stem of a word of lower-case letters a to z.
  String of(String written) {
    UnaryOperator<String> made = stems;
    if (made == null) {
      made = OneWord.through(KStemFilter::new);
      stems = made;
    }
    return made.apply(written);
  }
}
