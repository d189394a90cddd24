package dev.shortlist.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of some texts of a candidate, one text after the other and none beside the next: those
/// of [TextAnalysis], and at the same places the stems of the CV's own language.
final class CandidateTokens extends TokenStream {
  /// Between two texts, so that no phrase goes from one to the next.
  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TextAnalysis analysis;
  private final LanguageStems stems;
  private final Optional<StemmedLanguage> language;
  private final List<String> texts;
  private final Deque<String> besides = new ArrayDeque<>();
  private Iterator<String> left;
  private TermCursor cursor;
  private int gap;
  private boolean begun;

  /// @param language of the texts, as a BCP 47 tag
  CandidateTokens(TextAnalysis analysis, LanguageStems stems, String language, List<String> texts) {
    this.analysis = analysis;
    this.stems = stems;
    this.language = StemmedLanguage.of(language);
    this.texts = List.copyOf(texts);
    this.left = this.texts.iterator();
    this.cursor = analysis.cursor("");
  }

  @Override
  public void reset() {
    left = texts.iterator();
    cursor = analysis.cursor("");
    gap = 0;
    begun = false;
    besides.clear();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!besides.isEmpty()) {
      term.setEmpty().append(besides.removeFirst());
      increment.setPositionIncrement(0);
      return true;
    }
    while (!cursor.next()) {
      if (!left.hasNext()) {
        return false;
      }
      gap = begun ? GAP : 0;
      cursor = analysis.cursor(left.next());
    }
    term.setEmpty().append(cursor.term);
    increment.setPositionIncrement(cursor.positionIncrement + gap);
    gap = 0;
    begun = true;
    language.ifPresent(one -> besides.addAll(stems.besides(one, cursor.written())));
    return true;
  }
}
