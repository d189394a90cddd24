package dev.shortlist.search;

import org.apache.lucene.index.Term;

/// What is known of terms where words of a line are looked for.
interface HeldTerms {
  /// Whether any candidate, one just removed included, has a term.
  boolean anybodyHas(Term term);

  /// A stem is scored as if it were as common as the word that was asked for, where that is more
  /// common: being written in a language of which there are few CVs makes nobody fit better.
  void countAs(Term stem, Term word);
}
