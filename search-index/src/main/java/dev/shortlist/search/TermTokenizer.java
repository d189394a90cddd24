package dev.shortlist.search;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Gives Lucene the terms of [TextAnalysis].
final class TermTokenizer extends Tokenizer {
  private final TextAnalysis analysis;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private TermCursor cursor;
  private int length;

  TermTokenizer(TextAnalysis analysis) {
    this.analysis = analysis;
    this.cursor = analysis.cursor("");
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringWriter();
    input.transferTo(text);
    length = text.getBuffer().length();
    cursor = analysis.cursor(text.toString());
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!cursor.next()) {
      return false;
    }
    term.setEmpty().append(cursor.term);
    offset.setOffset(correctOffset(cursor.start), correctOffset(cursor.end));
    increment.setPositionIncrement(cursor.positionIncrement);
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
