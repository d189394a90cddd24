package dev.shortlist.embedding;

import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;

/// Cuts a CV's visible text into passages of whole lines, each as many lines as fit in 126 word
/// pieces (what a transformer of 128 positions can read); a line that is longer by itself is cut at
/// spaces. Hand it masked text (scoring's Redaction), so that no passage knows a name. A passage's
/// words have single spaces, so that blanks do not change them.
public final class PassageSplitter {
  /// Names the way of cutting; part of every recipe of passages. Raise it with any change here.
  public static final int VERSION = 1;

  static final int LONGEST = 126;

  /// Where a run of characters without spaces may be cut: no 40 characters have more than 120
  /// pieces.
  private static final int LONGEST_RUN = 40;

  private final WordPieceTokenizer tokenizer;

  public PassageSplitter(StaticEmbeddingModel model) {
    this.tokenizer = model.tokenizer();
  }

  /// Passages in order; none is empty, and every word of the text is in exactly one.
  public List<Passage> split(VisibleText text) {
    var passages = new ArrayList<Passage>();
    var packed = new Packing(text.text(), passages);
    for (TextLine line : text.lines()) {
      int pieces = tokenizer.count(text.text(), line.start(), line.end());
      if (pieces == 0) {
        continue;
      }
      if (pieces <= LONGEST) {
        packed.add(line.start(), line.end(), pieces);
      } else {
        cut(text.text(), line, packed);
      }
    }
    packed.finish();
    return passages;
  }

  private void cut(String text, TextLine line, Packing packed) {
    packed.finish();
    int start = line.start();
    while (start < line.end()) {
      int end = wordEnd(text, start, line.end());
      int next = end;
      while (next < line.end()) {
        next = wordEnd(text, next, line.end());
        if (tokenizer.count(text, start, next) > LONGEST) {
          break;
        }
        end = next;
      }
      int pieces = tokenizer.count(text, start, end);
      if (pieces > 0) {
        packed.add(start, end, pieces);
      }
      packed.finish();
      start = end;
    }
  }

  private static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int longest = Math.min(limit, end + LONGEST_RUN);
    while (end < longest && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean insidePair = end < limit && Character.isLowSurrogate(text.charAt(end));
    return insidePair ? end + 1 : end;
  }

  /// The passage being filled.
  private static final class Packing {
    private final String text;
    private final List<Passage> passages;
    private int start;
    private int end;
    private int pieces;

    Packing(String text, List<Passage> passages) {
      this.text = text;
      this.passages = passages;
    }

    void add(int from, int to, int count) {
      if (pieces + count > LONGEST) {
        finish();
      }
      if (pieces == 0) {
        start = from;
      }
      end = to;
      pieces += count;
    }

    void finish() {
      if (pieces > 0) {
        passages.add(new Passage(start, end, singleSpaced()));
      }
      pieces = 0;
    }

    private String singleSpaced() {
      var words = new StringBuilder(end - start);
      boolean blank = false;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c)) {
          blank = true;
        } else {
          if (blank && !words.isEmpty()) {
            words.append(' ');
          }
          blank = false;
          words.append(c);
        }
      }
      return words.toString();
    }
  }
}
