package dev.shortlist.search;

import static dev.shortlist.search.Characters.continuesWord;
import static dev.shortlist.search.Characters.isAsciiLetter;
import static dev.shortlist.search.Characters.isUnspaced;
import static dev.shortlist.search.Characters.isWord;

/// Walks a text from word to word. A word is a run of letters and digits; `C++`, `C#`, `F#` and
/// `.NET` keep their symbols; a possessive `'s` belongs to the word but not to its core; scripts
/// without spaces give pairs of characters. Everything else separates, so `Node.js` and `CI/CD` are
/// two words that stand side by side.
final class WordScanner {
  private final char[] text;
  private final int length;
  private int position;
  private boolean insideUnspaced;

  /// UTF-16 offsets of the word; its core [start, coreEnd) leaves a possessive ending out.
  int start;

  int coreEnd;
  int end;

  WordScanner(char[] text) {
    this.text = text;
    this.length = text.length;
  }

  WordScanner(WordScanner other) {
    this.text = other.text;
    this.length = other.length;
    this.position = other.position;
    this.insideUnspaced = other.insideUnspaced;
    this.start = other.start;
    this.coreEnd = other.coreEnd;
    this.end = other.end;
  }

  /// Moves to the next word; false at the end of the text.
  boolean next() {
    while (position < length) {
      char character = text[position];
      if (character != '.' && Characters.isAsciiSeparator(character)) {
        insideUnspaced = false;
        position++;
        continue;
      }
      int codePoint = codePointAt(position);
      if (codePoint == '.' && isDotNet(position)) {
        return found(position, position + 4, position + 4);
      }
      if (isWord(codePoint)) {
        return isUnspaced(codePoint) ? unspaced(codePoint) : spaced();
      }
      insideUnspaced = false;
      position += Character.charCount(codePoint);
    }
    return false;
  }

  private boolean found(int from, int core, int to) {
    start = from;
    coreEnd = core;
    end = to;
    position = to;
    return true;
  }

  private boolean unspaced(int codePoint) {
    int from = position;
    int second = skipMarks(from + Character.charCount(codePoint));
    boolean pair = false;
    int to = second;
    if (second < length) {
      int next = codePointAt(second);
      pair = isWord(next) && isUnspaced(next);
      if (pair) {
        to = skipMarks(second + Character.charCount(next));
      }
    }
    if (!pair && insideUnspaced) {
      insideUnspaced = false; // the last character was already the second of a pair
      position = second;
      return next();
    }
    insideUnspaced = pair;
    found(from, to, to);
    position = second;
    return true;
  }

  private boolean spaced() {
    insideUnspaced = false;
    int from = position;
    int to = from;
    while (to < length && Characters.isAsciiWord(text[to])) {
      to++;
    }
    while (to < length && !Characters.isAsciiSeparator(text[to])) {
      int codePoint = codePointAt(to);
      boolean inside = isWord(codePoint) ? !isUnspaced(codePoint) : continuesWord(codePoint);
      if (!inside) {
        break;
      }
      to += Character.charCount(codePoint);
    }
    int withSymbols = symbolsEnd(from, to);
    if (withSymbols > to) {
      return found(from, withSymbols, withSymbols);
    }
    return found(from, to, possessiveEnd(to));
  }

  private int skipMarks(int offset) {
    int at = offset;
    while (at < length && continuesWord(codePointAt(at))) {
      at += Character.charCount(codePointAt(at));
    }
    return at;
  }

  private int symbolsEnd(int from, int to) {
    if (to >= length || !isAsciiLetter(text[to - 1])) {
      return to;
    }
    char next = text[to];
    if (next == '+' && to + 1 < length && text[to + 1] == '+') {
      return to + 2;
    }
    boolean sharp = (next == '#' || next == '♯') && to - from == 1;
    return sharp && !isWordAt(to + 1) ? to + 1 : to;
  }

  private int possessiveEnd(int to) {
    if (to + 1 < length && (text[to] == '\'' || text[to] == '’')) {
      char letter = text[to + 1];
      if ((letter == 's' || letter == 'S') && !isWordAt(to + 2)) {
        return to + 2;
      }
    }
    return to;
  }

  /// `.NET` where no word stands before the dot; after a word (ASP.NET, but not a host such as
  /// example.net) in capitals.
  private boolean isDotNet(int dot) {
    if (dot + 4 > length || isWordAt(dot + 4)) {
      return false;
    }
    char n = text[dot + 1];
    char e = text[dot + 2];
    char t = text[dot + 3];
    if (n == 'N' && e == 'E' && t == 'T') {
      return true;
    }
    boolean net = (n == 'n' || n == 'N') && (e == 'e' || e == 'E') && (t == 't' || t == 'T');
    return net && (dot == 0 || !isWord(text[dot - 1]));
  }

  private boolean isWordAt(int offset) {
    return offset < length && isWord(codePointAt(offset));
  }

  private int codePointAt(int offset) {
    char high = text[offset];
    if (Character.isHighSurrogate(high) && offset + 1 < length) {
      char low = text[offset + 1];
      if (Character.isLowSurrogate(low)) {
        return Character.toCodePoint(high, low);
      }
    }
    return high;
  }
}
